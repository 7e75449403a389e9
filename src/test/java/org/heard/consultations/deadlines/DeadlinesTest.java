package org.heard.consultations.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallNotice.Day;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Consultations;
import org.heard.consultations.deadlines.Deadlines.Result.Done;
import org.heard.consultations.deadlines.Deadlines.Result.Gone;
import org.heard.consultations.deadlines.Deadlines.Result.Overtaken;
import org.heard.consultations.deadlines.Deadlines.Result.Refused;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Days of a call that children already read. */
@HeardTest
class DeadlinesTest {
  private static final LocalizedText WHY =
      LocalizedText.of(Map.of(Language.ENGLISH, "The city decides sooner."));

  @Autowired private Deadlines deadlines;
  @Autowired private Consultations consultations;
  @Autowired private Answering answering;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private JdbcClient inHand;
  @Autowired private PlatformTransactionManager transactions;

  private ConsultationId id = ConsultationId.random();
  private PersonId manager = PersonId.random();

  @BeforeEach
  void aManagerHasAnOpenCall() {
    id = calls.detailed().id();
    manager = staff.signIn(Role.MANAGER, id);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void movingWaitsForAVersionInsteadOfBlockingIt() throws Exception {
    jdbc.sql(
            "insert into consultations.prepared_call (consultation_id, name) values (:id, 'Parks')")
        .param("id", id.value())
        .update();
    CallDates to = closing(now().closesAt().plus(Duration.ofHours(20)));
    try (ExecutorService other =
        new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor())) {
      Future<Deadlines.Result> moved =
          new TransactionTemplate(transactions)
              .execute(publishing -> {
                inHand.sql(lockOf("prepared_call", "consultation_id")).query(Integer.class).list();
                Future<Deadlines.Result> moving =
                    other.submit(() -> deadlines.move(id, 0, to, null));
                await().until(() -> somebodyWaits() || moving.isDone());
                // What publishing a version locks next; it would wait for whoever waits for it.
                inHand.sql(lockOf("consultation", "id") + " nowait").query(Integer.class).list();
                return moving;
              });
      assertThat(Objects.requireNonNull(moved).get()).isEqualTo(new Done(1));
    }
  }

  private String lockOf(String table, String key) {
    return "select 1 from consultations.%s where %s = '%s' for update"
        .formatted(table, key, id.value());
  }

