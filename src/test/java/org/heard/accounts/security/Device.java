package org.heard.accounts.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import org.heard.accounts.SeedSeal;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The authenticator app of somebody in a test: it knows what the square carried. */
@TestComponent
public class Device {
  private static final int SECONDS = 30;
  private final SecondStepRows rows;
  private final SeedSeal seal;
  private final Transactions transactions;
  private final Clock clock;

  Device(SecondStepRows rows, SeedSeal seal, Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.rows = rows;
    this.seal = seal;
    this.clock = clock;
  }

  /** The app learns the seed of a person who had no second step. */
  public void learn(PersonId person) {
    byte[] sealed = seal.close(TimeCodes.freshSeed(), person);
    transactions.as(DatabaseRole.DOOR, () -> rows.begin(person.value(), sealed));
  }

  /**
   * The code that the app shows.
   *
   * @param steps how many half minutes from now
   */
  public String code(PersonId person, int steps) {
    byte[] sealed =
        transactions.as(DatabaseRole.DOOR, () -> rows.of(person.value())).orElseThrow().seed();
    return TimeCodes.code(
        seal.open(sealed, person), clock.instant().getEpochSecond() / SECONDS + steps);
  }

  /** What the browser posts. */
  static MockHttpServletRequestBuilder secondStep(String typed, MockHttpSession session) {
    return post("/team/sign-in/second").with(csrf()).session(session).param("code", typed);
  }
}
