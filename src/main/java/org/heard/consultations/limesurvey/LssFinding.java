package org.heard.consultations.limesurvey;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/** What is found about a survey of LimeSurvey; the comments name the arguments of the sentences. */
enum LssFinding implements Finding.Kind {
  NOT_A_SURVEY("consultations.limesurvey.not-a-survey", Severity.REFUSED, 0),
  /** The limit. */
  TOO_DEEP("consultations.limesurvey.too-deep", Severity.REFUSED, 1),
  NO_QUESTIONS("consultations.limesurvey.no-questions", Severity.REFUSED, 0),
  NO_LANGUAGE("consultations.limesurvey.no-language", Severity.REFUSED, 0),
  /** The last net: what was read makes no questionnaire. */
  DOES_NOT_FIT("consultations.limesurvey.does-not-fit", Severity.REFUSED, 0),

  /** The type as LimeSurvey names it. */
  TYPE_LEFT_OUT("consultations.limesurvey.type-left-out", Severity.LEFT_OUT, 1),
  STANDARD_QUESTION("consultations.limesurvey.standard-question", Severity.LEFT_OUT, 0),
  NO_WORDS("consultations.limesurvey.no-words", Severity.LEFT_OUT, 0),
  NO_OPTIONS("consultations.limesurvey.no-options", Severity.LEFT_OUT, 0),
  /** The expression. */
  RULE_LEFT_OUT("consultations.limesurvey.rule-left-out", Severity.LEFT_OUT, 1),
  /** The setting of the question. */
  ATTRIBUTE_LEFT_OUT("consultations.limesurvey.attribute-left-out", Severity.LEFT_OUT, 1),
  COMMENT_LEFT_OUT("consultations.limesurvey.comment-left-out", Severity.LEFT_OUT, 0),
  NOTE_AT_END("consultations.limesurvey.note-at-end", Severity.LEFT_OUT, 0),
  NOT_ANONYMOUS("consultations.limesurvey.not-anonymous", Severity.LEFT_OUT, 0),
  /** The setting or table of the survey. */
  SETTING_LEFT_OUT("consultations.limesurvey.setting-left-out", Severity.LEFT_OUT, 1),
  /** The language as the file writes it. */
  LANGUAGE_LEFT_OUT("consultations.limesurvey.language-left-out", Severity.LEFT_OUT, 1),

  /** The language as the file writes it, and as it is taken. */
  LANGUAGE_CHANGED("consultations.limesurvey.language-changed", Severity.CHANGED, 2),
  /** How many questions were mandatory. */
  NOT_REQUIRED("consultations.limesurvey.not-required", Severity.CHANGED, 1),
  /** How many questions it became. */
  SPLIT("consultations.limesurvey.split", Severity.CHANGED, 1),
  /** The key. */
  KEY_CHANGED("consultations.limesurvey.key-changed", Severity.CHANGED, 1),
  WHOLE_NUMBERS("consultations.limesurvey.whole-numbers", Severity.CHANGED, 0),
  SIGNS_FOR_WORDS("consultations.limesurvey.signs-for-words", Severity.CHANGED, 0),
  NOTE_WITH_RULE("consultations.limesurvey.note-with-rule", Severity.CHANGED, 0);

  private final String key;
  private final Severity severity;
  private final int arguments;

  LssFinding(String key, Severity severity, int arguments) {
    this.key = key;
    this.severity = severity;
    this.arguments = arguments;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public int arguments() {
    return arguments;
  }
}
