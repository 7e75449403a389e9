package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class PeopleViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private Calls calls;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  private String name;

  @BeforeEach
  void anAdministratorIsSignedIn() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    staff.signIn(Role.ADMINISTRATOR);
    name = "new-" + UUID.randomUUID();
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  @Test
  void addsAPersonAndShowsAOneTimeLinkThatWorksOnce() {
    navigate(PeopleView.class);
    add(name, "Zainab O.");

    Input link = $(Input.class).id("one-time-link");
    assertThat(link.getValue()).contains("/team/welcome#");
    OneTimeSecret secret = new OneTimeSecret(link.getValue().replaceFirst(".*#", ""));
    assertThat(passwords.byLink(secret, "quiet river stones"))
        .isEqualTo(ChoosePassword.Outcome.CHOSEN);
    assertThat(passwords.byLink(secret, "other river stones"))
        .isEqualTo(ChoosePassword.Outcome.LINK_NOT_VALID);
  }

  @Test
  void showsTheLinkOnlyThisOneTime() {
    navigate(PeopleView.class);
    add(name, "Zainab O.");
    press("Zainab O.");
    assertThat($(Input.class).withId("one-time-link").exists()).isFalse();
  }

  @Test
  void saysWhenASignInNameIsTaken() {
    navigate(PeopleView.class);
    add(name, "Zainab O.");
    add(name.toUpperCase(Locale.ROOT), "Zainab Two");
    assertThat($(Paragraph.class).withText("Somebody else has this sign-in name.").exists())
        .isTrue();
  }

  @Test
  void assignsCallsByTheirTitles() {
    Consultation call = calls.open();
    navigate(PeopleView.class);
    add(name, "Person " + name);
    AssignedCalls.tick(view(), call.id());
    press("Save");
    assertThat(person().consultations()).contains(call.id());
  }

  @Test
  void stopsAPersonAndLetsThemInAgain() {
    navigate(PeopleView.class);
    add(name, "Person " + name);
    press("Stop this person");
    assertThat(person().disabled()).isTrue();
    press("Person " + name);
    press("Let in again");
    assertThat(person().disabled()).isFalse();
  }

  @Test
  void forgetsTheSecondStepOfSomebodyWhoLostTheDevice() {
    navigate(PeopleView.class);
    add(name, "Person " + name);
    press("Forget the second step");
    assertThat(view().getElement().getTextRecursively())
        .contains("This person is signed out, and sets up a new device");
  }

  @Test
  void endsTheSessionsOfAPersonAndLetsThemSignInAgain() {
    navigate(PeopleView.class);
    add(name, "Person " + name);
    press("Sign out everywhere");
    assertThat(view().getElement().getTextRecursively())
        .contains("This person is signed out everywhere, and can sign in again.");
    assertThat(person().disabled()).isFalse();
  }

  @Test
  void tellsWhoNeverSignedIn() {
    navigate(PeopleView.class);
    add(name, "Person " + name);
    assertThat(view().getElement().getTextRecursively()).contains("Last sign-in").contains("Never");
  }

  @Test
  void listsEverybodyWithTheirRoles() {
    people.add(name, "Listed Person", Set.of(Role.MODERATOR, Role.ANALYST));
    many();
    navigate(PeopleView.class);
    find(name);
    assertThat(rows())
        .singleElement()
        .asString()
        .contains("Listed Person", name, "Moderator, Analyst", "No password yet");
    find("Nobody " + name);
    assertThat(rows()).isEmpty();
    assertThat(view().getElement().getTextRecursively()).contains("0 people of ");
  }

  @Test
  void ofManyAPartIsShownAndTheRestOnRequest() {
    many();
    navigate(PeopleView.class);
    assertThat(rows()).hasSize(50);
    press("Show more");
    assertThat(rows()).hasSizeGreaterThan(50);
    find("moderator");
    assertThat(rows()).isNotEmpty().allMatch(row -> row.toLowerCase(Locale.ROOT).contains("mod"));
  }

  @Test
  void whoeverIsOpenStaysInTheListWhateverIsLookedFor() {
    many();
    navigate(PeopleView.class);
    add(name, "Open " + name);
    String other = "other-" + UUID.randomUUID();
    add(other, "Person " + other);
    find(name);
    assertThat(rows())
        .satisfiesExactly(
            row -> assertThat(row).contains(other), row -> assertThat(row).contains(name));
    assertThat(view().getElement().getTextRecursively())
        .contains("1 person of " + written(people.all().size()));
    press("Stop this person");
    assertThat(rows()).first().asString().contains(other, "Stopped");
  }

  /** More people than the list shows at once. */
  private void many() {
    for (int have = people.all().size(); have <= 50; have++) {
      people.add("many-" + UUID.randomUUID(), "One of many", Set.of(Role.MODERATOR));
    }
  }

  /** As English writes it: all tests share a database, and more than 999 people have a comma. */
  private static String written(int number) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
  }

  private void find(String words) {
    ChildScreen.typeInto($(TextBox.class).id("people-find").getElement(), words);
  }

  private List<String> rows() {
    return $(NativeTableRow.class).all().stream()
        .filter(row -> row.getElement().getParent().getTag().equals("tbody"))
        .map(row -> row.getElement().getTextRecursively())
        .toList();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void isNotForAnybodyElse(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/people");
    assertThat(getCurrentView()).isNotInstanceOf(PeopleView.class);
    // Children who advise are led home: no page of the team talks to them.
    assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
        .contains(role == Role.ADVISOR ? "Here you read texts" : "This page is not for you");
  }

  private Component view() {
    return (Component) getCurrentView();
  }

  private Person person() {
    return people.all().stream()
        .filter(person -> person.signInName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void add(String signInName, String displayName) {
    press("Add a person");
    test($(Input.class).id("person-name")).setValue(displayName);
    test($(Input.class).id("person-sign-in")).setValue(signInName);
    NativeButton save =
        $(NativeButton.class).withText("Add a person").all().stream()
            .filter(button -> button.getParent().orElseThrow() instanceof NewPersonPanel)
            .findFirst()
            .orElseThrow();
    test(save).click();
  }

  private void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }
}
