package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.moderation.Moderation;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Screening.Late;
import org.heard.moderation.Submitted;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.AlertPath.Notice;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.review.Unread;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody looked at in two working days is told to a second person (SG-6). */
@HeardTest
class ScreeningTest {
  /** The Monday at which the clock of the test begins. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Autowired private Unread unread;
  @Autowired private Consultations consultations;
  @Autowired private ActivePeople people;
  @Autowired private CurrentPerson person;
  @Autowired private Moderation moderation;
  @Autowired private AlertPath alerts;
  @Autowired private DutyRules rules;
  @Autowired private Calls calls;
  @Autowired private Submitted submitted;
  @Autowired private Staff staff;
  @Autowired private JdbcClient application;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final MovableClock clock = new MovableClock();
  private Consultation call;
  private SubmissionId id;
  private WatchedScreening screening;
  private ScreeningRound round;
  private PersonId officer;
  private PersonId manager;
  private PersonId moderator;

  @BeforeEach
  void answersCameOnMonday() {
    jdbc.sql("delete from moderation.notice").update();
    call = calls.open();
    id = submitted.one(call).id();
    came(MONDAY);
    officer = staff.active(Role.SAFEGUARDING, call.id());
    manager = staff.active(Role.MANAGER, call.id());
    moderator = staff.active(Role.MODERATOR, call.id());
    Duty duty = new Duty(application, rules, clock);
    screening = new WatchedScreening(unread, duty, person, clock);
    round =
        new ScreeningRound(
            application,
            unread,
            consultations,
            duty,
            people,
            new Notices(application, new OnCall(duty, people), clock),
            events,
            transactions,
            clock);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    jdbc.sql("delete from moderation.notice").update();
  }

  @Test
  void twoWholeWorkingDaysGoBy() {
    staff.signIn(moderator);
    clock.forward(Duration.ofHours(61).plusMinutes(59));
    assertThat(late()).as("Wednesday, one minute to midnight").isEmpty();
    run();
    assertThat(told()).isEmpty();
    clock.forward(Duration.ofMinutes(1));
    assertThat(late()).contains(new Late(1, MONDAY));
    run();
    assertThat(told()).containsExactlyInAnyOrder("officer", "manager");
  }

  @Test
  void nobodyIsAlertedWhenATestRunLiesUnread() {
    Consultation test = calls.test();
    PersonId tester = staff.active(Role.MANAGER, test.id());
    id = submitted.one(test).id();
    came(MONDAY);
    clock.forward(Duration.ofDays(3));
    run();
    assertThat(told()).containsExactlyInAnyOrder("officer", "manager");
    assertThat(
            jdbc.sql("select count(*) from moderation.notice where person = :person")
                .param("person", tester.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aWeekendIsNoWorkingDay() {
    came(MONDAY.minusDays(3));
    staff.signIn(moderator);
    assertThat(late()).as("Friday's on Monday").isEmpty();
    clock.forward(Duration.ofHours(37).plusMinutes(59));
    assertThat(late()).as("Friday's on Tuesday").isEmpty();
    clock.forward(Duration.ofMinutes(1));
    assertThat(late()).isPresent();
  }

  @Test
  void whatSomebodyDecidedAboutWaitsNoLonger() {
    clock.forward(Duration.ofDays(3));
    run();
    assertThat(told()).hasSize(2);
    staff.signIn(moderator);
    moderation.reject(call.id(), id, 0, RejectReason.NOT_MEANT);
    assertThat(late()).isEmpty();
    run();
    assertThat(told()).isEmpty();
  }

  @Test
  void aDayIsToldOnceAndAFurtherDayAgain() throws Exception {
    clock.forward(Duration.ofDays(3));
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
    assertThat(acts()).isEqualTo(1);
    staff.signIn(manager);
    assertThat(alerts.notices()).singleElement().isInstanceOf(Notice.Unread.class);
    alerts.seen(alerts.notices());
    run();
    assertThat(alerts.notices()).isEmpty();
    clock.forward(Duration.ofDays(1));
    run();
    assertThat(alerts.notices()).hasSize(1);
    assertThat(acts()).isEqualTo(2);
  }

  @Test
  void officersAndManagersWhoWantAMailGetOneThatSaysNothing() throws Exception {
    jdbc.sql("delete from moderation.alert_address").update();
    staff.signIn(officer);
    alerts.chooseAddress("officer@example.org");
    staff.signIn(manager);
    assertThat(alerts.chooseAddress("no address")).isFalse();
    assertThat(alerts.chooseAddress("manager@example.org")).isTrue();
    clock.forward(Duration.ofDays(3));
    run();
    GreenMail postOffice = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    postOffice.start();
    try {
      JavaMailSenderImpl sender = new JavaMailSenderImpl();
      sender.setHost("localhost");
      sender.setPort(postOffice.getSmtp().getPort());
      AlertMail mail = new AlertMail(sender, "heard@example.org", "https://heard.example.org");
      new MailRound(application, mail, transactions).run();
      new MailRound(application, mail, transactions).run();
      MimeMessage[] mails = postOffice.getReceivedMessages();
      assertThat(mails)
          .extracting(one -> one.getAllRecipients()[0].toString())
          .containsExactlyInAnyOrder("officer@example.org", "manager@example.org");
      for (MimeMessage one : mails) {
        assertThat(one.getSubject() + one.getContent())
            .contains("Something waits", "https://heard.example.org/team\r\n")
            .doesNotContain(
                call.slug(), call.page().title().textIn(Language.ENGLISH), id.toString(), "answer")
            .doesNotContainPattern("\\d");
      }
    } finally {
      postOffice.stop();
      jdbc.sql("delete from moderation.alert_address").update();
    }
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void nobodySeesOrChangesTheAddressOfSomebodyElse(Role role) {
    staff.signIn(manager);
    alerts.chooseAddress("manager@example.org");
    try {
      staff.signIn(role, call.id());
      if (role == Role.MANAGER || role == Role.SAFEGUARDING) {
        assertThat(alerts.address()).isEmpty();
        alerts.chooseAddress("other@example.org");
        alerts.chooseAddress("");
      } else {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(alerts::address);
        assertThatExceptionOfType(AccessDeniedException.class)
            .isThrownBy(() -> alerts.chooseAddress("other@example.org"));
      }
      assertThat(reached("update moderation.alert_address set address = 'other'")).isZero();
      assertThat(reached("delete from moderation.alert_address")).isZero();
      staff.signIn(manager);
      assertThat(alerts.address()).contains("manager@example.org");
    } finally {
      jdbc.sql("delete from moderation.alert_address").update();
    }
  }

  /** How many rows the signed-in person reaches in the database itself. */
  private int reached(String sql) {
    return Objects.requireNonNull(transaction.execute(status -> application.sql(sql).update()));
  }

