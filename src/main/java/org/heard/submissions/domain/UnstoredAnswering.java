package org.heard.submissions.domain;

import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPreviews.PreviewedCall;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.shared.ConsultationId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Assent;
import org.heard.submissions.Backing;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;

/** Answers like the real one, and has no store. */
final class UnstoredAnswering implements Answering {
  private final PreviewedCall previewed;
  private final BackingCheck backings;
  private final boolean sent;

  UnstoredAnswering(PreviewedCall previewed, BackingCheck backings, boolean sent) {
    this.previewed = previewed;
    this.backings = backings;
    this.sent = sent;
  }

  /** As many digits as a child would get, and nobody ever gets these. */
  static ReceiptCode sample(Consultation call) {
    return call.highRisk() ? ReceiptCode.checked("0".repeat(19)) : new ReceiptCode("0".repeat(16));
  }

  @Override
  public Kept find(DraftToken token, ConsultationId consultation) {
    return sent ? new Kept.Sent(sample(previewed.call())) : new Kept.Nothing();
  }

  @Override
  public boolean keepsAnything(DraftToken token, ConsultationId consultation) {
    return false;
  }

  @Override
  public void keep(DraftToken token, Draft draft) {
    // Nothing of a preview is kept.
  }

  /** What a child would be told. */
  @Override
  public boolean keeps(DraftToken token, Draft draft) {
    return previewed.call().drafts() == DraftKeeping.ALWAYS;
  }

  @Override
  public byte[] unsavedWordsKey(DraftToken token, ConsultationId consultation, String question) {
    return new byte[0];
  }

  @Override
  public void forget(DraftToken token, ConsultationId consultation) {
    // There is nothing to forget.
  }

  @Override
  public SendResult send(DraftToken token, Draft draft, Assent assent) {
    return send(token, draft, assent, new Backing.None());
  }

  @Override
  public SendResult send(DraftToken token, Draft draft, Assent assent, Backing backing) {
    if (!assent.letsSend()) {
      return new SendResult.AssentMissing();
    }
    Map<String, Answer> given = given(draft);
    Map<String, AnswerProblem> problems =
        AnswerChecks.problems(previewed.questionnaire().shown(draft.answers()), given);
    return problems.isEmpty() ? backed(given, backing) : new SendResult.NotYet(problems);
  }

  /** Any code of an organisation will do: a plan has none yet. */
  private SendResult backed(Map<String, Answer> given, Backing backing) {
    SendResult done = new SendResult.Sent(sample(previewed.call()));
    if (previewed.call().consent() instanceof ConsentProfile.WithOrganisation
        && backing instanceof Backing.Organisation) {
      return done;
    }
    return switch (backings.check(previewed.call(), given, backing)) {
      case BackingCheck.Verdict.First(SendResult first) -> first;
      case BackingCheck.Verdict.Store ignored -> done;
    };
  }

  @Override
  public Optional<AnswerProblem> problem(
      DraftToken token, Draft draft, Question question, Answer answer) {
    return AnswerChecks.problem(question, answer, given(draft));
  }

  private Map<String, Answer> given(Draft draft) {
    return GivenAnswers.of(previewed.questionnaire(), draft.answers());
  }
}
