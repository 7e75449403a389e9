package org.heard.retention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.MovableClock;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.retention.Retention.LastRun;
import org.heard.retention.Retention.Line;
import org.heard.retention.Retention.Plan;
import org.heard.shared.AskingAgain;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.heard.shared.Transactions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@HeardTest
class RetentionJobTest {

  /** A rule of an invented module: so many portions are due, on every day. */
  private static final class Portions implements RetentionRule {
    private final String name = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<LocalDate> days = new ArrayList<>();
    private int left;
    private boolean broken;
    private boolean idle;
    private RuntimeException failure =
        new TransientDataAccessResourceException("broken for a test");

    private Portions(int left) {
      this.left = left;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public String words() {
      return "retention.title";
    }

    @Override
    public KeptFor kept() {
      return new KeptFor(30, 30);
    }

    @Override
    public long due(LocalDate day) {
      return left * 7L;
    }

    @Override
    public int eraseSome(LocalDate day) {
      if (broken) {
        throw failure;
      }
      days.add(day);
      if (idle) {
        return 7;
      }
      left--;
      return left >= 0 ? 7 : 0;
    }
  }

  private final MovableClock clock = new MovableClock();
  private final Portions one = new Portions(3);
  private final Portions other = new Portions(0);
  @Autowired private Runs runs;
  @Autowired private OtherClock databaseClock;
  @Autowired private Transactions asKeeper;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private Staff staff;
  @Autowired private AskingAgain asking;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  @AfterEach
  void nothingWasErasedYet() {
    staff.signOut();
    jdbc.sql("delete from retention.run").update();
  }

  @Test
  void aDateFarFromTheLastRunErasesNothingUntilSomebodySaysItIsRight() {
    job(overdue()).run();
    one.left = 3;
    clock.forward(Duration.ofDays(41));
    assertNothingGoesUntilTheDateIsSaidRight();
  }

  @Test
  void aDateBeforeTheLastRunErasesNothingUntilSomebodySaysItIsRight() {
    clock.forward(Duration.ofDays(30));
    job(overdue()).run();
    one.left = 3;
    clock.forward(Duration.ofDays(-29));
    assertNothingGoesUntilTheDateIsSaidRight();
  }

  @Test
  void afterFortyDaysWithoutARunErasingGoesOnByItself() {
    job(overdue()).run();
    one.left = 3;
    clock.forward(Duration.ofDays(40));
    job(overdue()).run();
    assertThat(last(one)).isEqualTo(new LastRun(clock.instant(), 21));
  }

  private void assertNothingGoesUntilTheDateIsSaidRight() {
    int before = one.days.size();
    RetentionHealth health = new RetentionHealth(overdue(), date());
    job(overdue()).run();
    assertThat(one.days).hasSize(before);
    assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
    LocalDate today = LocalDate.now(clock);
    PlannedRetention planned = planned();
    assertThat(Objects.requireNonNull(planned.plan().doubt()).today()).isEqualTo(today);
    staff.signInAnHourAgo(staff.active(Role.ADMINISTRATOR));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> planned.sayDateIsRight(today));
    staff.signIn(Role.ADMINISTRATOR);
    assertThat(planned.sayDateIsRight(today.plusDays(1))).isFalse();
    assertThat(planned.sayDateIsRight(today)).isTrue();
    assertThat(planned.sayDateIsRight(today)).isFalse();
    assertThat(planned.plan().doubt()).isNull();
    staff.signOut();
    assertThat(
            jdbc.sql(
                    """
                    select count(*) from audit.entry
                    where action = 'retention.date-said-right' and subject = ?
                    """)
                .param(today.toString())
                .query(Long.class)
                .single())
        .isOne();
    clock.forward(Duration.ofDays(1));
    job(overdue()).run();
    assertThat(last(one)).isEqualTo(new LastRun(clock.instant(), 21));
  }

  private LikelyDate date() {
    return new LikelyDate(runs, clock);
  }

  private PlannedRetention planned() {
    return new PlannedRetention(
        List.of(one, other), runs, overdue(), date(), asking, events, asKeeper, clock);
  }

  @Test
  void aClockThatJumpedErasesNothing() {
    RetentionJob job = job(overdue(), new OtherClock(new MovableClock()::instant));
    clock.forward(Duration.ofHours(2));
    job.run();
    assertThat(one.days).isEmpty();
    clock.forward(Duration.ofHours(-2));
    job.run();
    assertThat(one.days).isNotEmpty();
  }

