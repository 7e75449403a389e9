package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.moderation.concerns.AlertPath;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class DutyViewTest extends SpringBrowserlessTest {
  @Autowired private AlertPath alerts;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  void anOfficerOpensTheRoster() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    jdbc.sql("delete from moderation.duty").update();
    staff.signIn(Role.SAFEGUARDING);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    jdbc.sql("delete from moderation.duty").update();
  }

  @Test
  void anEmptyRosterSaysWhoIsToldThen() {
    UI.getCurrent().navigate("team/duty");
    assertThat(Screen.text())
        .contains(
            "Nobody is on duty today. Everybody of safeguarding is told.", "No day is planned.");
    Screen.press("Add these days");
    assertThat(Screen.text()).contains("Please choose both days and both people.");
  }

  @Test
  void whatIsPlannedShowsAndCanBeTakenOut() {
    calls.somebodyIsOnDuty();
    UI.getCurrent().navigate("team/duty");
    assertThat(Screen.text()).contains("On duty today: Invented Duty, then Invented Duty");
    TeamButton remove = Screen.button("Remove").orElseThrow();
    assertThat(remove.getAriaLabel().orElseThrow()).matches("Remove .* \\d{4} to .* \\d{4}");
    Screen.press(remove);
    assertThat(Screen.text()).contains("The days were removed.", "No day is planned.");
  }

  @Test
  void aTestOfAlertsEndsWithItsNumberOnly() {
    UI.getCurrent().navigate("team/duty");
    assertThat(Screen.text())
        .contains("Your alerts were never tested.", "This installation sends no mail.");
    Screen.press("Test my alerts");
    String number = alerts.test().orElseThrow().number().orElseThrow();
    assertThat(Screen.text()).contains("Type this number below: " + number);
    Screen.press("It arrived");
    assertThat(Screen.text()).contains("That is not the number of the last test.");
    Screen.all(Screen.view(), TextBox.class).findFirst().orElseThrow().holding(number);
    Screen.press("It arrived");
    assertThat(Screen.text()).contains("Tested on", "Counts until");
  }
}
