package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Medium;
import org.heard.shared.Language;
import org.heard.shared.PieceId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.domain.media.Made;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes, progress files and changes of sent answers, on the real store. */
@HeardTest
class WaysBackTest {
  private static final Assent YES = new Assent(true, false);
  private static final String SECRET = "The river smells 🌊 النهر";

  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Pieces pieces;
  @Autowired private Calls calls;
  @Autowired private Consultations consultations;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final DraftToken token = DraftToken.fresh();
  private Consultation call;

  @BeforeEach
  void openCall() {
    call = calls.open();
  }

  @Test
  void aCodeLeadsToUnfinishedAnswersAndSendGivesItAgain() {
    ReceiptCode code = comingBack.code(token, draft(SECRET));

    assertThat(comingBack.code(token, draft(SECRET + "!"))).isEqualTo(code);
    assertThat(myAnswers.find(code)).isEqualTo(new Lookup.Unfinished(call.id(), token));
    assertThat(answering.find(token, call.id()))
        .isEqualTo(new Kept.Unfinished(draft(SECRET + "!")));

    assertThat(answering.send(token, draft(SECRET), YES)).isEqualTo(new SendResult.Sent(code));
    assertThat(myAnswers.find(code)).isInstanceOf(Lookup.Found.class);
    assertThat(comingBack.code(token, draft("late"))).isEqualTo(code);
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Sent(code));
  }

  @Test
  void aCodeInsideOfAnAnswerIsTalkedAboutAndNotSent() {
    ReceiptCode code = comingBack.code(token, draft(SECRET));
    StringBuilder arabic = new StringBuilder();
    code.digits().chars().forEach(digit -> arabic.append((char) (digit - '0' + '\u0660')));
    for (String written :
        List.of(
            "My code is " + code.grouped() + ", see",
            "No 7 " + code.digits().replaceAll("(.{4})(?=.)", "$1-"),
            "رمزي " + arabic)) {
      Draft draft = draft(written);
      assertThat(answering.send(token, draft, YES))
          .isEqualTo(new SendResult.NotYet(Map.of("story", new AnswerProblem.HoldsCode())));
      assertThat(problem(draft)).contains(new AnswerProblem.HoldsCode());
      assertThat(problem(draft("1234 5678 9012 3456"))).isEmpty();
    }
    assertThat(answering.send(token, draft(SECRET), YES)).isEqualTo(new SendResult.Sent(code));
  }

  @Test
  void aCodeInsideOfChangedAnswersIsTalkedAboutToo() {
    ReceiptCode code = sent(SECRET);
    DraftToken change = comingBack.change(code).orElseThrow();
    assertThat(answering.send(change, with(unfinished(change), code.grouped()), YES))
        .isEqualTo(new SendResult.NotYet(Map.of("story", new AnswerProblem.HoldsCode())));
  }

  private Optional<AnswerProblem> problem(Draft draft) {
    return answering.problem(
        token,
        draft,
        consultations.questionnaire(call.id(), call.version()).question("story").orElseThrow(),
        Objects.requireNonNull(draft.answers().get("story")));
  }

  @Test
  void aCodeGoesWithItsAnswersWhenTheyAreDeleted() {
    ReceiptCode code = comingBack.code(token, draft(SECRET));
    answering.forget(token, call.id());

    assertThat(myAnswers.find(code)).isEqualTo(new Lookup.NotFound());
  }

  @Test
  void theTableOfCodesHoldsNeitherDigitsNorToken() {
    ReceiptCode code = comingBack.code(token, draft(SECRET));

    List<byte @Nullable []> columns =
        jdbc.sql(
                """
                select unnest(array[receipt_lookup, draft_lookup, sealed_token])
                from submissions.resume_code
                """)
            .query(byte[].class)
            .list();
    assertThat(columns).isNotEmpty();
    for (byte @Nullable [] column : columns) {
      String text = new String(Objects.requireNonNull(column), StandardCharsets.ISO_8859_1);
      assertThat(text).doesNotContain(code.digits(), token.text());
    }
  }

  @Test
  void aFileBringsTheAnswersBackAfterTheyWereDeletedHere() throws IOException {
    byte[] file = comingBack.file(token, draft(SECRET)).orElseThrow();
    answering.forget(token, call.id());

    assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("river", token.text());
    assertThat(load(file)).isEqualTo(new Loaded.Ready(token, draft(SECRET)));
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Unfinished(draft(SECRET)));
  }

  @Test
  void aFileReplacesNothingThatWasWrittenLater() throws IOException {
    byte[] file = comingBack.file(token, draft("first")).orElseThrow();
    answering.keep(token, draft("later"));
    load(file);
    assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Unfinished(draft("later")));

    SendResult sent = answering.send(token, draft("later"), YES);
    load(file);
    assertThat(answering.find(token, call.id()))
        .isEqualTo(new Kept.Sent(((SendResult.Sent) sent).receipt()));
  }

  @Test
  void aDamagedOrForeignOrEndlessFileIsRefused() throws IOException {
    byte[] file = comingBack.file(token, draft(SECRET)).orElseThrow();
    answering.forget(token, call.id());
    byte[] damaged = file.clone();
    damaged[file.length - 1] ^= 1;

    for (byte[] wrong :
        List.of(
            damaged,
            Arrays.copyOf(file, 20),
            new byte[0],
            "{\"a\":1}".getBytes(StandardCharsets.UTF_8))) {
      assertThat(load(wrong)).isEqualTo(new Loaded.NotAProgressFile());
    }
    assertThat(comingBack.load(endless())).isEqualTo(new Loaded.TooLarge());
    assertThat(answering.keepsAnything(token, call.id())).isFalse();
  }

  @Test
  void sentAnswersCanBeChangedAndKeepTheirCode() {
    ReceiptCode code = sent(SECRET);
    DraftToken change = comingBack.change(code).orElseThrow();

    Draft opened = unfinished(change);
    assertThat(opened.answers()).isEqualTo(draft(SECRET).answers());
    assertThat(opened.at()).isEqualTo(Draft.CHECK);
    assertThat(words(code)).as("before Send").isEqualTo(SECRET);

    assertThat(answering.send(change, with(opened, "Better now"), YES))
        .isEqualTo(new SendResult.Sent(code));
    assertThat(words(code)).isEqualTo("Better now");
    assertThat(sentRows()).isEqualTo(1);
    assertThat(answering.keepsAnything(change, call.id())).isFalse();
  }

  @Test
  void aSecondSendOfChangesChangesNothingAndLosesNothing() {
    ReceiptCode code = sent(SECRET);
    DraftToken change = comingBack.change(code).orElseThrow();
    Draft better = with(unfinished(change), "Better now");
    answering.send(change, better, YES);

    assertThat(answering.send(change, better, YES)).isEqualTo(new SendResult.Sent(code));
    assertThat(answering.send(change, with(better, "From another window"), YES))
        .isEqualTo(new SendResult.Sent(code));
    assertThat(words(code)).isEqualTo("From another window");
    assertThat(sentRows()).isEqualTo(1);
  }

  @Test
  void unfinishedChangesAreThereWhenTheCodeIsUsedAgain() {
    ReceiptCode code = sent(SECRET);
    DraftToken change = comingBack.change(code).orElseThrow();
    answering.keep(change, with(unfinished(change), "Half a th"));

    assertThat(comingBack.change(code)).contains(change);
    assertThat(unfinished(change).answers().get("story")).isEqualTo(new Answer.Words("Half a th"));
  }

  @Test
  void changesNeedTheAssentAgain() {
    DraftToken change = comingBack.change(sent(SECRET)).orElseThrow();

    assertThat(answering.send(change, unfinished(change), new Assent(false, false)))
        .isEqualTo(new SendResult.AssentMissing());
  }

  @Test
  void changesOfAnswersThatWereTakenBackAreNotSent() {
    ReceiptCode code = sent(SECRET);
    DraftToken change = comingBack.change(code).orElseThrow();
    myAnswers.withdraw(code);

    assertThat(answering.send(change, unfinished(change), YES))
        .isEqualTo(new SendResult.TakenBack());
    assertThat(comingBack.change(code)).isEmpty();
  }

  @Test
  void aDrawingComesAlongInTheFileAndIntoTheChanges() throws IOException {
    call = calls.openToMedia();
    PieceId id = drawing();
    Draft drawn = drawn(id);
    answering.keep(token, drawn);
    byte[] own = pieces.open(token, call.id(), id).orElseThrow().bytes();
    byte[] file = comingBack.file(token, drawn).orElseThrow();
    answering.forget(token, call.id());
    assertThat(pieces.open(token, call.id(), id)).isEmpty();
    load(file);
    assertThat(pieces.open(token, call.id(), id).orElseThrow().bytes()).isEqualTo(own);

    ReceiptCode code = ((SendResult.Sent) answering.send(token, drawn, YES)).receipt();
    DraftToken change = comingBack.change(code).orElseThrow();
    assertThat(pieces.open(change, call.id(), id).orElseThrow().bytes()).isEqualTo(own);
    answering.send(change, unfinished(change), YES);
    assertThat(myAnswers.piece(code, id).orElseThrow().bytes()).isEqualTo(own);
  }

  private PieceId drawing() throws IOException {
    KeepResult kept =
        pieces.keep(
            token,
            call.id(),
            call.version(),
            Calls.MEDIA_QUESTION,
            Medium.DRAWING,
            new ByteArrayInputStream(Made.png(40, 30)));
    return ((KeepResult.Kept) kept).id();
  }

  private Draft drawn(PieceId id) {
    Answer mixed = new Answer.Mixed("", List.of(new Answer.Piece(id, Medium.DRAWING, null)));
    return new Draft(
        call.id(),
        call.version(),
        Language.ENGLISH,
        Map.of(Calls.MEDIA_QUESTION, mixed),
        Draft.CHECK);
  }

  private ReceiptCode sent(String story) {
    return ((SendResult.Sent) answering.send(token, draft(story), YES)).receipt();
  }

  private Draft unfinished(DraftToken of) {
    return ((Kept.Unfinished) answering.find(of, call.id())).draft();
  }

  private Object words(ReceiptCode code) {
    Answer answer = ((Lookup.Found) myAnswers.find(code)).answers().get("story");
    return Optional.ofNullable(answer)
        .map(Answer.Words.class::cast)
        .map(Answer.Words::text)
        .orElseThrow();
  }

  private long sentRows() {
    return jdbc.sql("select count(*) from submissions.submission where consultation_id = :id")
        .param("id", call.id().value())
        .query(Long.class)
        .single();
  }

  private static Draft with(Draft draft, String story) {
    return new Draft(
        draft.consultation(),
        draft.version(),
        draft.language(),
        answers(story),
        draft.at(),
        draft.changes());
  }

  private Draft draft(String story) {
    return new Draft(call.id(), call.version(), Language.ENGLISH, answers(story), "safe");
  }

  /** The story is asked of those who do not feel safe. */
  private static Map<String, Answer> answers(String story) {
    return Map.of("safe", Answer.Picked.one("no"), "story", new Answer.Words(story));
  }

  private Loaded load(byte[] file) throws IOException {
    return comingBack.load(new ByteArrayInputStream(file));
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'x';
      }

      @Override
      public int read(byte[] into, int from, int length) {
        Arrays.fill(into, from, from + length, (byte) 'x');
        return length;
      }
    };
  }
}
