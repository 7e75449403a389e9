package org.heard.moderation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented answers for tests, sent through the real service. */
@TestComponent
public class Submitted {

  /** What was sent: its id for the team, its code for the child. */
  public record Sent(SubmissionId id, ReceiptCode receipt) {}

  /** Own words with a name in them. */
  public static final String STORY = "My friend Aya Bello helps me 👩‍👩‍👧";

  private final Answering answering;
  private final JdbcClient database;
  private final Set<UUID> known = new HashSet<>();

  public Submitted(Answering answering, JdbcClient database) {
    this.answering = answering;
    this.database = database;
  }

  /** A child of 10 to 12 answers every question of a test call. */
  public Sent one(Consultation call) {
    return one(call, Language.ENGLISH);
  }

  /** The same in a language. */
  public Sent one(Consultation call, Language language) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    answers.put("safe", Answer.Picked.one("no"));
    answers.put("story", new Answer.Words(STORY));
    answers.put("siblings", new Answer.Amount(2));
    Draft draft = new Draft(call.id(), call.version(), language, answers, Draft.CHECK);
    SendResult.Sent sent =
        (SendResult.Sent) answering.send(DraftToken.fresh(), draft, new Assent(true, true));
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
    return new Sent(id, sent.receipt());
  }
}
