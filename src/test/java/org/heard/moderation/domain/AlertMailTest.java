package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.AlertPath.Kind;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Alerts go out by any SMTP server and say nothing but that something waits (SG-7). */
@HeardTest
class AlertMailTest {
  private static final String TO = "officer@example.org";

  @Autowired private ConcernRows rows;
  @Autowired private OnCall onCall;
  @Autowired private SafeNotes notes;
  @Autowired private AlertPath alerts;
  @Autowired private AlertTests tests;
  @Autowired private Duty duty;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;
  @Autowired private JdbcClient application;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private final GreenMail postOffice = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private Consultation call;
  private PersonId officer;

  @BeforeEach
  void anOfficerChoseAnAddress() {
    postOffice.start();
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.alert_address").update();
    call = calls.open();
    officer = staff.signIn(Role.SAFEGUARDING, call.id());
    assertThat(alerts.chooseAddress(TO)).isTrue();
    staff.signOut();
  }

  @AfterEach
  void leave() {
    postOffice.stop();
    staff.signOut();
    Forgotten.concerns(jdbc);
    jdbc.sql("delete from moderation.alert_address").update();
  }

  @Test
  void anAlertIsMailedOnceAndSaysNothingOfAChild() throws Exception {
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.FRENCH), Optional.empty());
    tell();
    round(server(postOffice.getSmtp().getPort()));
    round(server(postOffice.getSmtp().getPort()));
    MimeMessage[] mails = postOffice.getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getAllRecipients()[0]).hasToString(TO);
    String whole = mails[0].getSubject() + "\n" + body(mails[0]);
    assertThat(whole)
        .contains("https://heard.example.org/team/concerns", "Something waits", "Algo le espera")
        .doesNotContain("he hits me", call.slug(), call.page().title().textIn(Language.ENGLISH));
    // Words and one address: no number that could be of a child, a call or a moment.
    assertThat(whole.replace("https://heard.example.org/team/concerns", ""))
        .doesNotContainPattern("\\d");
  }

  @Test
  void whatTheServerDoesNotTakeIsTriedAgain() throws Exception {
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.FRENCH), Optional.empty());
    tell();
    round(server(1));
    assertThat(postOffice.getReceivedMessages()).isEmpty();
    round(server(postOffice.getSmtp().getPort()));
    assertThat(postOffice.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatSomebodyPutAwayIsNotMailedLate() {
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.FRENCH), Optional.empty());
    tell();
    staff.signIn(officer);
    assertThat(alerts.notices()).hasSize(1);
    alerts.seen(alerts.notices());
    assertThat(alerts.notices()).isEmpty();
    round(server(postOffice.getSmtp().getPort()));
    assertThat(postOffice.getReceivedMessages()).isEmpty();
  }

  @Test
  void whoPutsOneKindAwayIsStillToldTheOther() {
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.FRENCH), Optional.empty());
    tell();
    staff.signIn(officer);
    List<AlertPath.Notice> shown = alerts.notices();
    tell(Kind.OVERDUE);
    alerts.seen(shown);
    assertThat(alerts.notices())
        .singleElement()
        .isInstanceOfSatisfying(
            AlertPath.Notice.AboutConcern.class,
            about -> assertThat(about.kind()).isEqualTo(Kind.OVERDUE));
    round(server(postOffice.getSmtp().getPort()));
    assertThat(postOffice.getReceivedMessages()).hasSize(1);
  }

  @Test
  void whatIsToldAgainAfterThePageWasDrawnStays() {
    notes.leave(
        SafeNoteId.random(), new SafeNote("he hits me", "", Language.FRENCH), Optional.empty());
    tell();
    new Notices(jdbc, onCall, clock).tellUnread(List.of(officer), call.id());
    staff.signIn(officer);
    List<AlertPath.Notice> shown = alerts.notices();
    assertThat(shown).hasSize(2);
    tell();
    new Notices(jdbc, onCall, clock).tellUnread(List.of(officer), call.id());
    alerts.seen(shown);
    assertThat(alerts.notices()).hasSize(2);
    alerts.seen(alerts.notices());
    assertThat(alerts.notices()).isEmpty();
  }

  @Test
  void aTestGoesTheWayOfAlerts() throws Exception {
    staff.signIn(officer);
    transaction.executeWithoutResult(status -> tests.start(officer, true, duty.today()));
    assertThat(alerts.test().orElseThrow().number()).as("only in the mail").isEmpty();
    round(server(postOffice.getSmtp().getPort()));
    String number =
        body(postOffice.getReceivedMessages()[0]).replaceAll("(?s).*?: (\\d{6}).*", "$1");
    assertThat(alerts.confirmTest(number)).isTrue();
  }

  private void tell() {
    tell(Kind.WAITS);
  }

  private void tell(Kind kind) {
    new Notices(jdbc, onCall, clock)
        .tell(
            List.of(officer),
            kind,
            transactions.as(DatabaseRole.KEEPER, rows::open).getFirst().id());
  }

  private void round(AlertMail mail) {
    new MailRound(application, mail, transactions).run();
  }

  private static AlertMail server(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("localhost");
    sender.setPort(port);
    return new AlertMail(sender, "heard@example.org", "https://heard.example.org");
  }

  private static String body(MimeMessage mail) throws Exception {
    return String.valueOf(mail.getContent());
  }
}
