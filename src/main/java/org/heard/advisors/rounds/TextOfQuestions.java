package org.heard.advisors.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.rounds.Passage.Kind;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** The questions of a call as a text to review. */
final class TextOfQuestions {
  private TextOfQuestions() {}

  /** Empty where a question has no words in this language: half a text is not reviewed. */
  static Optional<ReviewedText> of(
      LocalizedText title, Questionnaire questionnaire, Language language) {
    boolean complete =
        questionnaire.questions().stream()
            .flatMap(question -> question.texts().stream())
            .allMatch(text -> text.languages().contains(language));
    if (!complete) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.of(TextOfVersion.TITLE, Kind.TITLE, title.textIn(language)));
    questionnaire.questions().forEach(question -> passages.add(passage(question, language)));
    return Optional.of(new ReviewedText(language, passages));
  }

  private static Passage passage(Question question, Language language) {
    List<String> parts = question.texts().stream().map(text -> text.textIn(language)).toList();
    return new Passage(question.key(), Kind.QUESTION, parts, null, null);
  }
}