  @Test
  void aCallWithoutAnOfficerIsToldToAllOfThem() {
    jdbc.sql("update accounts.person set disabled = true where id = ?")
        .param(officer.value())
        .update();
    officer = staff.active(Role.SAFEGUARDING);
    clock.forward(Duration.ofDays(3));
    run();
    assertThat(told()).contains("officer", "manager");
  }

  @Test
  void nobodyElseLearnsWhatWaits() {
    Consultation other = calls.open();
    for (Role role : List.of(Role.MODERATOR, Role.MANAGER, Role.SAFEGUARDING)) {
      staff.signIn(role, other.id());
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::late);
    }
  }

  private Optional<Late> late() {
    return transaction.execute(status -> screening.late(call.id()));
  }

  private void came(LocalDate day) {
    jdbc.sql("update submissions.submission set day = :day where id = :id")
        .param("day", day)
        .param("id", id.value())
        .update();
  }

  private void run() {
    round.run();
  }

  private long acts() {
    return jdbc.sql(
            "select count(*) from audit.entry"
                + " where action = 'screening.escalated' and subject = :call")
        .param("call", call.id().toString())
        .query(Long.class)
        .single();
  }

  private List<String> told() {
    return jdbc.sql("select person from moderation.notice where consultation_id = :call")
        .param("call", call.id().value())
        .query((row, number) -> name(row.getObject("person", UUID.class)))
        .list();
  }

  private String name(UUID told) {
    if (told.equals(officer.value())) {
      return "officer";
    }
    return told.equals(manager.value()) ? "manager" : "?";
  }
}
