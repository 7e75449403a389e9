package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.analysis.FileWords;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** Invented questions and released answers of every kind. */
final class Invented {
  static final FileWords WORDS = (key, arguments) -> key;

  static final Questionnaire QUESTIONS =
      new Questionnaire(
          List.of(
              new Question.AgeBandAsked(head("age")),
              new Question.OneChoice(head("safe"), List.of(option("yes"), option("no")), true),
              new Question.SeveralChoices(
                  head("needs"), List.of(option("school"), option("=cmd")), true, 3),
              new Question.LongText(head("story")),
              new Question.Faces(head("feel"), List.of(text("bad"), text("good")), text("Why?")),
              new Question.AgreeScale(head("agree")),
              new Question.NumberAsked(head("siblings"), 0, 30),
              new Question.CountryAsked(head("country"))));

  private Invented() {}

  static List<AskedQuestion> asked() {
    return AskedQuestion.of(Map.of(1, QUESTIONS));
  }

  static Question.Head head(String key) {
    return new Question.Head(key, text(key + "?"), null, null, null, null);
  }

  static Question.Option option(String key) {
    return new Question.Option(key, text("label " + key), null);
  }

  static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }

  static Answer words(String words) {
    return new Answer.Words(words);
  }

  static ReleasedSubmission of(AgeBand band, Language language, Map<String, Answer> answers) {
    List<ReleasedAnswer> released = new ArrayList<>();
    answers.forEach((key, answer) -> released.add(new ReleasedAnswer(key, answer, false)));
    return new ReleasedSubmission(
        UUID.randomUUID(), 1, language, band, Optional.of("KE"), false, 1, true, released);
  }

  static ReleasedSubmission story(String words) {
    return of(AgeBand.FROM_10_TO_12, Language.ARABIC, Map.of("story", words(words)));
  }
}
