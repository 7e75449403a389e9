package org.heard.advisors.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AdviseViewTest extends SpringBrowserlessTest {
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
  void anAdvisorIsGreetedByItsNicknameAndFindsHelpAndTheWayOut() {
    staff.signIn(youth.active(youth.organisation()));
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.heading()).startsWith("Hello, Kite ");
    assertThat(ChildScreen.text()).contains("Help", "Leave fast", "Languages", "Sign out");
  }

  @Test
  void whoMayNotTakePartTodayIsToldWhomToAsk() {
    staff.signIn(youth.waiting(youth.organisation()));
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text()).contains("Ask the adult who helps you.");
  }

  @Test
  void anAdvisorWhoTriesAPageOfTheTeamComesBackToItsOwn() {
    staff.signIn(youth.active(youth.organisation()));
    UI.getCurrent().navigate("team/people");
    assertThat(ChildScreen.heading()).startsWith("Hello, ");
  }

  @Test
  void staffFindNoSuchPage() {
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.heading()).isEqualTo("This page is not here");
  }

  @Test
  void arabicAdvisorsReadArabic() {
    UI.getCurrent().getSession().setLocale(Locale.forLanguageTag("ar"));
    staff.signIn(youth.active(youth.organisation()));
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.heading()).startsWith("مرحبًا");
  }
}
