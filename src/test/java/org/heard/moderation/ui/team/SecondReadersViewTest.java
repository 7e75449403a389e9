package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.SecondReaders;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class SecondReadersViewTest extends SpringBrowserlessTest {
  @Autowired private SecondReaders readers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private HikariDataSource pool;

  private Consultation call;

  @BeforeEach
  void aCall() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aCallWithASingleModeratorSaysWhyTheShareIsNone() {
    staff.active(Role.MODERATOR, call.id());
    staff.signIn(Role.MANAGER, call.id());
    open();
    assertThat(Screen.text())
        .contains("One person moderates this call.", "The share has to be 0: whoever decided");
    assertThat(Screen.button("Save")).isEmpty();
  }

  @Test
  void theManagerSeesTheShareOnTheCardAndSavesAnother() {
    staff.active(Role.MODERATOR, call.id());
    staff.active(Role.MODERATOR, call.id());
    staff.signIn(Role.MANAGER, call.id());
    readers.choose(call.id(), 7);
    UI.getCurrent().navigate("team");
    assertThat(Screen.all(Screen.view(), Anchor.class))
        .anySatisfy(link -> {
          assertThat(link.getText()).isEqualTo("7 of 100 read twice");
          assertThat(link.getHref()).isEqualTo("team/second-readers/" + call.slug());
        });
    open();
    assertThat(Screen.text()).contains("7 of 100", "20 of 100", "Chosen for this call.");
    Screen.press("Save");
    assertThat(Screen.text()).contains("Saved. It holds from the next release on.");
    assertThat(readers.of(call.id()).percent()).isEqualTo(7);
  }

  @Test
  void withTheDatabaseAwayTheFormStaysAndCanBeSavedLater() throws SQLException {
    staff.active(Role.MODERATOR, call.id());
    staff.active(Role.MODERATOR, call.id());
    staff.signIn(Role.MANAGER, call.id());
    open();
    try (TakenConnections away = new TakenConnections(pool)) {
      Screen.press("Save");
      assertThat(Screen.text()).contains("The store cannot be reached now", "of 100");
    }
    Screen.press("Try again");
    assertThat(Screen.text())
        .contains("Saved. It holds from the next release on.")
        .doesNotContain("The store cannot be reached now");
    assertThat(ChildScreen.focused().getTextRecursively()).contains("Saved.");
  }

  @Test
  void aModeratorAndAnotherCallsManagerGetThePageThatIsNotForThem() {
    staff.signIn(Role.MODERATOR, call.id());
    open();
    assertThat(Screen.text()).contains("This page is not for you");
    staff.signIn(Role.MANAGER, calls.open().id());
    open();
    assertThat(Screen.text()).contains("This page is not for you");
  }

  private void open() {
    UI.getCurrent().navigate("team/second-readers/" + call.slug());
  }
}
