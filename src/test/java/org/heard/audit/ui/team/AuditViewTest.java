package org.heard.audit.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@HeardTest
class AuditViewTest extends SpringBrowserlessTest {

  /** An act as a module would publish it. */
  record Act(String subject) implements AuditableEvent {
    @Override
    public String action() {
      return "test.shown";
    }

    @Override
    public Map<String, String> details() {
      return Map.of("rows", "600");
    }
  }

  @Autowired private ApplicationEventPublisher events;
  @Autowired private Staff staff;

  @BeforeEach
  void english() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void showsWhoDidWhatToAnAdministrator() {
    PersonId me = staff.signIn(Role.ADMINISTRATOR);
    String subject = UUID.randomUUID().toString();
    events.publishEvent(new Act(subject));
    UI.getCurrent().navigate("team/audit");
    assertThat(text())
        .contains(subject)
        .contains(me.toString())
        .contains("test.shown")
        .contains("rows=600");
  }

  @Test
  void filtersByActAndPersonFromTheAddress() {
    staff.signIn(Role.ADMINISTRATOR);
    String subject = UUID.randomUUID().toString();
    events.publishEvent(new Act(subject));
    go(Map.of("action", "test.shown", "person", UUID.randomUUID().toString()));
    assertThat(text()).contains("Nothing is on record").doesNotContain(subject);
    go(Map.of("action", "test.shown", "before", "x"));
    assertThat(text()).contains(subject);
    go(Map.of("action", "test.shown", "day", "2020-02-03"));
    assertThat(text()).contains("Nothing is on record").doesNotContain(subject);
    go(Map.of("action", "test.shown", "day", "never"));
    assertThat(text()).contains(subject);
  }

  @Test
  void theCheckSaysThatTheChainIsWhole() {
    staff.signIn(Role.ADMINISTRATOR);
    events.publishEvent(new Act("thing"));
    UI.getCurrent().navigate("team/audit");
    NativeButton check = $(NativeButton.class).withText("Check the chain").single();
    test(check).click();
    assertThat(text()).contains("as they were written. Last check sum: ").contains("signed");
  }

  @Test
  void nobodyElseFindsThePage() {
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/audit");
    assertThat(view()).isNotInstanceOf(AuditView.class);
  }

  private static void go(Map<String, String> parameters) {
    UI.getCurrent().navigate("team/audit", QueryParameters.simple(parameters));
  }

  private static Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  private static String text() {
    return view().getElement().getTextRecursively();
  }
}
