package org.heard.consultations.xlsform;

import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Severity;

/** What is found about an XLSForm; the comments name the arguments of the sentences. */
enum XlsFinding implements Finding.Kind {
  NO_SURVEY("consultations.xlsform.no-survey", 0),
  /** Name of the sheet. */
  SHEET_TWICE("consultations.xlsform.sheet-twice", 1),
  /** Name of the sheet. */
  SHEET_REFUSED("consultations.xlsform.sheet-refused", 1),
  /** Name of the column. */
  NO_COLUMN("consultations.xlsform.no-column", 1),
  /** Name of the column. */
  COLUMN_TWICE("consultations.xlsform.column-twice", 1),
  /** Name of the column. */
  COLUMN_REFUSED("consultations.xlsform.column-refused", 1),
  /** The language as it is written. */
  UNKNOWN_LANGUAGE("consultations.xlsform.unknown-language", 1),
  NO_QUESTIONS("consultations.xlsform.no-questions", 0),
  NO_TYPE("consultations.xlsform.no-type", 0),
  /** The type. */
  UNKNOWN_TYPE("consultations.xlsform.unknown-type", 1),
  /** The type. */
  TYPE_REFUSED("consultations.xlsform.type-refused", 1),
  /** The type. */
  METADATA("consultations.xlsform.metadata", 1),
  NO_NAME("consultations.xlsform.no-name", 0),
  /** The name. */
  NOT_A_NAME("consultations.xlsform.not-a-name", 1),
  /** The name. */
  NAME_TWICE("consultations.xlsform.name-twice", 1),
  /** The name, and the key it would share. */
  SAME_KEY("consultations.xlsform.same-key", 2),
  /** The name. */
  NO_LABEL("consultations.xlsform.no-label", 1),
  /** The list. */
  UNKNOWN_LIST("consultations.xlsform.unknown-list", 1),
  /** What is not understood, from there on. */
  RULE("consultations.xlsform.rule", 1),
  RULE_TOO_DEEP("consultations.xlsform.rule-too-deep", 0),
  /** The name. */
  UNKNOWN_QUESTION("consultations.xlsform.unknown-question", 1),
  /** The name of the question, and of the choice. */
  UNKNOWN_CHOICE("consultations.xlsform.unknown-choice", 2),
  /** The name of the question. */
  RULE_DOES_NOT_FIT("consultations.xlsform.rule-does-not-fit", 1),
  /** The pattern. */
  PATTERN("consultations.xlsform.pattern", 1),
  GROUP_NOT_OPEN("consultations.xlsform.group-not-open", 0),
  /** Name of the group. */
  GROUP_NOT_CLOSED("consultations.xlsform.group-not-closed", 1),
  /** What is written. */
  PARAMETERS("consultations.xlsform.parameters", 1),
  CHOICE_FILTER("consultations.xlsform.choice-filter", 0),
  /** The last net: what was read makes no questionnaire. */
  DOES_NOT_FIT_TOGETHER("consultations.xlsform.does-not-fit-together", 0),

  /** Name of the sheet. */
  SHEET_LEFT_OUT("consultations.xlsform.sheet-left-out", Severity.LEFT_OUT, 1),
  /** Name of the column. */
  COLUMN_LEFT_OUT("consultations.xlsform.column-left-out", Severity.LEFT_OUT, 1),
  /** The look. */
  LOOK_LEFT_OUT("consultations.xlsform.look-left-out", Severity.LEFT_OUT, 1),
  /** Name of the file. */
  MEDIA_LEFT_OUT("consultations.xlsform.media-left-out", Severity.LEFT_OUT, 1),
  /** Name of the file. */
  UNKNOWN_PICTURE("consultations.xlsform.unknown-picture", Severity.LEFT_OUT, 1),
  CHECK_WITHOUT_MESSAGE("consultations.xlsform.check-without-message", Severity.LEFT_OUT, 0),
  NOTE_AT_END("consultations.xlsform.note-at-end", Severity.LEFT_OUT, 0),
  /** The name of the recording. */
  SOUND_LEFT_OUT("consultations.xlsform.sound-left-out", Severity.LEFT_OUT, 1),
  /** Title of the group. */
  NESTED_GROUP("consultations.xlsform.nested-group", Severity.LEFT_OUT, 1),

  /** Name of the language. */
  LANGUAGE_ASSUMED("consultations.xlsform.language-assumed", Severity.CHANGED, 1),
  NOT_REQUIRED("consultations.xlsform.not-required", Severity.CHANGED, 0),
  /** The name, and the key. */
  NAME_CHANGED("consultations.xlsform.name-changed", Severity.CHANGED, 2),
  /** The name, and the key. */
  STANDARD_KEY("consultations.xlsform.standard-key", Severity.CHANGED, 2),
  /** The type. */
  WORDS_TOO("consultations.xlsform.words-too", Severity.CHANGED, 1),
  /** The type. */
  WORDS_INSTEAD("consultations.xlsform.words-instead", Severity.CHANGED, 1),
  NOT_ACKNOWLEDGED("consultations.xlsform.not-acknowledged", Severity.CHANGED, 0),
  /** The steps. */
  STEPS("consultations.xlsform.steps", Severity.CHANGED, 1),
  NOTES_JOINED("consultations.xlsform.notes-joined", Severity.CHANGED, 0),
  NOTE_WITH_RULE("consultations.xlsform.note-with-rule", Severity.CHANGED, 0),
  /** What is written. */
  ANSWER_IN_TEXT("consultations.xlsform.answer-in-text", Severity.CHANGED, 1),
  /** Name of the question, and how many it became. */
  FILTER_UNROLLED("consultations.xlsform.filter-unrolled", Severity.CHANGED, 2);

  private final String key;
  private final Severity severity;
  private final int arguments;

  XlsFinding(String key, int arguments) {
    this(key, Severity.REFUSED, arguments);
  }

  XlsFinding(String key, Severity severity, int arguments) {
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
