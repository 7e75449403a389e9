package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.StepUpOwedException;
import org.heard.accounts.security.Staff;
import org.heard.analysis.Cell;
import org.heard.analysis.Exports;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.SummaryTables;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.FilesMade;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.MyAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The whole way: a child sends, a moderator releases, an analyst exports, the child withdraws. */
@HeardTest
class ReleasedWordsInFilesTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final ModerationDecision HIDE_AYA =
      new ModerationDecision.Redact(List.of(new Redaction(10, 19, RedactionReason.OTHER_PERSON)));

  @Autowired private Exports exports;
  @Autowired private FilesMade files;
  @Autowired private SummaryTables summaries;
  @Autowired private Moderation moderation;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;

  private Consultation call;

  @BeforeEach
  void aCallIsOpen() {
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @ParameterizedTest
  @EnumSource
  void onlyReleasedWordsAreInTheFileAndRedactedOnesAreCovered(Exports.Format format)
      throws IOException {
    Submitted.Sent sent = submitted.one(call);
    submitted.one(call);
    staff.signIn(Role.ANALYST, call.id());
    assertThat(words(format)).doesNotContain("My friend");

    release(sent.id());

    staff.signIn(Role.ANALYST, call.id());
    assertThat(words(format)).containsOnlyOnce("My friend").doesNotContain("Aya");
    assertThat(exports.count(call.id(), ReleasedFilter.ALL)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void whoWithdrawsIsInNoLaterFile(Exports.Format format) throws IOException {
    Submitted.Sent sent = submitted.one(call);
    release(sent.id());
    staff.signOut();
    assertThat(myAnswers.withdraw(sent.receipt())).isEqualTo(MyAnswers.Withdrawal.DONE);

    staff.signIn(Role.MANAGER, call.id());
    assertThat(words(format)).doesNotContain("My friend");
    assertThat(exports.count(call.id(), ReleasedFilter.ALL)).isZero();
  }

  @Test
  void aReopenedReviewIsInNoLaterFile() throws IOException {
    Submitted.Sent sent = submitted.one(call);
    release(sent.id());
    moderation.reopen(call.id(), sent.id(), 2);
    staff.signIn(Role.ANALYST, call.id());
    assertThat(words(Exports.Format.CSV)).doesNotContain("My friend");
  }

  @Test
  void theFileOnRecordHasItsHashItsRowsAndItsFilter() throws Exception {
    releaseFive(Language.ARABIC);
    releaseFive(Language.ENGLISH);
    staff.signIn(Role.ANALYST, call.id());
    ReleasedFilter arabic = new ReleasedFilter(Language.ARABIC, null);
    assertThat(exports.count(call.id(), arabic)).isEqualTo(5);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Long> heard = new ArrayList<>();
    Exports.Written written =
        exports.write(
            request(Exports.Format.CSV, arabic), name -> out, (done, expected) -> heard.add(done));

    String hash =
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(out.toByteArray()));
    assertThat(written.sha256()).isEqualTo(hash);
    assertThat(written.rows()).isEqualTo(5);
    assertThat(heard).containsExactly(0L, 10L);
    assertThat(recorded("export.started").getFirst())
        .contains("\"purpose\": \"report\"")
        .contains("\"mark\": \"" + mark(written) + "\"");
    assertThat(recorded("export.written").getFirst())
        .contains(hash)
        .contains("\"rows\": \"5\"")
        .contains("\"purpose\": \"report\"")
        .contains("\"mark\": \"" + mark(written) + "\"")
        .contains("\"language\": \"ar\"")
        .contains(written.fileName());
  }

  @ParameterizedTest
  @EnumSource
  void aFileThatIsFoundCanBeTracedButDoesNotSayWhoTookIt(Exports.Format format) throws IOException {
    release(submitted.one(call).id());
    PersonId analyst = staff.signIn(Role.ANALYST, call.id());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Exports.Written one = write(format, out);
    Exports.Written other = write(format, new ByteArrayOutputStream());
    assertThat(mark(one)).matches("[a-z]{12}").isNotEqualTo(mark(other));
    assertThat(files.made(call.id()))
        .extracting(FilesMade.Made::mark, FilesMade.Made::purpose)
        .containsExactly(tuple(mark(other), "report"), tuple(mark(one), "report"));
    String words = words(format, out);
    if (format == Exports.Format.XLSX) {
      assertThat(words).contains(mark(one)).contains("analysis.purpose.report");
    } else {
      assertThat(words).doesNotContain(mark(one));
    }
    assertThat(words).doesNotContain(analyst.toString());
  }

  @ParameterizedTest
  @EnumSource
  void noFilterFindsFewAndNoLineTellsWhatFewTell(Exports.Format format) throws IOException {
    releaseFive(Language.ENGLISH);
    release(submitted.one(call, Language.ARABIC).id());
    staff.signIn(Role.ANALYST, call.id());
    ReleasedFilter arabic = new ReleasedFilter(Language.ARABIC, null);
    assertThat(exports.count(call.id(), arabic)).isZero();
    assertThat(exports.count(call.id(), ReleasedFilter.ALL)).isEqualTo(6);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(exports.write(request(format, arabic), name -> out, (done, of) -> {}).rows())
        .isZero();
    assertThat(words(format))
        .contains("#elsewhere")
        .doesNotContain("\nar\n")
        .doesNotContain(",ar,");
  }

  @Test
  void aBrokenDownloadIsOnRecordAsBroken() {
    release(submitted.one(call).id());
    staff.signIn(Role.ANALYST, call.id());
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("The reader went away");
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            exports.write(
                request(Exports.Format.CSV, ReleasedFilter.ALL), name -> broken, (done, of) -> {}));
    assertThat(recorded("export.aborted")).hasSize(1);
    assertThat(recorded("export.written")).isEmpty();
  }

  @Test
  void tablesTellNothingAboutFewChildren() {
    release(submitted.one(call).id());
    staff.signIn(Role.ANALYST, call.id());
    assertThat(summaries.of(call.id()).children()).isEqualTo(new Cell.Hidden());
    assertThat(summaries.of(call.id()).questions()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ANALYST", "MANAGER"})
  void otherRolesGetNothing(Role role) {
    staff.signIn(role, call.id());
    assertRefused();
  }

  @Test
  void anotherCallsAnalystAndVisitorsGetNothing() {
    staff.signIn(Role.ANALYST, calls.open().id());
    assertRefused();
  }

  @Test
  void whoeverFindsAPageLeftOpenGetsNoFile() {
    release(submitted.one(call).id());
    staff.signOut();
    PersonId analyst = staff.hire(Role.ANALYST, call.id());
    staff.signInAnHourAgo(analyst);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() ->
            exports.write(
                request(Exports.Format.CSV, ReleasedFilter.ALL), name -> out, (done, of) -> {}));
    assertThat(out.size()).isZero();
    assertThat(recorded("export.started")).isEmpty();
  }

  private void assertRefused() {
    Exports.Request request = request(Exports.Format.CSV, ReleasedFilter.ALL);
    OutputStream out = OutputStream.nullOutputStream();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> exports.write(request, name -> out, (done, of) -> {}));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> exports.count(call.id(), ReleasedFilter.ALL));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> summaries.of(call.id()));
  }

  private void releaseFive(Language language) {
    for (int n = 0; n < 5; n++) {
      release(submitted.one(call, language).id());
    }
  }

  private void release(SubmissionId id) {
    staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(
        call.id(), id, 0, Map.of("safe", ACCEPT, "story", HIDE_AYA, "siblings", ACCEPT));
    moderation.release(call.id(), id, 1);
  }

  private Exports.Request request(Exports.Format format, ReleasedFilter filter) {
    return new Exports.Request(
        call.id(), format, Language.ENGLISH, filter, Exports.Purpose.REPORT, Invented.WORDS);
  }

  /** Every word of the file. */
  private String words(Exports.Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(format, out);
    return words(format, out);
  }

  private Exports.Written write(Exports.Format format, OutputStream out) throws IOException {
    return exports.write(request(format, ReleasedFilter.ALL), name -> out, (done, of) -> {});
  }

  private static String mark(Exports.Written written) {
    return written.fileName().replaceAll(".*-|\\..*", "");
  }

  private static String words(Exports.Format format, ByteArrayOutputStream out) throws IOException {
    return switch (format) {
      case CSV -> out.toString(StandardCharsets.UTF_8);
      case XLSX -> cells(out.toByteArray());
    };
  }

  private static String cells(byte[] file) throws IOException {
    StringBuilder words = new StringBuilder();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.forEach(
          sheet -> sheet.forEach(row -> row.forEach(cell -> words.append(cell).append('\n'))));
    }
    return words.toString();
  }

  private List<String> recorded(String action) {
    return database
        .sql("select details::text from audit.entry where action = ? and subject = ?")
        .params(action, call.id().toString())
        .query((row, number) -> row.getString("details"))
        .list();
  }
}
