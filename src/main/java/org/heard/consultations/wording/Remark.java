package org.heard.consultations.wording;

import org.heard.shared.LocalizedText.Rendering;
import org.jspecify.annotations.Nullable;

/**
 * One thing to look at again before a call opens.
 *
 * @param kind what it is
 * @param question key of the question it is about; absent for the questions as a whole
 * @param at the words it is about; absent where it is not about words
 * @param words the part of them, or a number, that its sentence names; may be empty
 */
public record Remark(Kind kind, @Nullable String question, @Nullable Rendering at, String words) {

  /** What there can be to say. */
  public enum Kind {
    ASKS_NAME("consultations.wording.asks-name", true),
    ASKS_ADDRESS("consultations.wording.asks-address", true),
    ASKS_SCHOOL("consultations.wording.asks-school", true),
    ASKS_BIRTH("consultations.wording.asks-birth", true),
    ASKS_PHONE("consultations.wording.asks-phone", true),
    ASKS_MAIL("consultations.wording.asks-mail", true),
    /** An answer still has the words it began with. */
    FIRST_WORDS("consultations.wording.first-words", true),
    /** A rule names an answer that is not there, so its question would never be shown. */
    RULE_OF_NOTHING("consultations.wording.rule-of-nothing", true),
    NO_QUESTIONS("consultations.wording.no-questions", true),
    TOO_MANY_QUESTIONS("consultations.wording.too-many-questions", false),
    LONG_SENTENCE("consultations.wording.long-sentence", false),
    HARD_WORD("consultations.wording.hard-word", false),
    OFFICE_WORD("consultations.wording.office-word", false),
    ABBREVIATION("consultations.wording.abbreviation", false),
    SHOUTING("consultations.wording.shouting", false),
    SEVERAL_QUESTIONS("consultations.wording.several-questions", false),
    /** About a whole text: sentences too long on average, or the score over its limit. */
    HARD_TO_READ("consultations.wording.hard-to-read", false),
    SAME_OPTIONS("consultations.wording.same-options", false),
    SAME_ENDS("consultations.wording.same-ends", false),
    TOO_MANY_OPTIONS("consultations.wording.too-many-options", false),
    UNKNOWN_PICTURE("consultations.wording.unknown-picture", false);

    private final String key;
    private final boolean stops;

    Kind(String key, boolean stops) {
      this.key = key;
      this.stops = stops;
    }

    /** Key of its sentence in the bundles of the team; {0} is the part that it names. */
    public String key() {
      return key;
    }

    /** Whether a call with this cannot open. */
    public boolean stops() {
      return stops;
    }
  }

  static Remark about(Kind kind, String question, String words) {
    return new Remark(kind, question, null, words);
  }
}
