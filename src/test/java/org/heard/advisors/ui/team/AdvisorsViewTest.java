package org.heard.advisors.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Organisations;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisors;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.advisors.people.Messages;
import org.heard.shared.PersonId;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class AdvisorsViewTest extends SpringBrowserlessTest {
  @Autowired private Advisors advisors;
  @Autowired private Messages messages;
  @Autowired private Organisations organisations;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aNewLinkStandsInTheCardOfTheAdvisorToReadToCopyAndToScan() {
    Supporters here = youth.organisation();
    youth.active(here);
    staff.signIn(here.named());
    UI.getCurrent().navigate("team/advisors");
    ChildScreen.press("Make a new link");
    Element card = ChildScreen.one(part -> part.getClassList().contains("t-card"));
    assertThat(card.getTextRecursively()).contains("Sign-in name:", "/start#", "Copy the link");
    assertThat(ChildScreen.one(part -> part.getClassList().contains("qr")).getAttribute("role"))
        .isEqualTo("img");
  }

  @Test
  void whatOneAdultRecordsOfAGuardianWaitsForTheOther() {
    Supporters here = youth.organisation();
    PersonId advisor = youth.waiting(here);
    staff.signIn(here.second());
    UI.getCurrent().navigate("team/advisors");
    assertThat(ChildScreen.text())
        .contains("Propose a child", "Not active", "Soon to be asked anew, or missing")
        .doesNotContain("Supporting organisations");
    ChildScreen.press("A guardian said yes today");
    ChildScreen.press("The child said yes today");
    assertThat(advisors.byId(advisor).orElseThrow().active()).isFalse();
    assertThat(ChildScreen.text())
        .contains("not confirmed yet")
        .doesNotContain("I saw this permission too");
    staff.signOut();
    staff.signIn(here.named());
    UI.getCurrent().navigate("team");
    UI.getCurrent().navigate("team/advisors");
    assertThat(ChildScreen.text()).contains("The permission of 1 guardian waits for you.");
    ChildScreen.press("I saw this permission too");
    assertThat(advisors.byId(advisor).orElseThrow().active()).isTrue();
    assertThat(ChildScreen.text()).contains("Active until").doesNotContain("not confirmed yet");
  }

  @Test
  void aManagerGivesAnOrganisationIntoOtherHandsAndItsChildrenReadWhose() {
    Supporters here = youth.organisation();
    PersonId advisor = youth.active(here);
    PersonId third = staff.hire(Role.FACILITATOR);
    owner
        .sql("update accounts.person set name = 'Adult Three' where id = :id")
        .param("id", third.value())
        .update();
    staff.signIn(advisor);
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text()).doesNotContain("Other adults look after you now");
    staff.signOut();
    SystemWork.as(() -> organisations.entrust(here.id(), here.named(), third), Role.MANAGER);
    assertThatThrownBy(
            () -> SystemWork.as(() -> organisations.entrust(here.id(), third, third), Role.MANAGER))
        .isInstanceOf(IllegalArgumentException.class);
    staff.signIn(advisor);
    UI.getCurrent().navigate("advise/mine");
    assertThat(ChildScreen.text()).contains("Invented Person and Adult Three look after you.");
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text())
        .contains("Other adults look after you now: Invented Person and Adult Three.");
    staff.signIn(here.second());
    assertThat(advisors.byId(advisor)).isEmpty();
    staff.signOut();
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/advisors");
    assertThat(ChildScreen.text()).contains("Invented Person and Adult Three");
  }

  @Test
  void aManagerSeesAdvisorsTogetherAndNoFormOfAnOrganisation() {
    youth.active(youth.organisation());
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/advisors");
    assertThat(ChildScreen.text())
        .contains("All together, without names", "Supporting organisations", "Forms")
        .doesNotContain("Propose a child", "A guardian said yes");
  }

  @Test
  void wordsToOneAdvisorStayWhileAnotherIsWorkedOn() {
    Supporters here = youth.organisation();
    PersonId first = youth.active(here);
    youth.active(here);
    staff.signIn(here.named());
    UI.getCurrent().navigate("team/advisors");
    Element box = box("message-" + first);
    ChildScreen.typeInto(box, "See you in spring.");
    ChildScreen.press("The child said yes today");
    assertThat(box("message-" + first)).isEqualTo(box);
  }

  @Test
  void anAccountEndsOnlyAfterAQuestion() {
    Supporters here = youth.organisation();
    PersonId advisor = youth.active(here);
    staff.signIn(here.named());
    UI.getCurrent().navigate("team/advisors");
    ChildScreen.press("End this account");
    assertThat(ChildScreen.text()).contains("can never sign in again");
    assertThat(advisors.byId(advisor).orElseThrow().active()).isTrue();
    ChildScreen.press("Keep it");
    assertThat(ChildScreen.text()).doesNotContain("can never sign in again");
    ChildScreen.press("End this account");
    ChildScreen.press("End it");
    assertThat(advisors.byId(advisor).orElseThrow().active()).isFalse();
  }

  @Test
  void anEmptyMessageIsNotSentAndSaysSo() {
    Supporters here = youth.organisation();
    PersonId advisor = youth.active(here);
    staff.signIn(here.named());
    UI.getCurrent().navigate("team/advisors");
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains("Please write something first.");
    assertThat(box("message-" + advisor).getAttribute("aria-invalid")).isEqualTo("true");
    ChildScreen.typeInto(box("message-" + advisor), "Thank you.");
    ChildScreen.press("Send");
    assertThat(box("message-" + advisor).hasAttribute("aria-invalid")).isFalse();
    assertThat(box("message-" + advisor).getProperty("value")).isEmpty();
  }

  private static Element box(String id) {
    return ChildScreen.one(element -> id.equals(element.getAttribute("id")));
  }

  @Test
  void safeguardingReadsWhatWasWrittenToAChild() {
    PersonId advisor = youth.active(youth.organisation());
    staff.signIn(Role.MANAGER);
    messages.write(advisor, "Thank you for reading the text about parks.");
    staff.signOut();
    staff.signIn(Role.SAFEGUARDING);
    UI.getCurrent().navigate("team/advisor-words");
    assertThat(ChildScreen.text())
        .contains("Thank you for reading the text about parks.", "to Kite " + shortened(advisor));
    staff.signOut();
    staff.signIn(advisor);
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text())
        .contains("Thank you for reading the text about parks.", "Nobody writes to you in secret.");
  }

  private static String shortened(PersonId advisor) {
    return advisor.toString().substring(0, 8);
  }
}
