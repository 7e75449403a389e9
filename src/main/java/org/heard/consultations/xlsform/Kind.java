package org.heard.consultations.xlsform;

import java.util.Arrays;
import java.util.Optional;
import org.heard.consultations.Question;
import org.jspecify.annotations.Nullable;

/** What {@code heard::kind} says, where a type of XLSForm alone does not tell. */
enum Kind {
  PICTURE_CHOICE("picture-choice"),
  YES_NO("yes-no"),
  WHEN("when"),
  FACES("faces"),
  AGREE("agree"),
  AGE_BAND("age-band"),
  COUNTRY("country"),
  /** A note that stands under the heading of its section. */
  INTRO("intro");

  static final String COLUMN = "heard::kind";

  private final String written;

  Kind(String written) {
    this.written = written;
  }

  String written() {
    return written;
  }

  static Optional<Kind> of(String written) {
    return Arrays.stream(values()).filter(kind -> kind.written.equals(written)).findFirst();
  }

  /** The kind to write for a question; null where its type says it all. */
  static @Nullable Kind of(Question question) {
    return switch (question) {
      case Question.PictureChoice one -> PICTURE_CHOICE;
      case Question.YesNo one -> YES_NO;
      case Question.When one -> WHEN;
      case Question.Faces one -> FACES;
      case Question.AgreeScale one -> AGREE;
      case Question.AgeBandAsked one -> AGE_BAND;
      case Question.CountryAsked one -> COUNTRY;
      default -> null;
    };
  }
}
