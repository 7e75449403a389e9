package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.accounts.security.Staff;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ChoosingAPasswordTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  private final String name = "p" + UUID.randomUUID();

  @BeforeEach
  void speakEnglish() {
    staff.signOut();
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void aOneTimeCodeLeadsToAPasswordAndOnToTheSignIn() {
    OneTimeSecret secret = invited();
    navigate(WelcomeView.class);
    type("one-time-code", secret.text());
    choose("paper boats on a lake");
    assertThat(words()).contains("Your new password works from now on.", "Sign in");
    assertThat($(Input.class).withId("new-password").exists()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "short, Please use at least 15 characters.",
    "password1234567, This password is guessed first."
  })
  void saysWhatIsWrongWithAPasswordBesideTheField(String password, String words) {
    OneTimeSecret secret = invited();
    navigate(WelcomeView.class);
    type("one-time-code", secret.text());
    choose(password);
    assertThat(words()).contains(words);
    assertThat($(Input.class).id("new-password").getElement().getAttribute("aria-invalid"))
        .isEqualTo("true");
  }

  @Test
  void aWrongCodeGetsACalmSentence() {
    navigate(WelcomeView.class);
    type("one-time-code", "abcd-abcd-abcd-abcd-abcd-abcd");
    choose("paper boats on a lake");
    assertThat(words()).contains("This code does not work any more. Ask for a new link.");
  }

  @Test
  void thePresentPasswordIsAskedForFirst() {
    assertThat(passwords.byLink(invited(), "three wet umbrellas"))
        .isEqualTo(ChoosePassword.Outcome.CHOSEN);
    staff.signIn(id());
    navigate(OwnPasswordView.class);
    type("present-password", "not the one I have");
    choose("paper boats on a lake");
    assertThat(words()).contains("This is not the password you have now.");
    type("present-password", "three wet umbrellas");
    choose("paper boats on a lake");
    assertThat(words()).contains("Your new password works from now on.");
  }

  private OneTimeSecret invited() {
    return SystemWork.as(
        () -> people.add(name, "Invited Person", Set.of(Role.ANALYST)), Role.ADMINISTRATOR);
  }

  private PersonId id() {
    return SystemWork.as(
        () ->
            people.all().stream()
                .filter(person -> person.signInName().equals(name))
                .findFirst()
                .orElseThrow()
                .id(),
        Role.ADMINISTRATOR);
  }

  private void type(String id, String text) {
    test($(Input.class).id(id)).setValue(text);
  }

  private void choose(String password) {
    type("new-password", password);
    test($(NativeButton.class).withText("Use this password").single()).click();
  }

  private String words() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
