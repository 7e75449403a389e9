package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.MovableClock;
import org.heard.accounts.ActivePeople;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.ConcernResult;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Urgency;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteArrived;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A help note becomes a concern, escalates on a simulated clock, and is closed by two people. */
@HeardTest
class EscalationTest {
  @Autowired private ConcernRows rows;
  @Autowired private ActivePeople people;
  @Autowired private Concerns concerns;
  @Autowired private SafeNotes notes;
  @Autowired private DutyRules rules;
  @Autowired private Staff staff;
  @Autowired private JdbcClient application;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final MovableClock clock = new MovableClock();
  private final SafeNoteId note = SafeNoteId.random();
  private Escalation escalation;
  private PersonId first;
  private PersonId second;
  private PersonId third;

  @BeforeEach
  void twoAreOnDutyAndAThirdIsNot() {
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.duty").update();
    first = officer();
    second = officer();
    third = officer();
    Duty duty = new Duty(application, rules, clock);
    OnCall onCall = new OnCall(duty, people);
    escalation =
        new Escalation(
            rows,
            duty,
            onCall,
            new Notices(application, onCall, clock),
            events,
            clock,
            transactions);
    plan(duty, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  @AfterEach
  void leave() {
    staff.signOut();
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.duty").update();
  }

  @Test
  void aHelpNoteEscalatesAndIsClosedByTwoPeople() {
    notes.leave(note, new SafeNote("he hits me", "", Language.ENGLISH), Optional.empty());
    // The note came by the clock of the wall: from here on by the one of the test.
    jdbc.sql("update moderation.concern set raised = :now where note_id = :note")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("note", note.value())
        .update();
    run();
    assertThat(told()).containsExactly("WAITS first");
    clock.forward(Duration.ofHours(4).minusSeconds(1));
    run();
    assertThat(told()).containsExactly("WAITS first");
    clock.forward(Duration.ofSeconds(1));
    run();
    assertThat(told()).containsExactlyInAnyOrder("WAITS first", "OVERDUE second");
    clock.forward(Duration.ofHours(24));
    run();
    assertThat(told()).contains("OVERDUE first", "OVERDUE second", "OVERDUE third", "WAITS first");

    staff.signIn(second);
    ConcernId id = concerns.open().getFirst().concern().id();
    saved(concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER)));
    assertThat(jdbc.sql("update moderation.notice set seen = false").update()).isPositive();
    assertThat(concerns.open().getFirst().due()).isEmpty();
    clock.forward(Duration.ofDays(3));
    run();
    saved(
        concerns.proposeClosing(
            id,
            1,
            new Ending(Ending.Referral.REFERRED, Ending.Told.NOTHING, false),
            "The helpline took it over"));
    staff.signIn(first);
    saved(concerns.act(id, 2, new Act.ConfirmClosing()));
    assertThat(concerns.open()).isEmpty();
    assertThat(
            jdbc.sql(
                    "select count(*) from audit.entry"
                        + " where action = 'concern.escalated' and subject = :id")
                .param("id", id.toString())
                .query(Long.class)
                .single())
        .isEqualTo(2);
  }

  @Test
  void twoNodesTellOnce() throws Exception {
    transactions.as(
        DatabaseRole.CHILD,
        () -> events.publishEvent(new SafeNoteArrived(note, SafeNote.Kind.HELP, hour())));
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      Callable<Boolean> node =
          () -> {
            run();
            return true;
          };
      for (Future<Boolean> done : nodes.invokeAll(List.of(node, node, node, node))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(told()).containsExactly("WAITS first");
    run();
    assertThat(told()).containsExactly("WAITS first");
  }

  @Test
  void withoutAnybodyOnDutyEverybodyIsTold() {
    jdbc.sql("delete from moderation.duty").update();
    transactions.as(
        DatabaseRole.CHILD,
        () -> events.publishEvent(new SafeNoteArrived(note, SafeNote.Kind.HELP, hour())));
    run();
    assertThat(told()).contains("WAITS first", "WAITS second", "WAITS third");
  }

  @Test
  void whoIsDisabledIsPassedOver() {
    jdbc.sql("update accounts.person set disabled = true where id = :id")
        .param("id", first.value())
        .update();
    transactions.as(
        DatabaseRole.CHILD,
        () -> events.publishEvent(new SafeNoteArrived(note, SafeNote.Kind.HELP, hour())));
    run();
    assertThat(told()).containsExactly("WAITS second");
  }

  private Instant hour() {
    return clock.instant();
  }

  private void run() {
    escalation.run();
  }

  private List<String> told() {
    return jdbc
        .sql("select kind, person from moderation.notice order by kind, person")
        .query((row, number) ->
            row.getString("kind") + " " + name(row.getObject("person", UUID.class)))
        .list()
        .stream()
        .filter(line -> !line.endsWith("?"))
        .toList();
  }

  private String name(UUID person) {
    if (person.equals(first.value())) {
      return "first";
    }
    if (person.equals(second.value())) {
      return "second";
    }
    return person.equals(third.value()) ? "third" : "?";
  }

  private void plan(Duty duty, LocalDate day) {
    staff.signIn(first);
    transaction.executeWithoutResult(status ->
        assertThat(
                duty.add(
                    new org.heard.moderation.concerns.Shift(
                        UUID.randomUUID(), day, day.plusDays(7), first, second)))
            .isTrue());
    staff.signOut();
  }

  private PersonId officer() {
    PersonId id = staff.hire(Role.SAFEGUARDING);
    jdbc.sql("update accounts.person set password_hash = 'none' where id = :id")
        .param("id", id.value())
        .update();
    return id;
  }

  private static void saved(ConcernResult result) {
    assertThat(result).isInstanceOf(ConcernResult.Saved.class);
  }
}