  @Test
  void theClockOfTheDatabaseIsAsked() {
    assertThat(databaseClock.agreesWith(Instant.now())).isTrue();
    assertThat(databaseClock.agreesWith(Instant.now().plus(Duration.ofDays(31)))).isFalse();
    assertThat(databaseClock.agreesWith(Instant.now().minus(Duration.ofDays(31)))).isFalse();
  }

  @Test
  void everyRuleRunsToItsEndOnceADay() {
    RetentionJob job = job(overdue());
    job.run();
    assertThat(one.days).hasSize(4).containsOnly(LocalDate.parse("2026-11-23"));
    assertThat(last(one)).isEqualTo(new LastRun(clock.instant(), 21));
    assertThat(last(other).erased()).isZero();
    clock.forward(Duration.ofHours(13));
    job.run();
    assertThat(one.days).hasSize(4);
    clock.forward(Duration.ofHours(1));
    job.run();
    assertThat(one.days).hasSize(5).endsWith(LocalDate.parse("2026-11-24"));
  }

  @Test
  void aRuleThatFailsIsTriedAgainAndKeepsNoOtherFromRunning() {
    RetentionJob job = job(overdue());
    one.broken = true;
    job.run();
    assertThat(runs.last()).doesNotContainKey(one.name).containsKey(other.name);
    one.broken = false;
    clock.forward(Duration.ofHours(1));
    job.run();
    assertThat(last(one).erased()).isEqualTo(21);
    assertThat(other.days).hasSize(1);
  }

  @Test
  void whateverFailsInARuleKeepsNoOtherFromRunning() {
    one.broken = true;
    one.failure = new UnsupportedOperationException("broken for a test");
    job(overdue()).run();
    assertThat(runs.last()).doesNotContainKey(one.name).containsKey(other.name);
  }

  @Test
  void aRuleThatGetsNowhereEndsAndCountsAsNotRun() {
    one.idle = true;
    job(overdue()).run();
    assertThat(one.days).hasSize(2);
    assertThat(runs.last()).doesNotContainKey(one.name).containsKey(other.name);
  }

  @Test
  void twoDaysWithoutARunAreNoticed() {
    Overdue overdue = overdue();
    RetentionHealth health = new RetentionHealth(overdue, date());
    clock.forward(Duration.ofDays(2));
    assertThat(overdue.now()).isEmpty();
    assertThat(health.health().getStatus().getCode()).isEqualTo("UP");
    clock.forward(Duration.ofSeconds(1));
    assertThat(overdue.now()).containsExactlyInAnyOrder(one.name, other.name);
    assertThat(health.health().getStatus().getCode()).isEqualTo("DOWN");
    job(overdue).run();
    assertThat(overdue.now()).isEmpty();
  }

  @Test
  void whileAnotherProcessRunsTheRulesNothingIsErasedTwice() {
    TransactionTemplate transaction = new TransactionTemplate(transactions);
    transaction.executeWithoutResult(status -> {
      assertThat(runs.lock()).isTrue();
      Thread elsewhere = Thread.ofPlatform().start(job(overdue())::run);
      join(elsewhere);
      status.setRollbackOnly();
    });
    assertThat(one.days).isEmpty();
    job(overdue()).run();
    assertThat(one.days).isNotEmpty();
  }

  @Test
  void thePlanCountsAndErasesNothing() {
    PlannedRetention planned = planned();
    Plan before = planned.plan();
    assertThat(before.nextRun()).isEqualTo(LocalDate.parse("2026-11-23"));
    assertThat(before.lines()).extracting(Line::due).containsExactlyInAnyOrder(21L, 0L);
    assertThat(before.missed()).isFalse();
    assertThat(one.days).isEmpty();
    job(overdue()).run();
    assertThat(planned.plan().nextRun()).isEqualTo(LocalDate.parse("2026-11-24"));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private LastRun last(RetentionRule rule) {
    return Objects.requireNonNull(runs.last().get(rule.name()));
  }

  private Overdue overdue() {
    return new Overdue(List.of(one, other), runs, clock);
  }

  private RetentionJob job(Overdue overdue) {
    return job(overdue, new OtherClock(clock::instant));
  }

  private RetentionJob job(Overdue overdue, OtherClock otherClock) {
    return new RetentionJob(
        List.of(one, other),
        runs,
        overdue,
        otherClock,
        date(),
        asKeeper,
        transactions,
        events,
        clock);
  }
}
