package org.heard.submissions.domain;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPreviews.PreviewedCall;
import org.heard.consultations.Question;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Carries the answers of a preview from page to page: no code and no file leads to them. */
final class UnstoredComingBack implements ComingBack {
  private final PreviewedCall previewed;
  private final JsonMapper json;

  UnstoredComingBack(PreviewedCall previewed, JsonMapper json) {
    this.previewed = previewed;
    this.json = json;
  }

  private record Progress(DraftToken token, Draft draft) {
    @Override
    public String toString() {
      return "Progress[hidden]";
    }
  }

  @Override
  public ReceiptCode code(DraftToken token, Draft draft) {
    return UnstoredAnswering.sample(previewed.call());
  }

  /** Not sealed: it never leaves the page of the person who typed it. */
  @Override
  public Optional<byte[]> file(DraftToken token, Draft draft) {
    return Optional.of(json.writeValueAsBytes(new Progress(token, draft)));
  }

  @Override
  public Loaded load(InputStream file) {
    return new Loaded.NotAProgressFile();
  }

  /** Answers that do not fit their question any more are left out: the plan changed meanwhile. */
  @Override
  public Optional<Loaded.Ready> open(byte[] file) {
    try {
      Progress progress = json.readValue(file, Progress.class);
      Draft draft = progress.draft();
      return Optional.of(
          new Loaded.Ready(
              progress.token(),
              new Draft(
                  draft.consultation(),
                  draft.version(),
                  draft.language(),
                  fitting(draft.answers()),
                  draft.at())));
    } catch (JacksonException madeUp) {
      return Optional.empty();
    }
  }

  private Map<String, Answer> fitting(Map<String, Answer> answers) {
    Map<String, Answer> fitting = new LinkedHashMap<>(answers);
    fitting
        .entrySet()
        .removeIf(one ->
            previewed
                .questionnaire()
                .question(one.getKey())
                .filter(question -> fits(question, one.getValue()))
                .isEmpty());
    return fitting;
  }

  private static boolean fits(Question question, Answer answer) {
    return AnswerChecks.problem(question, answer)
        .filter(AnswerProblem.DoesNotFit.class::isInstance)
        .isEmpty();
  }

  @Override
  public Optional<DraftToken> change(ReceiptCode receipt) {
    return Optional.empty();
  }
}
