package org.heard.consultations;

import java.util.Set;
import org.heard.shared.Language;

/** One thing in which two versions of a questionnaire differ, named by keys. */
public sealed interface QuestionnaireChange {

  /** The texts can be read in one more language. */
  record LanguageAdded(Language language) implements QuestionnaireChange {}

  /** A new question. */
  record QuestionAdded(String question) implements QuestionnaireChange {}

  /** A question is asked no more. */
  record QuestionTakenAway(String question) implements QuestionnaireChange {}

  /** Questions that both have stand in another order. */
  record OrderChanged() implements QuestionnaireChange {}

  /** A key stands for another kind of question. */
  record KindChanged(String question) implements QuestionnaireChange {}

  /** A question has words in these languages that it did not have, or lost some. */
  record WordsChanged(String question, Set<Language> languages) implements QuestionnaireChange {}

  /** A new option of a question. */
  record OptionAdded(String question, String option) implements QuestionnaireChange {}

  /** An option is offered no more. */
  record OptionTakenAway(String question, String option) implements QuestionnaireChange {}

  /** It is shown after other answers than before. */
  record RuleChanged(String question) implements QuestionnaireChange {}

  /** Other answers are asked to be looked at again. */
  record CheckChanged(String question) implements QuestionnaireChange {}

  /** Limits, pictures, its section, or what else a question has beside words. */
  record SettingsChanged(String question) implements QuestionnaireChange {}

  /** A new heading. */
  record SectionAdded(String section) implements QuestionnaireChange {}

  /** A heading is gone. */
  record SectionTakenAway(String section) implements QuestionnaireChange {}

  /** A heading or its introduction has other words in these languages. */
  record SectionWordsChanged(String section, Set<Language> languages)
      implements QuestionnaireChange {}

  /** The questions of a section are shown after other answers than before. */
  record SectionRuleChanged(String section) implements QuestionnaireChange {}

  /** A hard word is explained, explained otherwise, or explained no more. */
  record TermChanged(String term) implements QuestionnaireChange {}
}
