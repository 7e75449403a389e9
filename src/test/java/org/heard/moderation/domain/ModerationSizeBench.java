package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures at full size; not a part of ./test, see bench/moderation.md. */
@HeardTest
class ModerationSizeBench {
  private static final int ROUNDS = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @Autowired private SubmissionReview submissions;
  @Autowired private ReleasedSubmissions released;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  @Test
  void queueOfFortyAndAHundredThousand() {
    for (int size : new int[] {40_000, 100_000}) {
      Consultation call = calls.open();
      submitted.one(call);
      fillQueue(call, size - 1);
      staff.signIn(Role.MODERATOR, call.id());
      QueueFilter narrow =
          new QueueFilter(ReviewState.NEW, Language.ARABIC, AgeBand.FROM_6_TO_9, null, null);
      QueueRow deep = submissions.page(call.id(), QueueFilter.ALL, null, size / 2 + 1).getLast();
      measure(size + " first page", () -> submissions.page(call.id(), QueueFilter.ALL, null, 50));
      measure(
          size + " page in the middle",
          () -> submissions.page(call.id(), QueueFilter.ALL, deep, 50));
      measure(
          size + " page before",
          () -> submissions.pageBefore(call.id(), QueueFilter.ALL, deep, 50));
      measure(size + " three filters", () -> submissions.page(call.id(), narrow, null, 50));
      measure(size + " count of three filters", () -> submissions.count(call.id(), narrow));
      measure(size + " count of all", () -> submissions.count(call.id(), QueueFilter.ALL));
      measure(size + " counts by state", () -> submissions.countByState(call.id()));
      everyFilter(size, call);
    }
  }

  /** First page, page behind it and count of every further filter, and of some together. */
  private void everyFilter(int size, Consultation call) {
    PersonId holder =
        submissions.page(call.id(), QueueFilter.ALL, null, 2_000).stream()
            .flatMap(row -> row.assignedTo().stream())
            .findFirst()
            .orElseThrow();
    Map<String, QueueFilter> filters = new LinkedHashMap<>();
    filters.put("media", QueueFilter.ALL.and(Only.WITH_MEDIA));
    filters.put("flagged", QueueFilter.ALL.and(Only.FLAGGED));
    filters.put("not released", QueueFilter.ALL.and(Only.NOT_RELEASED));
    filters.put("with nobody", QueueFilter.ALL.and(Only.WITH_NOBODY));
    filters.put("one person", QueueFilter.ALL.with(holder));
    filters.put("frequent country", QueueFilter.ALL.withCountry("KE"));
    filters.put("rare country", QueueFilter.ALL.withCountry("FR"));
    filters.put("frequent kind", QueueFilter.ALL.withKind(SubmissionKind.INDIVIDUAL));
    filters.put("rare kind", QueueFilter.ALL.withKind(SubmissionKind.GROUP));
    filters.put(
        "rare country, flagged, media",
        QueueFilter.ALL.withCountry("FR").and(Only.FLAGGED).and(Only.WITH_MEDIA));
    filters.put(
        "finds nothing",
        QueueFilter.ALL.withState(ReviewState.REJECTED).with(holder).and(Only.WITH_MEDIA));
    filters.forEach((name, filter) -> {
      measure(size + " " + name, () -> submissions.page(call.id(), filter, null, 51));
      List<QueueRow> rows = submissions.page(call.id(), filter, null, 51);
      if (!rows.isEmpty()) {
        measure(
            size + " " + name + ", next page",
            () -> submissions.page(call.id(), filter, rows.getLast(), 51));
      }
      measure(size + " " + name + ", count", () -> submissions.count(call.id(), filter));
    });
    measure(size + " countries", () -> submissions.countries(call.id()));
    measure(size + " kinds", () -> submissions.kinds(call.id()));
  }

  @Test
  void streamOfAHundredThousandReleased() {
    Consultation call = calls.open();
    fillReleased(call, 100_000);
    staff.signIn(Role.ANALYST, call.id());
    for (int round = 0; round < 3; round++) {
      AtomicLong answers = new AtomicLong();
      long begun = System.nanoTime();
      long cpu = THREADS.getCurrentThreadCpuTime();
      released.forEach(call.id(), one -> answers.addAndGet(one.answers().size()));
      print("100000 released x 12 answers, read", (System.nanoTime() - begun) / 1e6);
      print("... of that in this process (CPU)", (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6);
      assertThat(answers).hasValue(1_200_000);
    }
  }

  private void fillQueue(Consultation call, int rows) {
    database
        .sql(
            """
            insert into submissions.submission (id, consultation_id, version, day, state,
              language, age_band, country, kind, has_media, flagged, assigned_to, receipt_lookup, sealed)
            select gen_random_uuid(), consultation_id, version, day - (n % 40),
              (array['new', 'new', 'new', 'in-review', 'released', 'rejected'])[n % 6 + 1],
              (array['en', 'fr', 'es', 'ar'])[n % 4 + 1],
              (array['6-9', '10-12', '13-15', '16-17', 'not-said'])[n % 5 + 1],
              (array['KE', 'KE', 'KE', 'KE', 'KE', 'KE', 'KE', 'FR', 'PE', 'EG'])[n % 10 + 1],
              case when n % 50 = 0 then 'group' else 'individual' end, n % 11 = 0, n % 97 = 0,
              case when n % 7 = 0 then cast(
                '00000000-0000-4000-8000-00000000000' || n % 5 as uuid) end,
              decode(md5(gen_random_uuid()::text), 'hex'), sealed
            from submissions.submission, generate_series(1, ?) n where consultation_id = ?
            """)
        .param(rows)
        .param(call.id().value())
        .update();
    database.sql("vacuum analyze submissions.submission").update();
  }

  private void fillReleased(Consultation call, int rows) {
    String words = "Free school meals in the holidays too, because my cousins eat less in July. ";
    database
        .sql(
            """
            insert into moderation.released_submission
            select gen_random_uuid(), :call, 1, 'en', '10-12', 'KE', false, 1, true,
              (select json_agg(json_build_object('question', 'q-' || q, 'answer',
                case when q % 3 = 0 then json_build_object('kind', 'words', 'text', :words || n)
                else json_build_object('kind', 'picked', 'keys', json_build_array('yes')) end,
                'redacted', false)) from generate_series(1, 12) q)
            from generate_series(1, :rows) n
            """)
        .param("call", call.id().value())
        .param("words", words)
        .param("rows", rows)
        .update();
    database.sql("vacuum analyze moderation.released_submission").update();
  }

  private static void measure(String what, Runnable act) {
    long[] micros = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begun = System.nanoTime();
      act.run();
      micros[i] = (System.nanoTime() - begun) / 1_000;
    }
    Arrays.sort(micros);
    LongSummaryStatistics all = Arrays.stream(micros).summaryStatistics();
    print(what + ", median", micros[ROUNDS / 2] / 1_000.0);
    print(what + ", slowest of " + ROUNDS, all.getMax() / 1_000.0);
  }

  private static void print(String what, double millis) {
    System.out.printf("BENCH %-45s %9.1f ms%n", what, millis);
  }
}
