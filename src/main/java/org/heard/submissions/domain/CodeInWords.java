package org.heard.submissions.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultations;
import org.heard.consultations.OwnWords;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Draft;
import org.heard.submissions.ReceiptCode;
import org.springframework.stereotype.Component;

/** A child's own code in its own words: whoever reads them could open its answers (RC-6). */
@Component
class CodeInWords {
  private static final int SHORTEST = 16;

  private final Consultations consultations;
  private final ResumeCodes resumeCodes;
  private final Receipts receipts;

  CodeInWords(Consultations consultations, ResumeCodes resumeCodes, Receipts receipts) {
    this.consultations = consultations;
    this.resumeCodes = resumeCodes;
    this.receipts = receipts;
  }

  Map<String, AnswerProblem> problems(TokenKeys keys, Draft draft, Map<String, Answer> given) {
    Map<String, AnswerProblem> problems = new LinkedHashMap<>();
    given.forEach((question, answer) ->
        problem(keys, draft, answer).ifPresent(problem -> problems.put(question, problem)));
    return problems;
  }

  Optional<AnswerProblem> problem(TokenKeys keys, Draft draft, Answer answer) {
    List<String> runs = OwnWords.in(answer).map(CodeInWords::digits).orElse(List.of());
    // Hardly anybody writes that many digits, and nobody else's words need a look into the store.
    boolean own =
        !runs.isEmpty()
            && codes(keys, draft).stream()
                .anyMatch(code -> runs.stream().anyMatch(run -> run.contains(code.digits())));
    return own ? Optional.of(new AnswerProblem.HoldsCode()) : Optional.empty();
  }

  /** The codes that this child has seen. */
  private List<ReceiptCode> codes(TokenKeys keys, Draft draft) {
    List<ReceiptCode> codes = new ArrayList<>();
    Optional.ofNullable(draft.changes()).ifPresent(codes::add);
    consultations
        .byId(draft.consultation())
        .flatMap(call ->
            resumeCodes
                .attemptShown(keys)
                .map(attempt -> receipts.receipt(keys, attempt, Receipts.Size.of(call))))
        .ifPresent(codes::add);
    return codes;
  }

  /** Runs of digits as long as a code, however they are written and grouped. */
  private static List<String> digits(String words) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int point : (words + ".").codePoints().toArray()) {
      if (Character.isDigit(point)) {
        run.append(Character.digit(point, 10));
      } else if (!ReceiptCode.isBetweenDigits(point)) {
        if (run.length() >= SHORTEST) {
          runs.add(run.toString());
        }
        run.setLength(0);
      }
    }
    return runs;
  }
}
