package org.heard.consultations.limesurvey;

import java.util.Arrays;
import java.util.Optional;

/** The types of questions of LimeSurvey, by the letter in their column {@code type}. */
enum LssType {
  SHORT_TEXT("S"),
  LONG_TEXT("T"),
  HUGE_TEXT("U"),
  NUMBER("N"),
  LIST("L"),
  DROPDOWN("!"),
  LIST_WITH_COMMENT("O"),
  MULTIPLE("M"),
  MULTIPLE_WITH_COMMENTS("P"),
  YES_NO("Y"),
  GENDER("G"),
  FIVE_POINTS("5"),
  RANKING("R"),
  TEXT_DISPLAY("X"),
  DATE("D"),
  SEVERAL_NUMBERS("K"),
  SEVERAL_SHORT_TEXTS("Q"),
  ARRAY("F"),
  ARRAY_BY_COLUMN("H"),
  ARRAY_FIVE_POINTS("A"),
  ARRAY_TEN_POINTS("B"),
  ARRAY_YES_NO("C"),
  ARRAY_MORE_LESS("E"),
  ARRAY_OF_TEXTS(";"),
  ARRAY_OF_NUMBERS(":"),
  ARRAY_OF_TWO_SCALES("1"),
  LANGUAGE_SWITCH("I"),
  UPLOAD("|"),
  EQUATION("*");

  private final String letter;

  LssType(String letter) {
    this.letter = letter;
  }

  /** The type of a letter. */
  static Optional<LssType> of(String letter) {
    return Arrays.stream(values()).filter(one -> one.letter.equals(letter)).findFirst();
  }

  String letter() {
    return letter;
  }

  /** Whether one question of LimeSurvey holds several of Heard. */
  boolean split() {
    return switch (this) {
      case SEVERAL_NUMBERS,
          SEVERAL_SHORT_TEXTS,
          ARRAY,
          ARRAY_BY_COLUMN,
          ARRAY_FIVE_POINTS,
          ARRAY_TEN_POINTS,
          ARRAY_YES_NO,
          ARRAY_MORE_LESS ->
          true;
      default -> false;
    };
  }
}
