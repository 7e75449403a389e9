package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.MovableClock;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Passkeys.Outcome;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.Role;
import org.heard.accounts.StepUp;
import org.heard.accounts.StepUpOwedException;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.PersonId;
import org.heard.shared.Recognition;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Making, using and removing passkeys. */
@HeardTest
class PasskeysTest {
  @Autowired private Passkeys passkeys;
  @Autowired private PasskeyCheck check;
  @Autowired private PasskeyPeople people;
  @Autowired private PasskeyRows rows;
  @Autowired private StepUp stepUp;
  @Autowired private RecoveryCodes recovery;
  @Autowired private Staff staff;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private Clock clock;

  private final Authenticator phone = new Authenticator();
  private PersonId id;

  @BeforeEach
  void somebodyIsSignedIn() {
    id = staff.signIn(Role.MODERATOR);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aPasskeyIsKeptShownAndSignsItsOwnerIn() {
    assertThat(keep(phone, "  my phone ")).isEqualTo(Outcome.KEPT);
    assertThat(passkeys.own())
        .singleElement()
        .satisfies(passkey -> {
          assertThat(passkey.name()).isEqualTo("my phone");
          assertThat(passkey.made()).isEqualTo(LocalDate.now(clock));
          assertThat(passkey.used()).isEmpty();
        });
    PasskeyQuestions.Who question = check.who(null);
    // Nobody is named: the device knows whose passkeys it has.
    assertThat(question.forBrowser()).contains("\"allowCredentials\":[]", "\"required\"");
    assertThat(check.check(question, phone.answer(question))).contains(id.value());
    assertThat(passkeys.own().getFirst().used()).contains(LocalDate.now(clock));
    assertThat(acts("person.passkey-made")).isEqualTo(1);
  }

  @Test
  void anAnswerCountsOnceAndForItsQuestionOnly() {
    keep(phone, "phone");
    PasskeyQuestions.Who question = check.who(null);
    String answer = phone.answer(question);
    assertThat(check.check(question, answer)).isPresent();
    assertThat(check.check(question, answer)).isEmpty();
    assertThat(check.check(check.who(null), answer)).isEmpty();
  }

  @Test
  void aQuestionEndsAfterFiveMinutes() {
    keep(phone, "phone");
    MovableClock moving = new MovableClock();
    PasskeyCheck later =
        new PasskeyCheck(people, rows, URI.create("http://localhost"), transactions, moving);
    PasskeyQuestions.Who question = later.who(null);
    String answer = phone.answer(question);
    moving.forward(PasskeyQuestions.LASTS);
    assertThat(later.check(question, answer)).isEmpty();
  }

  @Test
  void aCopyOfADeviceIsNoticed() {
    keep(phone, "phone");
    PasskeyQuestions.Who first = check.who(null);
    assertThat(check.check(first, phone.answer(first))).isPresent();
    phone.uses = 0;
    PasskeyQuestions.Who second = check.who(null);
    assertThat(check.check(second, phone.answer(second))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://elsewhere.example, localhost, true",
    "http://localhost:8081, localhost, true",
    "http://localhost, elsewhere.example, true",
    "http://localhost, localhost, false"
  })
  void nothingCountsFromElsewhereOrWhenTheDeviceDidNotLook(
      String origin, String here, boolean looked) {
    Authenticator wrong = new Authenticator();
    wrong.origin = origin;
    wrong.here = here;
    wrong.looksWhoHoldsIt = looked;
    assertThat(keep(wrong, "wrong")).isEqualTo(Outcome.REFUSED);
    assertThat(passkeys.own()).isEmpty();

    keep(phone, "phone");
    phone.origin = origin;
    phone.here = here;
    phone.looksWhoHoldsIt = looked;
    PasskeyQuestions.Who question = check.who(null);
    assertThat(check.check(question, phone.answer(question))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{}",
        "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\"}",
        "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{}}",
        "{\"id\":\"a\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":null}",
        "{\"id\":\"a\",\"rawId\":\"*\",\"type\":\"public-key\",\"response\":{\"signature\":\"?\"}}"
      })
  void nonsenseCountsForNothing(String nonsense) {
    assertThat(check.check(check.who(null), nonsense)).isEmpty();
    assertThat(passkeys.keep(passkeys.begin(), nonsense, "phone")).isEqualTo(Outcome.REFUSED);
  }

  @Test
  void nonsenseAboutAKnownPasskeyCountsForNothing() {
    keep(phone, "phone");
    PasskeyQuestions.Who question = check.who(null);
    String answer = phone.answer(question);
    for (String part : List.of("clientDataJSON", "authenticatorData", "signature")) {
      PasskeyQuestions.Who next = check.who(null);
      assertThat(check.check(next, answer.replace(part, "x"))).as(part).isEmpty();
      next = check.who(null);
      assertThat(check.check(next, answer.replace(part + "\": \"", part + "\": \"AAAA")))
          .as(part)
          .isEmpty();
    }
  }

