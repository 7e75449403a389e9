package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.MovableClock;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SeedSeal;
import org.heard.accounts.StepUp;
import org.heard.accounts.StepUpOwedException;
import org.heard.accounts.SystemWork;
import org.heard.shared.PersonId;
import org.heard.shared.Recognition;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Asking again who it is. */
@HeardTest
class StepUpTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private StepUp stepUp;
  @Autowired private SecondStepCheck check;
  @Autowired private SecondStepRows stepRows;
  @Autowired private PasskeyCheck passkeys;
  @Autowired private PasskeyRows keys;
  @Autowired private SeedSeal seal;
  @Autowired private SignInRows rows;
  @Autowired private PasswordEncoder encoder;
  @Autowired private AttemptLimits limits;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private Device device;
  @Autowired private Staff staff;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private Clock now;

  private PersonId id = PersonId.random();

  @BeforeEach
  void somebodyWhoSignedInAnHourAgo() {
    id = staff.hire(Role.ANALYST);
    check.begin(id.value());
    assertThat(check.check(id.value(), device.code(id, -1)))
        .isEqualTo(SecondStepCheck.Outcome.FIRST);
    staff.signInAnHourAgo(id);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anHourLaterItIsRefusedAndTheNextCodeOpensIt() {
    assertThat(stepUp.asksForCode()).isTrue();
    assertThat(stepUp.given()).isFalse();
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(stepUp::require);
    assertThat(stepUp.give("000000")).isEqualTo(Recognition.WRONG);
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(stepUp::require);
    // The code of the sign-in was used up there.
    assertThat(stepUp.give(device.code(id, -1))).isEqualTo(Recognition.WRONG);
    assertThat(stepUp.give(device.code(id, 0))).isEqualTo(Recognition.RIGHT);
    stepUp.require();
    assertThat(stepUp.given()).isTrue();
  }

  @Test
  void nobodysPasswordReplacesTheCode() {
    choosePassword();
    assertThat(stepUp.give(PASSWORD)).isEqualTo(Recognition.WRONG);
  }

  @Test
  void guessingIsSlowedDownAndFailuresAreOnRecord() {
    for (int i = 0; i < SecondStepRows.TRIES; i++) {
      assertThat(stepUp.give("00000" + i)).isEqualTo(Recognition.WRONG);
    }
    assertThat(stepUp.give(device.code(id, 0))).isEqualTo(Recognition.TOO_MANY);
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit.entry
                    where action = 'person.step-up-failed' and subject = :id
                    """)
                .param("id", id.value().toString())
                .query(Integer.class)
                .single())
        .isEqualTo(SecondStepRows.TRIES + 1);
  }

  @Test
  void anAnswerHoldsForFiveMinutes() {
    MovableClock clock = new MovableClock();
    StepUpOfSession moving = onClock(clock, true);
    shown(clock.instant());
    clock.forward(StepUp.LASTS.minusSeconds(1));
    assertThat(moving.given()).isTrue();
    clock.forward(Duration.ofSeconds(1));
    assertThat(moving.given()).isFalse();
  }

  @Test
  void whereThereIsNoSecondStepThePasswordIsAskedFor() {
    choosePassword();
    StepUpOfSession plain = onClock(now, false);
    assertThat(plain.asksForCode()).isFalse();
    assertThat(plain.give("not this one at all")).isEqualTo(Recognition.WRONG);
    assertThat(plain.give("x".repeat(300))).isEqualTo(Recognition.WRONG);
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(plain::require);
    assertThat(plain.give(PASSWORD)).isEqualTo(Recognition.RIGHT);
    plain.require();
  }

  @Test
  void theSignedInPersonStaysTheSame() {
    SignedInPerson before = SignedInPerson.current().orElseThrow();
    stepUp.give(device.code(id, 0));
    SignedInPerson after = SignedInPerson.current().orElseThrow();
    assertThat(after.withShown(before.shown())).isEqualTo(before);
  }

  private void choosePassword() {
    staff.signOut();
    passwords.byLink(SystemWork.as(() -> people.newSecret(id), Role.ADMINISTRATOR), PASSWORD);
    staff.signInAnHourAgo(id);
  }

  private static void shown(Instant when) {
    SignedInPerson.current().orElseThrow().withShown(when).remember();
  }

  private StepUpOfSession onClock(Clock clock, boolean required) {
    return new StepUpOfSession(
        new SecondStepCheck(stepRows, seal, required, transactions, clock),
        passkeys,
        keys,
        rows,
        encoder,
        limits,
        events,
        clock);
  }
}
