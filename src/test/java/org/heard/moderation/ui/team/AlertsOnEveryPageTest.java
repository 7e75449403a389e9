package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.RouteConfiguration;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Submitted;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Urgency;
import org.heard.moderation.domain.Forgotten;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told that something waits sees it wherever they are in the team pages. */
@HeardTest
class AlertsOnEveryPageTest extends SpringBrowserlessTest {
  private static final String WAITS = "A concern waits for you";
  private static final String UNREAD = "Answers wait longer than two working days";

  /** Pages in front of the team pages, for people who are not signed in. */
  private static final Set<String> OUTSIDE = Set.of("team/login", "team/welcome");

  @Autowired private SafeNotes notes;
  @Autowired private Concerns concerns;
  @Autowired private AlertPath alerts;
  @Autowired private Calls calls;
  @Autowired private Submitted submitted;
  @Autowired private Staff staff;
  @Autowired private HikariDataSource pool;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Consultation call;
  private PersonId officer;

  @BeforeEach
  void anOfficerIsTold() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.notice").update();
    call = calls.open();
    officer = staff.active(Role.SAFEGUARDING, call.id());
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.ENGLISH), Optional.empty());
    tell(officer);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.notice").update();
  }

  @Test
  void itStandsOnEveryPageOfTheTeamAndSaysNothingOfTheChild() {
    staff.signIn(officer);
    List<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(10).contains("team", "team/concerns", "team/people");
    for (String page : pages) {
      UI.getCurrent().navigate(page);
      assertThat(Screen.whole()).as(page).contains(WAITS);
      assertThat(strip().getElement().getTextRecursively())
          .as(page)
          .doesNotContain("he hits me", call.page().title().textIn(Language.ENGLISH));
    }
    assertThat(Screen.all(strip(), Anchor.class).map(Anchor::getHref))
        .containsExactly("team/concerns/" + only());
  }

  @Test
  void putAwayItIsGoneEverywhere() {
    staff.signIn(officer);
    UI.getCurrent().navigate("team");
    putAway();
    assertThat(Screen.whole()).doesNotContain(WAITS);
    UI.getCurrent().navigate("team/duty");
    assertThat(Screen.whole()).doesNotContain(WAITS);
    assertThat(alerts.notices()).isEmpty();
  }

  @Test
  void withTheDatabaseAwayTheLineStaysAndSaysSo() throws SQLException {
    staff.signIn(officer);
    UI.getCurrent().navigate("team/duty");
    try (TakenConnections away = new TakenConnections(pool)) {
      putAway();
      assertThat(Screen.whole()).contains(WAITS, "This line could not be put away");
    }
    putAway();
    assertThat(Screen.whole()).doesNotContain(WAITS, "could not be put away");
  }

  @Test
  void itGoesWithTheActOnThePageInHand() {
    staff.signIn(officer);
    UI.getCurrent().navigate("team/concerns/" + only());
    assertThat(Screen.whole()).contains(WAITS);
    Screen.press("I have it: danger");
    assertThat(Screen.whole()).doesNotContain(WAITS);
  }

  @Test
  void somebodyElsesActTakesItAwayWithTheNextPage() {
    PersonId second = staff.active(Role.SAFEGUARDING, call.id());
    staff.signIn(second);
    concerns.act(concerns.open().getFirst().concern().id(), 0, new Act.Acknowledge(Urgency.DANGER));
    staff.signIn(officer);
    UI.getCurrent().navigate("team/duty");
    assertThat(Screen.whole()).doesNotContain(WAITS);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void peopleWithoutTheRoleNeverSeeIt(Role role) {
    PersonId other = staff.signIn(role, call.id());
    if (role != Role.SAFEGUARDING) {
      // Even when a row were there for them, as after the role was taken away.
      tell(other);
    }
    UI.getCurrent().navigate("team/password");
    if (role == Role.MANAGER) {
      assertThat(Screen.whole()).contains(WAITS);
    } else {
      assertThat(Screen.whole()).doesNotContain(WAITS);
    }
  }

  @Test
  void moderatorsOfficersAndManagersSeeWhatLiesUnread() {
    submitted.one(call);
    jdbc.sql("update submissions.submission set day = :day where consultation_id = :call")
        .param("day", LocalDate.now(ZoneOffset.UTC).minusDays(9))
        .param("call", call.id().value())
        .update();
    staff.signIn(Role.MODERATOR, call.id());
    UI.getCurrent().navigate("team");
    assertThat(Screen.text()).contains("1 answer waits longer than two working days");
    UI.getCurrent().navigate("team/queue/" + call.slug());
    assertThat(Screen.text()).contains("1 answer waits longer than two working days");
    Screen.press("Show them");
    assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
        .contains("state=new", "to=");
    for (Role role : List.of(Role.SAFEGUARDING, Role.MANAGER)) {
      PersonId told = staff.signIn(role, call.id());
      jdbc.sql(
              """
              insert into moderation.notice (id, person, kind, consultation_id, noted)
              values (gen_random_uuid(), :person, 'UNREAD', :call, date_trunc('hour', now()))
              """)
          .param("person", told.value())
          .param("call", call.id().value())
          .update();
      UI.getCurrent().navigate("team");
      assertThat(Screen.text()).contains("1 answer waits longer than two working days");
      assertThat(Screen.whole()).contains(UNREAD);
      putAway();
      assertThat(Screen.whole()).doesNotContain(UNREAD);
    }
  }

  private static List<String> pages() {
    return RouteConfiguration.forRegistry(UI.getCurrent().getInternals().getRouter().getRegistry())
        .getAvailableRoutes()
        .stream()
        .map(route -> route.getTemplate())
        .filter(address -> address.equals("team") || address.startsWith("team/"))
        .filter(address -> !address.contains(":") && !OUTSIDE.contains(address))
        .toList();
  }

  private static Component strip() {
    return Screen.around()
        .filter(part -> part.hasClassName("t-alerts"))
        .findFirst()
        .map(Component.class::cast)
        .orElseThrow();
  }

  private static void putAway() {
    NativeButton button = Screen.all(strip(), NativeButton.class).findFirst().orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private UUID only() {
    return jdbc.sql("select id from moderation.concern").query(UUID.class).single();
  }

  private void tell(PersonId person) {
    jdbc.sql(
            """
            insert into moderation.notice (id, person, kind, concern_id, noted)
            values (gen_random_uuid(), :person, 'WAITS', :concern, date_trunc('hour', now()))
            on conflict do nothing
            """)
        .param("person", person.value())
        .param("concern", only())
        .update();
  }
}
