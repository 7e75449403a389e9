package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.moderation.concerns.AlertPath;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@HeardTest
@TestPropertySource(properties = "spring.mail.host=localhost")
class AlertsViewTest extends SpringBrowserlessTest {
  @Autowired private AlertPath alerts;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  void speakEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    jdbc.sql("delete from moderation.alert_address").update();
  }

  @Test
  void aManagerChoosesAnAddressAndTakesItBack() {
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/alerts");
    assertThat(Screen.text()).doesNotContain("tested");
    save("not an address");
    assertThat(Screen.text()).contains("That is no mail address.");
    assertThat(alerts.address()).isEmpty();
    save("manager@example.org");
    assertThat(Screen.text()).contains("The address is saved.");
    UI.getCurrent().navigate("team");
    UI.getCurrent().navigate("team/alerts");
    assertThat(box().words()).isEqualTo("manager@example.org");
    save("");
    assertThat(alerts.address()).isEmpty();
  }

  @Test
  void anOfficerDoesTheSameOnThePageOfDutyAndTestsItAnew() {
    staff.signIn(Role.SAFEGUARDING);
    UI.getCurrent().navigate("team/duty");
    Screen.all(Screen.view(), AlertAddress.class)
        .flatMap(part -> Screen.all(part, TextBox.class))
        .forEach(box -> box.holding("officer@example.org"));
    Screen.press("Save the address");
    assertThat(alerts.address()).contains("officer@example.org");
    assertThat(Screen.text()).contains("The address is saved.", "Your alerts were never tested.");
  }

  private static void save(String words) {
    box().holding(words);
    Screen.press("Save the address");
  }

  private static TextBox box() {
    return Screen.all(Screen.view(), TextBox.class).findFirst().orElseThrow();
  }
}