  @Test
  void theSameDeviceIsKeptOnceWhoeverAsks() {
    keep(phone, "phone");
    assertThat(keep(phone, "phone again")).isEqualTo(Outcome.KNOWN);
    staff.signIn(Role.MODERATOR);
    assertThat(keep(phone, "somebody else's")).isEqualTo(Outcome.KNOWN);
    assertThat(passkeys.own()).isEmpty();
  }

  @Test
  void aQuestionToSomebodyElseKeepsNothing() {
    PasskeyQuestion theirs = passkeys.begin();
    staff.signIn(Role.MODERATOR);
    assertThat(passkeys.keep(theirs, phone.make(theirs), "phone")).isEqualTo(Outcome.REFUSED);
    assertThat(passkeys.own()).isEmpty();
  }

  @Test
  void thereIsAMost() {
    for (int i = 0; i < Passkeys.MOST; i++) {
      assertThat(keep(new Authenticator(), "device " + i)).isEqualTo(Outcome.KEPT);
    }
    assertThat(keep(new Authenticator(), "one more")).isEqualTo(Outcome.TOO_MANY);
    assertThat(passkeys.own()).hasSize(Passkeys.MOST);
  }

  @Test
  void aPageLeftOpenNeitherMakesNorRemovesOne() {
    keep(phone, "phone");
    PasskeyQuestion question = passkeys.begin();
    UUID kept = passkeys.own().getFirst().id();
    staff.signInAnHourAgo(id);
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(() -> passkeys.begin());
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(
            () -> passkeys.keep(question, new Authenticator().make(question), "of a stranger"));
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(() -> passkeys.remove(kept));
    assertThat(passkeys.own()).hasSize(1);
  }

  @Test
  void nobodyRemovesAPasskeyOfSomebodyElse() {
    keep(phone, "phone");
    UUID kept = passkeys.own().getFirst().id();
    staff.signIn(Role.ADMINISTRATOR);
    assertThat(passkeys.remove(kept)).isFalse();
    staff.signIn(id);
    assertThat(passkeys.own()).hasSize(1);
    assertThat(passkeys.remove(kept)).isTrue();
    assertThat(passkeys.own()).isEmpty();
    PasskeyQuestions.Who question = check.who(null);
    assertThat(check.check(question, phone.answer(question))).isEmpty();
    assertThat(acts("person.passkey-removed")).isEqualTo(1);
  }

  @Test
  void withoutSigningInThereAreNone() {
    staff.signOut();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> passkeys.begin());
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> passkeys.own());
  }

  @Test
  void aPasskeyShowsAgainWhoItIsAndSomebodyElsesDoesNot() {
    assertThat(stepUp.asksForPasskey()).isFalse();
    keep(phone, "phone");
    assertThat(stepUp.asksForPasskey()).isTrue();
    staff.signInAnHourAgo(id);
    PasskeyQuestion question = stepUp.passkeyQuestion();
    assertThat(stepUp.give(question, "{}")).isEqualTo(Recognition.WRONG);
    assertThat(stepUp.given()).isFalse();
    question = stepUp.passkeyQuestion();
    String answer = phone.answer(question);
    PersonId other = staff.signIn(Role.MODERATOR);
    staff.signInAnHourAgo(other);
    assertThat(stepUp.give(question, answer)).isEqualTo(Recognition.WRONG);
    staff.signInAnHourAgo(id);
    question = stepUp.passkeyQuestion();
    assertThat(stepUp.give(question, phone.answer(question))).isEqualTo(Recognition.RIGHT);
    stepUp.require();
    assertThat(acts("person.step-up-failed")).isEqualTo(1);
  }

  @Test
  void forgettingTheSecondStepForgetsPasskeysToo() {
    keep(phone, "phone");
    staff.signIn(Role.ADMINISTRATOR);
    recovery.forget(id);
    PasskeyQuestions.Who question = check.who(null);
    assertThat(check.check(question, phone.answer(question))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://heard.example, https://heard.example",
    "https://heard.example:443, https://heard.example",
    "https://heard.example:8443, https://heard.example:8443",
    "http://localhost:8080, http://localhost:8080",
    "http://localhost:80, http://localhost"
  })
  void theOriginIsWrittenAsBrowsersDo(String address, String origin) {
    assertThat(PasskeyCheck.origin(URI.create(address))).isEqualTo(origin);
  }

  private Outcome keep(Authenticator device, String name) {
    PasskeyQuestion question = passkeys.begin();
    return passkeys.keep(question, device.make(question), name);
  }

  private int acts(String action) {
    return jdbc.sql("select count(*) from audit.entry where action = :action and subject = :id")
        .param("action", action)
        .param("id", id.toString())
        .query(Integer.class)
        .single();
  }
}
