package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.shared.sounds.Waves;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.domain.media.Made;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class PiecesTest {
  private static final Assent YES = new Assent(true, false);

  @Autowired private Pieces pieces;
  @Autowired private Answering answering;
  @Autowired private MyAnswers myAnswers;
  @Autowired private SubmissionReview review;
  @Autowired private DraftPieces rows;
  @Autowired private DraftExpiry expiry;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final DraftToken token = DraftToken.fresh();
  private Consultation call;

  @BeforeEach
  void openCall() {
    call = calls.withMedia();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aPieceComesBackToTheChildWhoMadeItAndToNobodyElse() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    PieceId voice = keep(Medium.VOICE);

    assertThat(pieces.open(token, call.id(), drawing).orElseThrow().contentType())
        .isEqualTo("image/png");
    assertThat(pieces.open(token, call.id(), voice).orElseThrow().contentType())
        .isEqualTo("audio/ogg");
    assertThat(pieces.open(DraftToken.fresh(), call.id(), drawing)).isEmpty();
    assertThat(pieces.open(token, calls.withMedia().id(), drawing)).isEmpty();
    assertThat(pieces.open(token, call.id(), PieceId.random())).isEmpty();
  }

  @Test
  void anotherChildCannotTakeAPieceAway() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    pieces.forget(DraftToken.fresh(), call.id(), drawing);
    assertThat(pieces.open(token, call.id(), drawing)).isPresent();

    pieces.forget(token, call.id(), drawing);
    assertThat(pieces.open(token, call.id(), drawing)).isEmpty();
  }

  @Test
  void onlyWhatAQuestionTakesIsKept() throws IOException {
    Consultation words = calls.open();
    Consultation over = calls.frozen();
    KeepResult notAsked = new KeepResult.NotAsked();

    assertThat(keep(words.id(), words.version(), "story")).isEqualTo(notAsked);
    assertThat(keep(over.id(), over.version(), "story")).isEqualTo(notAsked);
    assertThat(keep(ConsultationId.random(), 1, "story")).isEqualTo(notAsked);
    assertThat(keep(call.id(), 99, "story")).isEqualTo(notAsked);
    assertThat(keep(call.id(), 0, "story")).isEqualTo(notAsked);
    assertThat(keep(call.id(), call.version(), "safe")).isEqualTo(notAsked);
    assertThat(keep(call.id(), call.version(), "nothing")).isEqualTo(notAsked);
    assertThat(count("draft_piece")).isZero();
  }

  @Test
  void whatCannotBeCleanedIsNotStored() throws IOException {
    assertThat(keep(Medium.PHOTO, "<svg/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new KeepResult.WrongType());
    assertThat(keep(Medium.VOICE, Made.png(5, 5))).isEqualTo(new KeepResult.WrongType());
    assertThat(count("draft_piece")).isZero();
  }

  @Test
  void aQuestionTakesFourPiecesHoweverManyComeAtOnce() throws Exception {
    List<Callable<KeepResult>> eight =
        IntStream.range(0, 8)
            .<Callable<KeepResult>>mapToObj(i -> () -> keep(Medium.DRAWING, Made.png(9, 9)))
            .toList();
    List<KeepResult> results = together(eight);

    assertThat(results).filteredOn(KeepResult.Kept.class::isInstance).hasSize(4);
    assertThat(results).filteredOn(new KeepResult.TooMany(4)::equals).hasSize(4);
    assertThat(count("draft_piece")).isEqualTo(4);
  }

  @Test
  void aFormTakesTwelvePieces() throws IOException {
    for (int i = 0; i < 12; i++) {
      PieceAbout about = new PieceAbout("question-" + i, Medium.PHOTO, "image/jpeg");
      rows.keep(keys(), PieceId.random(), about, new byte[] {1});
    }
    assertThat(keep(Medium.DRAWING, Made.png(9, 9))).isEqualTo(new KeepResult.TooMany(12));
  }

  @Test
  void nothingOfAPieceCanBeReadInTheDatabase() throws IOException {
    PieceId id = keep(Medium.DRAWING);
    byte[] plain = pieces.open(token, call.id(), id).orElseThrow().bytes();
    assertHidden("draft_piece", id, plain);

    send(id);
    assertHidden("submission_piece", id, plain);
  }

  private void assertHidden(String table, PieceId id, byte[] plain) {
    byte[] canary = Arrays.copyOfRange(plain, 0, 24);
    byte[] row =
        jdbc.sql("select sealed || about from submissions." + table + " where id = ?")
            .param(id.value())
            .query(byte[].class)
            .single();
    assertThat(text(plain)).contains(text(canary)).contains("IHDR");
    assertThat(text(row))
        .hasSizeGreaterThan(plain.length)
        .doesNotContain(text(canary), "PNG", "IHDR", "IDAT", "story", "drawing", "image/");
  }

  @Test
  void aPieceInAnotherRowDoesNotOpen() throws IOException {
    PieceId one = keep(Medium.DRAWING);
    PieceId two = keep(Medium.VOICE);
    jdbc.sql(
            """
            update submissions.draft_piece set sealed =
              (select sealed from submissions.draft_piece where id = :two) where id = :one
            """)
        .param("one", one.value())
        .param("two", two.value())
        .update();

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> pieces.open(token, call.id(), one));
  }

  @Test
  void sendTakesTheCitedPiecesAndDeletesTheOthers() throws IOException {
    PieceId cited = keep(Medium.DRAWING);
    PieceId uncited = keep(Medium.DRAWING);
    PieceFile before = pieces.open(token, call.id(), cited).orElseThrow();
    ReceiptCode receipt = send(cited);

    assertThat(myAnswers.piece(receipt, cited)).contains(before);
    assertThat(myAnswers.piece(receipt, uncited)).isEmpty();
    assertThat(pieces.open(token, call.id(), cited)).isEmpty();
    assertThat(count("draft_piece")).isZero();
    assertThat(keep(Medium.DRAWING, Made.png(9, 9))).isEqualTo(new KeepResult.NotAsked());
  }

  @Test
  void anotherReceiptOpensNothing() throws IOException {
    PieceId cited = keep(Medium.DRAWING);
    send(cited);
    SendResult.Sent other =
        (SendResult.Sent) answering.send(DraftToken.fresh(), draft(Map.of()), YES);

    assertThat(myAnswers.piece(other.receipt(), cited)).isEmpty();
    assertThat(myAnswers.piece(new ReceiptCode("0000000000000000"), cited)).isEmpty();
  }

  @Test
  void aCitedPieceThatIsNotThereIsToldAndNothingIsLost() throws IOException {
    PieceId kept = keep(Medium.DRAWING);
    PieceId others = keepAs(DraftToken.fresh());
    for (Answer.Piece piece :
        List.of(
            new Answer.Piece(PieceId.random(), Medium.DRAWING, null),
            new Answer.Piece(others, Medium.DRAWING, null),
            new Answer.Piece(kept, Medium.VOICE, null))) {
      Answer.Mixed mixed =
          new Answer.Mixed("", List.of(new Answer.Piece(kept, Medium.DRAWING, null), piece));
      if (piece.id().equals(kept)) {
        mixed = new Answer.Mixed("", List.of(piece));
      }
      Draft draft = draft(Map.of("safe", Answer.Picked.one("no"), "story", mixed));
      answering.keep(token, draft);

      assertThat(answering.send(token, draft, YES))
          .isEqualTo(new SendResult.NotYet(Map.of("story", new AnswerProblem.PieceMissing())));
      assertThat(answering.find(token, call.id())).isEqualTo(new Kept.Unfinished(draft));
      assertThat(pieces.open(token, call.id(), kept)).isPresent();
    }
  }

  @Test
  void piecesThatDoNotFitTheQuestionAreToldBeforeSend() {
    Answer.Piece piece = new Answer.Piece(PieceId.random(), Medium.PHOTO, "x".repeat(501));
    Question.LongText asked = new Question.LongText(head(), Set.of(Medium.PHOTO));
    Question.LongText words = new Question.LongText(head());
    List<Answer.Piece> five =
        IntStream.range(0, 5)
            .mapToObj(i -> new Answer.Piece(PieceId.random(), Medium.PHOTO, null))
            .toList();

    assertThat(problem(asked, new Answer.Mixed("", List.of(piece))))
        .contains(new AnswerProblem.TooLong(501, 500));
    assertThat(problem(asked, new Answer.Mixed("", five)))
        .contains(new AnswerProblem.TooManyPieces(4));
    assertThat(problem(asked, new Answer.Mixed("", List.of(five.get(0), five.get(0)))))
        .contains(new AnswerProblem.DoesNotFit());
    assertThat(problem(words, new Answer.Mixed("", List.of(five.get(0)))))
        .contains(new AnswerProblem.DoesNotFit());
    assertThat(problem(asked, new Answer.Mixed("words", five.subList(0, 4)))).isEmpty();
  }

  private Optional<AnswerProblem> problem(Question question, Answer answer) {
    Draft draft =
        new Draft(call.id(), call.version(), Language.ENGLISH, Map.of("story", answer), "story");
    return answering.problem(token, draft, question, answer);
  }

  @Test
  void aMixedAnswerWithoutPiecesIsSentAsWordsOrNotAtAll() {
    ReceiptCode words = send(new Answer.Mixed("only words", List.of()), DraftToken.fresh());
    ReceiptCode nothing = send(new Answer.Mixed(" ", List.of()), DraftToken.fresh());

    assertThat(((MyAnswers.Lookup.Found) myAnswers.find(words)).answers())
        .containsEntry("story", new Answer.Words("only words"));
    assertThat(((MyAnswers.Lookup.Found) myAnswers.find(nothing)).answers())
        .doesNotContainKey("story");
  }

  @Test
  void piecesOfAQuestionThatIsNoLongerShownAreNotSent() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    Draft draft = draft(Map.of("safe", Answer.Picked.one("yes"), "story", mixed(drawing)));
    SendResult.Sent sent = (SendResult.Sent) answering.send(token, draft, YES);

    assertThat(myAnswers.piece(sent.receipt(), drawing)).isEmpty();
    assertThat(count("draft_piece")).isZero();
  }

  @Test
  void sendingManyTimesAtOnceTakesThePieceOnce() throws Exception {
    PieceId drawing = keep(Medium.DRAWING);
    Draft draft = draft(Map.of("safe", Answer.Picked.one("no"), "story", mixed(drawing)));
    List<Callable<SendResult>> six =
        IntStream.range(0, 6)
            .<Callable<SendResult>>mapToObj(i -> () -> answering.send(token, draft, YES))
            .toList();
    List<SendResult> results = together(six);

    assertThat(results).hasOnlyElementsOfType(SendResult.Sent.class);
    assertThat(results.stream().distinct()).hasSize(1);
    ReceiptCode receipt = ((SendResult.Sent) results.getFirst()).receipt();
    assertThat(myAnswers.piece(receipt, drawing)).isPresent();
    assertThat(sentRows()).isEqualTo(1);
  }

  @Test
  void withdrawingDeletesThePieces() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    ReceiptCode receipt = send(drawing);
    assertThat(sentRows()).isEqualTo(1);
    myAnswers.withdraw(receipt);

    assertThat(myAnswers.piece(receipt, drawing)).isEmpty();
    assertThat(sentRows()).isZero();
  }

  @Test
  void throwingTheDraftAwayDeletesThePieces() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    answering.forget(token, call.id());

    assertThat(pieces.open(token, call.id(), drawing)).isEmpty();
    assertThat(count("draft_piece")).isZero();
  }

  @Test
  void aPieceIsKeptAsLongAsItsDraftAndAMonthWithoutOne() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    answering.keep(token, draft(Map.of()));
    age("draft_piece");
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(pieces.open(token, call.id(), drawing)).isPresent();

    age("draft");
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(count("draft_piece")).isZero();
  }

  @Test
  void aModeratorOfTheCallOpensAPieceAndItIsOnRecord() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    PieceFile file = pieces.open(token, call.id(), drawing).orElseThrow();
    send(drawing);
    String moderator = staff.signIn(Role.MODERATOR, call.id()).toString();
    SubmissionId id = submission();

    assertThat(review.piece(call.id(), id, drawing)).isEqualTo(file);
    assertThat(openings(id)).containsExactly(moderator);
    refused(id, PieceId.random());
    assertThat(openings(id)).hasSize(1);
  }

  @Test
  void nobodyElseOpensAPiece() throws IOException {
    PieceId drawing = keep(Medium.DRAWING);
    ReceiptCode receipt = send(drawing);
    staff.signIn(Role.MODERATOR, call.id());
    SubmissionId id = submission();
    for (Role role : Role.values()) {
      staff.signIn(role, calls.withMedia().id());
      refused(id, drawing);
    }
    for (Role role : List.of(Role.MANAGER, Role.ANALYST, Role.FACILITATOR, Role.ADMINISTRATOR)) {
      staff.signIn(role, call.id());
      refused(id, drawing);
    }
    staff.signIn(Role.MODERATOR, call.id());
    review.move(call.id(), id, ReviewState.WITH_SAFEGUARDING);
    refused(id, drawing);
    staff.signIn(Role.SAFEGUARDING, call.id());
    assertThat(review.piece(call.id(), id, drawing).bytes()).isNotEmpty();
    review.move(call.id(), id, ReviewState.NEW);
    myAnswers.withdraw(receipt);
    staff.signIn(Role.MODERATOR, call.id());
    refused(id, drawing);
  }

  private void refused(SubmissionId id, PieceId piece) {
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> review.piece(call.id(), id, piece));
  }

  private List<@Nullable String> openings(SubmissionId id) {
    return jdbc.sql(
            "select actor from audit.entry where action = 'submission.piece-opened' and subject = ?")
        .param(id.toString())
        .query(String.class)
        .list();
  }

  private SubmissionId submission() {
    return review.page(call.id(), QueueFilter.ALL, null, 1).getFirst().id();
  }

  private PieceId keep(Medium medium) throws IOException {
    byte[] sent = medium == Medium.VOICE ? Waves.wave(0.2) : Made.png(60, 40);
    return ((KeepResult.Kept) keep(medium, sent)).id();
  }

  private PieceId keepAs(DraftToken other) throws IOException {
    return ((KeepResult.Kept)
            pieces.keep(
                other,
                call.id(),
                call.version(),
                "story",
                Medium.DRAWING,
                new ByteArrayInputStream(Made.png(9, 9))))
        .id();
  }

  private KeepResult keep(Medium medium, byte[] sent) throws IOException {
    return pieces.keep(
        token, call.id(), call.version(), "story", medium, new ByteArrayInputStream(sent));
  }

  private KeepResult keep(ConsultationId to, int version, String question) throws IOException {
    return pieces.keep(
        token, to, version, question, Medium.DRAWING, new ByteArrayInputStream(Made.png(9, 9)));
  }

  private ReceiptCode send(PieceId drawing) {
    return send(mixed(drawing), token);
  }

  private ReceiptCode send(Answer story, DraftToken by) {
    Draft draft = draft(Map.of("safe", Answer.Picked.one("no"), "story", story));
    return ((SendResult.Sent) answering.send(by, draft, YES)).receipt();
  }

  private static Answer.Mixed mixed(PieceId drawing) {
    return new Answer.Mixed(
        "my way", List.of(new Answer.Piece(drawing, Medium.DRAWING, "a bridge")));
  }

  private Draft draft(Map<String, Answer> answers) {
    return new Draft(call.id(), call.version(), Language.ENGLISH, answers, Draft.CHECK);
  }

  private TokenKeys keys() {
    return new TokenKeys(token, call.id());
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from submissions." + table + " where lookup = ?")
        .param(keys().draftLookup())
        .query(Long.class)
        .single();
  }

  private long sentRows() {
    return jdbc.sql("select count(*) from submissions.submission_piece where submission_id = ?")
        .param(keys().submissionId().value())
        .query(Long.class)
        .single();
  }

  private void age(String table) {
    jdbc.sql("update submissions." + table + " set day = ? where lookup = ?")
        .params(LocalDate.now(ZoneOffset.UTC).minusDays(40), keys().draftLookup())
        .update();
  }

  private static Question.Head head() {
    return new Question.Head(
        "story", LocalizedText.of(Map.of(Language.ENGLISH, "Story?")), null, null, null, null);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static <T> List<T> together(List<Callable<T>> work) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
      for (Future<T> one : threads.invokeAll(work)) {
        results.add(one.get());
      }
    }
    return results;
  }
}
