package org.heard.moderation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.shared.Language;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.shared.sounds.Waves;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.domain.media.Made;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented answers for tests, sent through the real service. */
@TestComponent
public class Submitted {

  /** What was sent: its id for the team, its code for the child. */
  public record Sent(SubmissionId id, ReceiptCode receipt, List<PieceId> pieces) {}

  /** Own words with a name in them. */
  public static final String STORY = "My friend Aya Bello helps me 👩‍👩‍👧";

  /** What a child says about its drawing. */
  public static final String TOLD = "The bridge on my way, behind it Omar Diallo";

  private final Answering answering;
  private final Pieces pieces;
  private final JdbcClient database;
  private final Set<UUID> known = new HashSet<>();

  public Submitted(Answering answering, Pieces pieces, @AsOwner JdbcClient database) {
    this.pieces = pieces;
    this.answering = answering;
    this.database = database;
  }

  /** A child of 10 to 12 answers every question of a test call. */
  public Sent one(Consultation call) {
    return one(call, Language.ENGLISH);
  }

  /** The same by a child who does not want to be counted. */
  public Sent uncounted(Consultation call) {
    return sent(
        call,
        Language.ENGLISH,
        Map.of(
            "safe",
            Answer.Picked.one("no"),
            "story",
            new Answer.Words(STORY),
            "siblings",
            new Answer.Amount(2)),
        DraftToken.fresh(),
        List.of(),
        Assent.to(AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.QUOTE));
  }

  /** The same in a language. */
  public Sent one(Consultation call, Language language) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("safe", Answer.Picked.one("no"));
    answers.put("story", new Answer.Words(STORY));
    answers.put("siblings", new Answer.Amount(2));
    return sent(call, language, answers, DraftToken.fresh(), List.of());
  }

  /** The same with other words of its own. */
  public Sent inWords(Consultation call, String words) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("safe", Answer.Picked.one("no"));
    answers.put("story", new Answer.Words(words));
    return sent(call, Language.ENGLISH, answers, DraftToken.fresh(), List.of());
  }

  /** A child answers in words and in these ways; what it says about each piece is {@link #TOLD}. */
  public Sent withPieces(Consultation call, Medium... media) throws IOException {
    return withPieces(call, new Assent(true, true), media);
  }

  /** The same by a child who allows just this. */
  public Sent withPieces(Consultation call, Assent assent, Medium... media) throws IOException {
    DraftToken token = DraftToken.fresh();
    List<Answer.Piece> made = new ArrayList<>();
    for (Medium medium : media) {
      byte[] file = medium == Medium.VOICE ? Waves.wave(0.2) : Made.png(60, 40);
      KeepResult.Kept kept =
          (KeepResult.Kept)
              pieces.keep(
                  token,
                  call.id(),
                  call.version(),
                  "story",
                  medium,
                  new ByteArrayInputStream(file));
      made.add(new Answer.Piece(kept.id(), medium, TOLD));
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("safe", Answer.Picked.one("no"));
    answers.put("story", new Answer.Mixed(STORY, made));
    List<PieceId> ids = made.stream().map(Answer.Piece::id).toList();
    return sent(call, Language.ENGLISH, answers, token, ids, assent);
  }

  private Sent sent(
      Consultation call,
      Language language,
      Map<String, Answer> answers,
      DraftToken token,
      List<PieceId> made) {
    return sent(call, language, answers, token, made, new Assent(true, true));
  }

  private Sent sent(
      Consultation call,
      Language language,
      Map<String, Answer> answers,
      DraftToken token,
      List<PieceId> made,
      Assent assent) {
    Draft draft = new Draft(call.id(), call.version(), language, answers, Draft.CHECK);
    SendResult.Sent sent = (SendResult.Sent) answering.send(token, draft, assent);
    // The newest row that nobody knows yet: tests send one after the other.
    SubmissionId id =
        database
            .sql(
                """
                select id from submissions.submission
                where consultation_id = :call and not id = any(:known)
                """)
            .param("call", call.id().value())
            .param("known", known.toArray(UUID[]::new))
            .query((row, number) -> SubmissionId.of(row.getString("id")))
            .list()
            .getFirst();
    known.add(id.value());
    return new Sent(id, sent.receipt(), made);
  }
}
