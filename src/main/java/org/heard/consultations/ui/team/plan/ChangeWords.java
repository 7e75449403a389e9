package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.QuestionnaireChange;
import org.heard.consultations.Section;
import org.heard.consultations.making.PlanChanges;
import org.heard.consultations.ui.team.questions.RuleWords;
import org.heard.shared.GlossaryTerm;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Changes of questions in plain words, and what the things that changed are called. */
final class ChangeWords {
  private final Component page;
  private final Questionnaire before;
  private final Questionnaire after;
  private final RuleWords old;
  private final RuleWords now;

  ChangeWords(Component page, PlanChanges changes) {
    this.page = page;
    before = changes.before().questionnaire();
    after = changes.after().questionnaire();
    old = new RuleWords(page, before);
    now = new RuleWords(page, after);
  }

  /** One change as a sentence, under the heading of what it is about. */
  String of(QuestionnaireChange change) {
    return switch (change) {
      case QuestionnaireChange.QuestionAdded added -> say("consultations.changes.question-added");
      case QuestionnaireChange.QuestionTakenAway gone -> say("consultations.changes.question-gone");
      case QuestionnaireChange.OrderChanged order -> say("consultations.changes.order");
      case QuestionnaireChange.KindChanged kind -> say("consultations.changes.kind");
      case QuestionnaireChange.OptionAdded(String question, String option) ->
          page.getTranslation("consultations.changes.option-added", now.value(question, option));
      case QuestionnaireChange.OptionTakenAway(String question, String option) ->
          page.getTranslation("consultations.changes.option-gone", old.value(question, option));
      case QuestionnaireChange.RuleChanged(String question) ->
          page.getTranslation(
              "consultations.changes.rule",
              rule(head(before, question).map(Question.Head::shownWhen).orElse(null), old),
              rule(head(after, question).map(Question.Head::shownWhen).orElse(null), now));
      case QuestionnaireChange.CheckChanged check -> say("consultations.changes.check");
      case QuestionnaireChange.SettingsChanged settings -> say("consultations.changes.limits");
      case QuestionnaireChange.SectionAdded added -> say("consultations.changes.section-added");
      case QuestionnaireChange.SectionTakenAway gone -> say("consultations.changes.section-gone");
      case QuestionnaireChange.SectionRuleChanged(String section) ->
          page.getTranslation(
              "consultations.changes.rule",
              rule(section(before, section).map(Section::shownWhen).orElse(null), old),
              rule(section(after, section).map(Section::shownWhen).orElse(null), now));
      case QuestionnaireChange.TermChanged term -> say("consultations.changes.term");
      case QuestionnaireChange.WordsChanged words -> say("consultations.changes.words");
      case QuestionnaireChange.SectionWordsChanged words -> say("consultations.changes.words");
      case QuestionnaireChange.LanguageAdded language -> say("consultations.changes.words");
    };
  }

  /** What a change is about, as the beginning of a place; empty for all questions. */
  static String stem(QuestionnaireChange change) {
    return switch (change) {
      case QuestionnaireChange.QuestionAdded(String key) -> question(key);
      case QuestionnaireChange.QuestionTakenAway(String key) -> question(key);
      case QuestionnaireChange.OrderChanged order -> "";
      case QuestionnaireChange.LanguageAdded language -> "";
      case QuestionnaireChange.KindChanged(String key) -> question(key);
      case QuestionnaireChange.WordsChanged(String key, var languages) -> question(key);
      case QuestionnaireChange.OptionAdded(String key, String option) -> question(key);
      case QuestionnaireChange.OptionTakenAway(String key, String option) -> question(key);
      case QuestionnaireChange.RuleChanged(String key) -> question(key);
      case QuestionnaireChange.CheckChanged(String key) -> question(key);
      case QuestionnaireChange.SettingsChanged(String key) -> question(key);
      case QuestionnaireChange.SectionAdded(String key) -> "sections/" + key;
      case QuestionnaireChange.SectionTakenAway(String key) -> "sections/" + key;
      case QuestionnaireChange.SectionWordsChanged(String key, var languages) -> "sections/" + key;
      case QuestionnaireChange.SectionRuleChanged(String key) -> "sections/" + key;
      case QuestionnaireChange.TermChanged(String key) -> "terms/" + key;
    };
  }

  private static String question(String key) {
    return "questions/" + key;
  }

  /** What something is called; as it is now, else as it was. */
  String name(String stem) {
    if (stem.isEmpty()) {
      return say("consultations.changes.form");
    }
    String key = stem.substring(stem.indexOf('/') + 1);
    return switch (stem.substring(0, stem.indexOf('/'))) {
      case "questions" -> after.question(key).isPresent() ? now.title(key) : old.title(key);
      case "sections" ->
          section(after, key)
              .or(() -> section(before, key))
              .map(one ->
                  page.getTranslation(
                      "consultations.changes.section",
                      one.title().textIn(ReaderLanguage.current())))
              .orElse(key);
      default ->
          term(after, key)
              .or(() -> term(before, key))
              .map(one ->
                  page.getTranslation(
                      "consultations.changes.hard-word",
                      one.word().textIn(ReaderLanguage.current())))
              .orElse(key);
    };
  }

  private String say(String key) {
    return page.getTranslation(key);
  }

  private String rule(@Nullable Condition rule, RuleWords words) {
    return rule == null ? say("consultations.changes.always") : words.of(rule);
  }

  private static Optional<Question.Head> head(Questionnaire questions, String key) {
    return questions.question(key).map(Question::head);
  }

  private static Optional<Section> section(Questionnaire questions, String key) {
    return questions.sections().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  private static Optional<GlossaryTerm> term(Questionnaire questions, String key) {
    return questions.terms().stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
