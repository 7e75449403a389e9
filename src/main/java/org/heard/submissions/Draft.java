package org.heard.submissions;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Unfinished answers, exactly as typed: nothing is cut, even when it is too long to be sent.
 *
 * @param consultation the call
 * @param version the questionnaire version the child sees
 * @param language the language the child answers in
 * @param answers answers by question key; a missing key is a skipped or unseen question
 * @param at key of the question last shown, or {@link #CHECK}
 * @param changes the receipt of the sent answers that these are to replace; null for new answers
 */
public record Draft(
    ConsultationId consultation,
    int version,
    Language language,
    Map<String, Answer> answers,
    String at,
    @Nullable ReceiptCode changes) {

  /** Value of {@code at} on the screen "Check my answers". */
  public static final String CHECK = "#check";

  /** Unfinished answers that replace none. */
  public Draft(
      ConsultationId consultation,
      int version,
      Language language,
      Map<String, Answer> answers,
      String at) {
    this(consultation, version, language, answers, at, null);
  }

  public Draft {
    answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  @Override
  public String toString() {
    return "Draft[hidden]";
  }
}
