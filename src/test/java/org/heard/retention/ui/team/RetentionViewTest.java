package org.heard.retention.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class RetentionViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  void english() {
    jdbc.sql("delete from retention.run").update();
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void anAdministratorSeesWhatGoesNextAndNothingGoes() {
    jdbc.sql(
            """
            insert into submissions.draft (lookup, consultation_id, day, sealed)
            values (:lookup, gen_random_uuid(), current_date - 40, 'x')
            """)
        .param("lookup", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8))
        .update();
    staff.signIn(Role.ADMINISTRATOR);
    UI.getCurrent().navigate("team/retention");
    assertThat(view()).isInstanceOf(RetentionView.class);
    assertThat(view().getElement().getTextRecursively())
        .contains("Unfinished answers: 30 days after the last change")
        .contains("Answers as children wrote them, and their keys: 365 days after")
        .contains("Concerns, their files and keys: 365 days after")
        .contains("One-time links that nobody used")
        .doesNotContain("was not erased for two days");
    assertThat(
            jdbc.sql("select count(*) from submissions.draft where day < current_date - 30")
                .query(Long.class)
                .single())
        .isPositive();
    jdbc.sql("delete from submissions.draft where day < current_date - 30").update();
  }

  @Test
  void anAdministratorSaysThatADateInDoubtIsRight() {
    jdbc.sql(
            """
            insert into retention.run (rule, ran, erased)
            values ('long-ago', date_trunc('hour', now()) - interval '50 days', 0)
            """)
        .update();
    try {
      staff.signIn(Role.ADMINISTRATOR);
      UI.getCurrent().navigate("team/retention");
      assertThat(text()).contains("nothing is erased");
      press("The date is right");
      assertThat(text()).contains("Is it really");
      press("Yes, today is " + LocalDate.now(ZoneOffset.UTC));
      assertThat(text()).doesNotContain("nothing is erased", "Is it really");
    } finally {
      jdbc.sql("delete from retention.run").update();
    }
  }

  private static String text() {
    return view().getElement().getTextRecursively();
  }

  private void press(String words) {
    NativeButton button =
        all(view())
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(found -> found.getText().equals(words))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private static Stream<Component> all(Component part) {
    return Stream.concat(Stream.of(part), part.getChildren().flatMap(RetentionViewTest::all));
  }

  @Test
  void nobodyElseFindsThePage() {
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/retention");
    assertThat(view()).isNotInstanceOf(RetentionView.class);
  }

  private static Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }
}
