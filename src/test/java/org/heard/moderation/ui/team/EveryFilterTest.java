package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.moderation.Submitted;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each filter of the queue over several pages, in the address and under a saved name. */
@HeardTest
class EveryFilterTest extends SpringBrowserlessTest {
  private static final int WANTED = 70;
  private static final int OTHERS = 60;

  @Autowired private SavedFilters saved;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;
  private PersonId me;

  @BeforeEach
  void aQueueOfTwoHalves() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
    me = staff.signIn(Role.MODERATOR, call.id());
    submitted.one(call);
    database
        .sql(
            """
            update submissions.submission set state = 'released', country = 'FR'
            where consultation_id = ?
            """)
        .param(call.id().value())
        .update();
    fill("'in-review', 'ar', '13-15', 'KE', 'group', true, true, cast(:me as uuid), 10", WANTED);
    fill("'released', 'en', '10-12', 'FR', 'individual', false, false, null, 0", OTHERS - 1);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void everyFilterHoldsOnEveryPageThereAndBack() {
    filters()
        .forEach((address, found) -> {
          go(address);
          List<String> first = numbers();
          Set<String> seen = new HashSet<>(first);
          for (int page = 1; page < pages(found); page++) {
            assertThat(shown()).as(address).contains("50 of " + found + " shown");
            Screen.press("Later");
            seen.addAll(numbers());
          }
          assertThat(seen).as(address).hasSize(found);
          assertThat(Screen.button("Later").orElseThrow().isEnabled()).as(address).isFalse();
          for (int page = 1; page < pages(found); page++) {
            Screen.press("Earlier");
          }
          assertThat(numbers()).as(address).isEqualTo(first);
        });
  }

  @Test
  void everyFilterCanBeSavedAndUsedAgain() {
    filters()
        .forEach((address, found) -> {
          saved.save(call.id(), new SavedFilter("mine", address));
          go("");
          Screen.press("mine");
          assertThat(shown()).as(address).contains("50 of " + found + " shown");
          assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters())
              .as(address)
              .isEqualTo(QueryParameters.fromString(address));
        });
  }

  @Test
  void kindIsOfferedOnlyWhereThereAreSeveral() {
    go("");
    assertThat(shown()).contains("A group").contains("A child alone").contains("Kind");
    database
        .sql("update submissions.submission set kind = 'individual' where consultation_id = ?")
        .param(call.id().value())
        .update();
    go("");
    assertThat(shown()).doesNotContain("A group").doesNotContain("Kind");
  }

  private Map<String, Integer> filters() {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Map<String, Integer> filters = new LinkedHashMap<>();
    filters.put("state=in-review", WANTED);
    filters.put("state=released", OTHERS);
    filters.put("language=ar", WANTED);
    filters.put("age=13-15", WANTED);
    filters.put("to=" + today.minusDays(9), WANTED);
    filters.put("from=" + today.minusDays(9), OTHERS);
    filters.put("country=KE", WANTED);
    filters.put("country=FR", OTHERS);
    filters.put("kind=group", WANTED);
    filters.put("kind=individual", OTHERS);
    filters.put("with=" + me, WANTED);
    filters.put("with-media=yes", WANTED);
    filters.put("flagged=yes", WANTED);
    filters.put("not-released=yes", WANTED);
    filters.put("with-nobody=yes", OTHERS);
    filters.put("language=ar&country=KE&kind=group&flagged=yes", WANTED);
    return filters;
  }

  private static int pages(int found) {
    return (found + QueuePage.SIZE - 1) / QueuePage.SIZE;
  }

  private void go(String query) {
    UI.getCurrent().navigate("team/queue/" + call.slug(), QueryParameters.fromString(query));
  }

  private static String shown() {
    return Screen.text();
  }

  private static List<String> numbers() {
    return Screen.all(Screen.view(), RouterLink.class).map(RouterLink::getText).toList();
  }

  /** Rows as a queue sees them, over a week of days; nobody opens these. */
  private void fill(String columns, int rows) {
    database
        .sql(
            """
            insert into submissions.submission (id, consultation_id, version, day, receipt_lookup,
              sealed, state, language, age_band, country, kind, has_media, flagged, assigned_to)
            select gen_random_uuid(), consultation_id, version, day - x.days - mod(n, 7),
              decode(md5(gen_random_uuid()::text), 'hex'), sealed, x.state, x.language, x.age,
              x.country, x.kind, x.media, x.flagged, x.person
            from (select * from submissions.submission
                where consultation_id = :call order by day desc limit 1) one,
              generate_series(1, :rows) n,
              (values (%s)) x
                (state, language, age, country, kind, media, flagged, person, days)
            """
                .formatted(columns.replace("null", "cast(null as uuid)")))
        .param("me", me.value())
        .param("rows", rows)
        .param("call", call.id().value())
        .update();
  }
}