  private boolean somebodyWaits() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }

  @Test
  void moreTimeHoldsAtOnceAndTheOldDayStaysKnown() {
    Instant before = now().closesAt();
    Instant later = before.plus(Duration.ofHours(20));

    assertThat(deadlines.move(id, 0, closing(later), null)).isEqualTo(new Done(1));

    assertThat(now().closesAt()).isEqualTo(later);
    assertThat(Objects.requireNonNull(now().notice()).moved(Day.CLOSES))
        .hasValueSatisfying(moved -> assertThat(moved.before()).isEqualTo(before));
    assertThat(deadlines.read(id).orElseThrow().steps())
        .singleElement()
        .satisfies(step -> {
          assertThat(step.before().closesAt()).isEqualTo(before);
          assertThat(step.person()).isEqualTo(manager);
        });
    assertThat(audited()).containsExactly("consultation.days-moved");
  }

  @Test
  void ofTwoWhoMoveAtOnceTheSecondLooksAgain() {
    deadlines.move(id, 0, closing(now().closesAt().plus(Duration.ofHours(20))), null);

    assertThat(deadlines.move(id, 0, closing(in(5)), WHY)).isEqualTo(new Overtaken());
    assertThat(deadlines.stop(id, 0, WHY)).isEqualTo(new Overtaken());
    assertThat(deadlines.move(id, 1, closing(in(5)), WHY)).isEqualTo(new Done(2));
  }

  @Test
  void aRefusalChangesNothing() {
    CallDates before = CallDates.of(now());

    assertThat(deadlines.move(id, 0, closing(in(5)), null))
        .isEqualTo(new Refused(List.of(DateProblem.REASON_MISSING)));
    assertThat(
            deadlines.move(
                id, 0, closing(in(5)), LocalizedText.of(Language.ENGLISH, "Why. ".repeat(100))))
        .isEqualTo(new Refused(List.of(DateProblem.REASON_TOO_LONG)));
    assertThat(CallDates.of(now())).isEqualTo(before);
    assertThat(now().notice()).isNull();
    assertThat(audited()).isEmpty();
  }

  @Test
  void nobodyElseMovesAnything() {
    CallDates later = closing(in(40));
    staff.signIn(Role.MANAGER, calls.open().id());

    assertThat(deadlines.move(id, 0, later, null)).isEqualTo(new Gone());
    assertThat(deadlines.stop(id, 0, WHY)).isEqualTo(new Gone());
    assertThat(deadlines.reopen(id, 0)).isEqualTo(new Gone());
    assertThat(deadlines.read(id)).isEmpty();
    assertThat(now().notice()).isNull();
  }

  @Test
  void unfinishedAnswersOutliveAnEarlierEndAndAreSentWhenThereIsTimeAgain() {
    DraftToken token = DraftToken.fresh();
    Draft draft =
        new Draft(id, 1, Language.ENGLISH, Map.of("safe", Answer.Picked.one("yes")), "safe");
    answering.keep(token, draft);

    assertThat(deadlines.stop(id, 0, WHY)).isEqualTo(new Done(1));
    assertThat(now().phase(clock)).isEqualTo(Phase.STOPPED);
    assertThat(consultations.open()).extracting(Consultation::id).doesNotContain(id);
    assertThat(answering.send(token, draft, new Assent(true, false)))
        .isEqualTo(new SendResult.NotOpen());
    assertThat(answering.find(token, id)).isEqualTo(new Kept.Unfinished(draft));

    assertThat(deadlines.reopen(id, 1)).isEqualTo(new Done(2));
    assertThat(Objects.requireNonNull(now().notice()).again()).isTrue();
    assertThat(answering.send(token, draft, new Assent(true, false)))
        .isInstanceOf(SendResult.Sent.class);
    assertThat(audited()).containsExactly("consultation.stopped", "consultation.reopened");
  }

  @Test
  void aStoppedCallIsNotStoppedOrMovedAndAnOpenOneNotOpenedAgain() {
    assertThat(deadlines.reopen(id, 0))
        .isEqualTo(new Refused(List.of(DateProblem.CANNOT_OPEN_AGAIN)));
    deadlines.stop(id, 0, WHY);

    assertThat(deadlines.stop(id, 1, WHY)).isEqualTo(new Refused(List.of(DateProblem.STOPPED)));
    assertThat(deadlines.move(id, 1, closing(in(40)), null))
        .isEqualTo(new Refused(List.of(DateProblem.STOPPED)));
  }

  @Test
  void thePromisedDayMovesOnThePageOfTheCall() {
    CallDates dates = CallDates.of(now());
    LocalDate later = LocalDate.parse("2027-04-30");
    CallDates to = new CallDates(dates.opensAt(), dates.closesAt(), dates.freezesAt(), later);

    assertThat(deadlines.move(id, 0, to, WHY)).isEqualTo(new Done(1));

    assertThat(CallDates.of(now()).feedbackOn()).isEqualTo(later);
  }

  private Consultation now() {
    return consultations.byId(id).orElseThrow();
  }

  private Instant in(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }

  private CallDates closing(Instant closes) {
    CallDates now = CallDates.of(now());
    return new CallDates(now.opensAt(), closes, now.freezesAt(), now.feedbackOn());
  }

  private List<String> audited() {
    return jdbc
        .sql("select action from audit.entry where subject = :id order by seq")
        .param("id", id.toString())
        .query((row, number) -> row.getString("action"))
        .list()
        .stream()
        .filter(action -> !action.equals("consultation.published"))
        .toList();
  }
}
