package org.heard.advisors.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.Youth;
import org.heard.advisors.people.OwnHours;
import org.heard.shared.PersonId;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class OwnThingsTest extends SpringBrowserlessTest {
  @Autowired private Advisors advisors;
  @Autowired private Staff staff;
  @Autowired private Youth youth;
  @Autowired private OwnHours hours;

  @BeforeEach
  void english() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anAdvisorSeesItsDatesAndStepsBackWithTwoPresses() {
    PersonId me = youth.active(youth.organisation());
    staff.signIn(me);
    UI.getCurrent().navigate("advise/mine");
    assertThat(ChildScreen.text())
        .contains("You are an advisor until", "guardian said yes until", "You said yes until");
    ChildScreen.press("They stay without my nickname");
    ChildScreen.press("Yes, stop now");
    staff.signOut();
    staff.signIn(Role.MANAGER);
    assertThat(advisors.byId(me))
        .hasValueSatisfying(left -> assertThat(left.nickname()).isEmpty())
        .map(Advisor::active)
        .contains(false);
  }

  @Test
  void theCertificateHasHoursAndNicknameAndTheButtonsBesideThemAreShort() {
    PersonId me = youth.active(youth.organisation());
    staff.signIn(me);
    String topic = "A text about school that listens to all children";
    hours.add(90, topic);
    UI.getCurrent().navigate("advise/mine");
    assertThat(ChildScreen.markup().select("main.mine > .hours > .certificate").text())
        .contains(topic + ": 90 min", advisors.me().orElseThrow().nickname(), "Thank you.")
        .doesNotContain("until", "guardian", "Print");
    assertThat(ChildScreen.markup().select(".certificate .btn").text()).isEqualTo("Delete");
    assertThat(ChildScreen.markup().select(".certificate .btn").attr("aria-label"))
        .isEqualTo("Delete: " + topic);
  }

  @Test
  void whoWantsToStayAfterAllStays() {
    PersonId me = youth.active(youth.organisation());
    staff.signIn(me);
    UI.getCurrent().navigate("advise/mine");
    ChildScreen.press("They go away");
    ChildScreen.press("No, I stay");
    assertThat(advisors.me().map(Advisor::active)).contains(true);
  }

  @Test
  void theFormOfAChildOpensWithItsCodeAlone() {
    UI.getCurrent().navigate("join");
    assertThat(ChildScreen.heading()).isEqualTo("Would you like to advise us?");
    ChildScreen.press("Open my form");
    assertThat(ChildScreen.text()).contains("This link does not work now.");
  }

  @Test
  void childrenComeInByADoorOfTheirOwn() {
    UI.getCurrent().navigate("sign-in");
    assertThat(ChildScreen.text()).contains("This door is for child advisors.", "My password");
    UI.getCurrent().navigate("start");
    assertThat(ChildScreen.text()).contains("Take four words that do not belong together.");
  }
}
