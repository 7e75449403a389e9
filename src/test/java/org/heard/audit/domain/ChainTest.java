package org.heard.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.audit.AuditEntry;
import org.heard.audit.AuditFilter;
import org.heard.audit.AuditTrail;
import org.heard.audit.ChainVerdict;
import org.heard.audit.NotOpaqueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

@HeardTest
@WithMockUser(username = "2f1d6c1e-0a5e-4c0e-9a39-3f5d6b1c2a4e", roles = "ADMINISTRATOR")
class ChainTest {

  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;
  @Autowired private AuditTrail trail;
  @Autowired private SignHeads signing;
  @Autowired @AsOwner private JdbcClient jdbc;

  @Test
  void recordsWhoDidWhatToWhichThing() {
    String subject = UUID.randomUUID().toString();
    publish(new StaffAct("test.done", subject, Map.of("rows", "600", "format", "csv")));

    AuditEntry entry = trail.page(AuditFilter.ALL, null, 1).getFirst();

    assertThat(entry.subject()).isEqualTo(subject);
    assertThat(entry.actor()).isEqualTo("2f1d6c1e-0a5e-4c0e-9a39-3f5d6b1c2a4e");
    assertThat(entry.details()).containsEntry("rows", "600").containsEntry("format", "csv");
  }

  @Test
  void fiftyActsAtOnceKeepTheChainUnbroken() throws Exception {
    long before = intactEntries();
    CountDownLatch start = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> acts = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        acts.add(
            threads.submit(() -> {
              start.await();
              publish(StaffAct.on(UUID.randomUUID().toString()));
              return null;
            }));
      }
      start.countDown();
      for (Future<?> act : acts) {
        act.get();
      }
    }
    assertThat(intactEntries()).isEqualTo(before + 50);
  }

  @Test
  void aRolledBackActLeavesNoLineAndNoGap() {
    long before = intactEntries();
    transaction.executeWithoutResult(status -> {
      events.publishEvent(StaffAct.on("thing"));
      status.setRollbackOnly();
    });
    publish(StaffAct.on("thing"));
    assertThat(intactEntries()).isEqualTo(before + 1);
  }

  @Test
  void anActOutsideATransactionIsRecordedToo() {
    long before = intactEntries();
    events.publishEvent(StaffAct.on("thing"));
    assertThat(intactEntries()).isEqualTo(before + 1);
  }

  @Test
  void anActThatMayNotBeRecordedDoesNotHappen() {
    long before = intactEntries();
    StaffAct telling = new StaffAct("test.done", "thing", Map.of("who", "Amina from Lyon"));
    assertThatThrownBy(() -> publish(telling)).isInstanceOf(NotOpaqueException.class);
    assertThat(intactEntries()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.entry set action = 'test.other'",
        "delete from audit.entry",
        "truncate audit.entry"
      })
  void theDatabaseRefusesToChangeLines(String change) {
    publish(StaffAct.on("thing"));
    assertThatThrownBy(() -> jdbc.sql(change).update())
        .isInstanceOf(DataAccessException.class)
        .hasStackTraceContaining("append-only");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit.entry set actor = 'somebody' where seq = 2",
        "update audit.entry set details = '{\"rows\":\"1\"}' where seq = 2",
        "update audit.entry set at = at + interval '1 microsecond' where seq = 2",
        "delete from audit.entry where seq = 2",
        "update audit.entry set subject = case seq when 2 then 'c' else 'b' end where seq in (2, 3)"
      })
  void aChangePastTheTriggerIsFoundAtItsLine(String tampering) {
    publish(StaffAct.on("a"));
    publish(StaffAct.on("b"));
    publish(StaffAct.on("c"));
    tamperedWith(tampering, () -> assertThat(trail.verify()).isEqualTo(new ChainVerdict.Broken(2)));
    assertThat(trail.verify()).isInstanceOf(ChainVerdict.Intact.class);
  }

  @Test
  void pagesRunFromTheNewestWithoutGapOrRepeat() {
    String action = "test.page" + UUID.randomUUID().toString().substring(0, 8);
    for (int i = 0; i < 5; i++) {
      publish(new StaffAct(action, "thing", Map.of("n", Integer.toString(i))));
    }
    AuditFilter filter = new AuditFilter(action, null, null);
    List<AuditEntry> first = trail.page(filter, null, 3);
    List<AuditEntry> second = trail.page(filter, first.getLast().seq(), 3);
    assertThat(first).extracting(e -> e.details().get("n")).containsExactly("4", "3", "2");
    assertThat(second).extracting(e -> e.details().get("n")).containsExactly("1", "0");
    assertThat(trail.actions()).contains(action);
    assertThat(trail.page(filter.withActor("nobody"), null, 3)).isEmpty();
  }

  @Test
  void findsTheActsOfADayInUtc() {
    publish(StaffAct.on("thing"));
    AuditEntry entry = trail.page(AuditFilter.ALL, null, 1).getFirst();
    LocalDate day = LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    assertThat(trail.page(AuditFilter.ALL.withDay(day), null, 1)).containsExactly(entry);
    assertThat(trail.page(AuditFilter.ALL.withDay(day.plusDays(1)), null, 1)).isEmpty();
    assertThat(trail.page(AuditFilter.ALL.withDay(day.minusYears(9)), null, 1)).isEmpty();
  }

  @Test
  void theEndIsSignedOutsideTheDatabaseWhenSomethingIsNew() {
    publish(StaffAct.on("thing"));
    signing.run();
    long signed = trail.signed().orElseThrow().seq();
    assertThat(intactEntries()).isEqualTo(signed + 1);
    signing.run();
    assertThat(intactEntries()).isEqualTo(signed + 1);
    assertThat(trail.verify())
        .isInstanceOfSatisfying(
            ChainVerdict.Intact.class,
            intact -> assertThat(intact.signed()).extracting("seq").isEqualTo(signed));
  }

  @Test
  void anEndThatASuperuserCutsOffIsFoundAndNotSigned() {
    publish(StaffAct.on("thing"));
    signing.run();
    long signed = trail.signed().orElseThrow().seq();
    tamperedWith(
        "delete from audit.entry where seq >= " + signed,
        () -> {
          assertThat(trail.verify()).isInstanceOf(ChainVerdict.CutOff.class);
          publish(StaffAct.on("another"));
          signing.run();
          assertThat(trail.signed().orElseThrow().seq()).isEqualTo(signed);
        });
    assertThat(trail.verify()).isInstanceOf(ChainVerdict.Intact.class);
  }

  /** As a superuser; what was there before is there again afterwards. */
  private void tamperedWith(String change, Runnable meanwhile) {
    jdbc.sql("create table audit.as_it_was as table audit.entry").update();
    try {
      pastTheTrigger(change);
      meanwhile.run();
    } finally {
      pastTheTrigger("delete from audit.entry");
      pastTheTrigger("insert into audit.entry table audit.as_it_was");
      jdbc.sql("drop table audit.as_it_was").update();
    }
  }

  private void pastTheTrigger(String change) {
    jdbc.sql("alter table audit.entry disable trigger all").update();
    try {
      jdbc.sql(change).update();
    } finally {
      jdbc.sql("alter table audit.entry enable trigger all").update();
    }
  }

  private void publish(StaffAct act) {
    transaction.executeWithoutResult(status -> events.publishEvent(act));
  }

  private long intactEntries() {
    return switch (trail.verify()) {
      case ChainVerdict.Intact intact -> intact.entries();
      case ChainVerdict other -> throw new AssertionError(other);
    };
  }
}
