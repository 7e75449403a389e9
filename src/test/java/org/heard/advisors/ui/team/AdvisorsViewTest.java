package org.heard.advisors.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
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

@HeardTest
class AdvisorsViewTest extends SpringBrowserlessTest {
  @Autowired private Advisors advisors;
  @Autowired private Messages messages;
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
  void aFacilitatorRecordsBothAgreementsAndTheAdvisorIsActive() {
    Supporters here = youth.organisation();
    PersonId advisor = youth.waiting(here);
    staff.signIn(here.second());
    UI.getCurrent().navigate("team/advisors");
    assertThat(ChildScreen.text())
        .contains("Propose a child", "Not active", "Soon to be asked anew, or missing")
        .doesNotContain("Supporting organisations");
    ChildScreen.press("A guardian said yes today");
    ChildScreen.press("The child said yes today");
    assertThat(advisors.byId(advisor).orElseThrow().active()).isTrue();
    assertThat(ChildScreen.text()).contains("Active until");
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
  void safeguardingReadsWhatWasWrittenToAChild() {
    PersonId advisor = youth.active(youth.organisation());
    staff.signIn(Role.MANAGER);
    messages.write(advisor, "Thank you for reading the text about parks.");
    staff.signOut();
    staff.signIn(Role.SAFEGUARDING);
    UI.getCurrent().navigate("team/advisor-words");
    assertThat(ChildScreen.text()).contains("Thank you for reading the text about parks.");
    staff.signOut();
    staff.signIn(advisor);
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text())
        .contains("Thank you for reading the text about parks.", "Nobody writes to you in secret.");
  }
}
