package org.heard.consultations.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.OwnCalls;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPreviews;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Checklist;
import org.heard.consultations.making.Lack;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanPublishing.Published;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * What is sent to a test run never meets what is sent to the real call, and goes without a trace.
 */
@HeardTest
class TestRunsTest {
  @Autowired private TestRuns tests;
  @Autowired private TestRunsExpiry expiry;
  @Autowired private TestRunRows rows;
  @Autowired private CallPreviews previews;
  @Autowired private Transactions transactions;
  @Autowired private OwnCalls own;
  @Autowired private Plans plans;
  @Autowired private PlanPublishing publishing;
  @Autowired private PreparedCalls prepared;
  @Autowired private Consultations consultations;
  @Autowired private Answering answering;
  @Autowired private SubmissionReview queue;
  @Autowired private Moderation moderation;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private JdbcClient jdbcOfTheApplication;

  private PersonId manager = PersonId.random();
  private ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aManagerPlansACall() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("Parks");
    plans.save(id, 0, WholePlans.from(clock.instant()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aTestRunIsACallOfItsOwnThatNoListNames() {
    Consultation test = tests.start(id).orElseThrow();

    assertThat(test.id()).isNotEqualTo(id);
    assertThat(test.isTest()).isTrue();
    assertThat(test.slug()).matches("test-[a-z2-7]{26}");
    assertThat(test.page().title().textIn(Language.FRENCH)).startsWith("Essai – ");
    assertThat(consultations.open()).extracting(Consultation::id).doesNotContain(test.id());
    assertThat(consultations.bySlug(test.slug())).contains(test);
    assertThat(consultations.byId(id)).isEmpty();
    assertThat(consultations.mine()).contains(test);
    assertThat(tests.of(id)).containsExactly(test);
  }

  @Test
  void aPlanInWhichThingsAreMissingCanBeTestedToo() {
    int revision = plans.read(id).orElseThrow().revision();
    plans.save(id, revision, CallPlan.empty(Language.ENGLISH));
    Consultation test = tests.start(id).orElseThrow();
    assertThat(test.phase(clock)).isEqualTo(Consultation.Phase.OPEN);
    assertThat(send(test, "x")).isInstanceOf(SendResult.Sent.class);
  }

  @Test
  void aPlanWithTheKeyOfAStandardQuestionCanBeLookedAtAndTested() {
    int revision = plans.read(id).orElseThrow().revision();
    CallPlan plan = WholePlans.from(clock.instant());
    Question country =
        new Question.YesNo(
            new Question.Head(
                "country",
                LocalizedText.of(Language.ENGLISH, "Do you like where you live?"),
                null,
                null,
                null,
                null));
    plans.save(id, revision, plan.with(new Questionnaire(List.of(country))));

    assertThat(previews.read(id).orElseThrow().questionnaire().question("country"))
        .contains(country);
    assertThat(publishing.checklist(id).orElseThrow().items())
        .extracting(Checklist.Item::lack)
        .contains(new Lack.StandardKey("country"));
    assertThat(send(tests.start(id).orElseThrow(), "x")).isInstanceOf(SendResult.Sent.class);
  }

  @Test
  void answersThatAreSentWhileARunIsErasedLeaveNothing() throws Exception {
    Consultation test = tests.start(id).orElseThrow();
    assertThat(send(test, "first")).isInstanceOf(SendResult.Sent.class);
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<SendResult> sent =
          transactions.as(
              DatabaseRole.KEEPER,
              () -> {
                rows.erase(test.id());
                Future<SendResult> sending = other.submit(() -> send(test, "too late"));
                await().until(() -> somebodyWaits() || sending.isDone());
                return sending;
              });
      assertThat(sent.get()).isInstanceOf(SendResult.NotOpen.class);
    }
    assertThat(rowsOf(test.id())).isEmpty();
  }

  private boolean somebodyWaits() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void nothingOfARunReachesTheRealCall() {
    Consultation real = publish();
    send(real, "really said");
    PersonId moderator = hired(real.id());
    staff.signIn(manager);
    Map<String, String> before = rowsOf(real.id());
    Consultation test = tests.start(id).orElseThrow();

    send(test, "only tried");
    releaseEverythingOf(test);

    assertThat(withoutCalls(rowsOf(real.id()))).isEqualTo(withoutCalls(before));
    assertThat(released(real.id())).doesNotContain("only tried");
    assertThat(released(test.id())).contains("only tried");
    staff.signIn(moderator);
    assertThat(rows(real)).hasSize(1);
    assertThat(rows(test)).isEmpty();
    staff.signIn(manager);
    assertThat(tests.erase(test.id())).isTrue();
    assertThat(rowsOf(real.id())).isEqualTo(before);
  }

  @Test
  void aRunBeforePublishingFixesNothing() {
    assertThat(tests.start(id)).isPresent();
    CallPlan plan = plans.read(id).orElseThrow().plan();
    CallPlan risky = plan.with(plan.settings().withRisk(true, DraftKeeping.NEVER));
    plans.save(id, plans.read(id).orElseThrow().revision(), risky);
    assertThat(publish().highRisk()).isTrue();
  }

  /** The row of a test run names the call it was made from. */
  private static Map<String, String> withoutCalls(Map<String, String> rows) {
    Map<String, String> others = new TreeMap<>(rows);
    others.remove("consultations.consultation");
    return others;
  }

  @Test
  void erasingLeavesNothingButTheRecordThatItHappened() {
    Consultation test = tests.start(id).orElseThrow();
    send(test, "only tried");
    releaseEverythingOf(test);
    staff.signIn(manager);

    assertThat(tests.erase(test.id())).isTrue();

    assertThat(naming(test.id())).containsOnlyKeys("audit.entry");
    assertThat(consultations.byId(test.id())).isEmpty();
    assertThat(consultations.bySlug(test.slug())).isEmpty();
    assertThat(tests.erase(test.id())).isFalse();
  }

  @Test
  void aRunGoesByItselfAfterItsLastDay() {
    Consultation test = tests.start(id).orElseThrow();
    send(test, "only tried");
    LocalDate last = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(tests.days());
    assertThat(test.testUntil()).isEqualTo(last);

    eraseWhatIsDue(last);
    assertThat(consultations.byId(test.id())).isPresent();
    eraseWhatIsDue(last.plusDays(1));
    assertThat(naming(test.id())).containsOnlyKeys("audit.entry");
  }

  @Test
  void aColleagueJoinsARunAndNothingElse() {
    Consultation test = tests.start(id).orElseThrow();
    Consultation real = publish();
    send(test, "only tried");
    PersonId colleague = hired();
    staff.signIn(colleague);
    assertThat(rows(test)).isEmpty();

    assertThat(tests.join(test.id())).isTrue();
    staff.signIn(colleague);
    assertThat(rows(test)).hasSize(1);

    assertThat(tests.join(real.id())).isFalse();
    assertThatThrownBy(() -> own.joinTest(real.id())).isInstanceOf(AccessDeniedException.class);
    assertThat(tests.join(ConsultationId.random())).isFalse();
  }

  @Test
  void aRealCallCannotBeErasedLikeATest() {
    Consultation real = publish();
    send(real, "really said");
    Map<String, String> before = rowsOf(real.id());

    assertThat(tests.erase(real.id())).isFalse();
    for (String table : List.of("consultation where id", "recording where consultation_id")) {
      int gone =
          transactions.as(
              DatabaseRole.KEEPER,
              () ->
                  jdbcOfTheApplication
                      .sql("delete from consultations.%s = :id".formatted(table))
                      .param("id", real.id().value())
                      .update());
      assertThat(gone).isZero();
    }
    assertThat(rowsOf(real.id())).isEqualTo(before);
  }

  @Test
  void anotherManagerNeitherStartsNorErasesARunOfAPublishedCall() {
    Consultation test = tests.start(id).orElseThrow();
    publish();
    staff.signIn(Role.MANAGER);
    assertThat(tests.start(id)).isEmpty();
    assertThat(tests.of(id)).isEmpty();
    assertThatThrownBy(() -> tests.erase(test.id())).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void thereAreAFewRunsOfACallAtOnce() {
    for (int i = 0; i < TestRuns.MOST; i++) {
      assertThat(tests.start(id)).isPresent();
    }
    assertThat(tests.start(id)).isEmpty();
  }

  private Consultation publish() {
    int revision = plans.read(id).orElseThrow().revision();
    return ((Published.Done) publishing.publish(id, revision)).call();
  }

  private SendResult send(Consultation call, String words) {
    Draft draft =
        new Draft(
            call.id(),
            call.version(),
            Language.ENGLISH,
            Map.of("safe-places", new Answer.Words(words)),
            Draft.CHECK);
    return answering.send(DraftToken.fresh(), draft, Assent.to(AssentPiece.values()));
  }

  private PersonId hired(ConsultationId... on) {
    staff.signOut();
    return staff.hire(Role.MODERATOR, on);
  }

  private List<QueueRow> rows(Consultation call) {
    try {
      return queue.page(call.id(), QueueFilter.ALL, null, 10);
    } catch (AccessDeniedException notTheirs) {
      return List.of();
    }
  }

  private void releaseEverythingOf(Consultation test) {
    PersonId moderator = hired();
    staff.signIn(moderator);
    tests.join(test.id());
    staff.signIn(moderator);
    for (QueueRow row : rows(test)) {
      moderation.decide(
          test.id(), row.id(), 0, Map.of("safe-places", new ModerationDecision.Accept()));
      moderation.release(test.id(), row.id(), 1);
    }
  }

  private void eraseWhatIsDue(LocalDate day) {
    while (transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(day)) > 0) {
      assertThat(day).isNotNull();
    }
  }

  private String released(ConsultationId call) {
    return String.join(
        ";",
        jdbc.sql("select t::text from moderation.released_answer t where t::text like :call")
            .param("call", "%" + call + "%")
            .query(String.class)
            .list());
  }

  private List<String> tables() {
    return jdbc.sql(
            """
            select oid::regclass::text as name from pg_class where relkind = 'r'
              and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            """)
        .query((row, number) -> row.getString("name"))
        .list();
  }

  /** Every row that names a call, by its table. */
  private Map<String, String> rowsOf(ConsultationId call) {
    Map<String, String> rows = naming(call);
    rows.remove("audit.entry");
    return rows;
  }

  private Map<String, String> naming(ConsultationId call) {
    Map<String, String> rows = new TreeMap<>();
    for (String table : tables()) {
      jdbc.sql(
              "select coalesce(string_agg(t::text, ';' order by t::text), '') from %s t"
                      .formatted(table)
                  + " where t::text like :call")
          .param("call", "%" + call + "%")
          .query(String.class)
          .optional()
          .filter(found -> !found.isEmpty())
          .ifPresent(found -> rows.put(table, found));
    }
    return rows;
  }
}
