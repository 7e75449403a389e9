package org.heard.consultations.ui.team.questions;

import org.heard.consultations.questions.QuestionKind;
import org.heard.shared.Wording;

/** Keys of the names of kinds and wordings. */
final class KindWords {
  private KindWords() {}

  static String of(QuestionKind kind) {
    return switch (kind) {
      case SHORT_TEXT -> "consultations.kind.short-text";
      case LONG_TEXT -> "consultations.kind.long-text";
      case ONE_CHOICE -> "consultations.kind.one-choice";
      case SEVERAL_CHOICES -> "consultations.kind.several-choices";
      case PICTURE_CHOICE -> "consultations.kind.picture-choice";
      case RANKING -> "consultations.kind.ranking";
      case YES_NO -> "consultations.kind.yes-no";
      case FACES -> "consultations.kind.faces";
      case AGREE -> "consultations.kind.agree";
      case NUMBER -> "consultations.kind.number";
      case DATE -> "consultations.kind.date";
      case WHEN -> "consultations.kind.when";
    };
  }

  static String of(Wording wording) {
    return switch (wording) {
      case GENERAL -> "consultations.readers.all";
      case FROM_6_TO_9 -> "consultations.readers.6-9";
      case FROM_10_TO_12 -> "consultations.readers.10-12";
      case FROM_13_TO_15 -> "consultations.readers.13-15";
      case FROM_16_TO_17 -> "consultations.readers.16-17";
      case EASY -> "consultations.readers.easy";
    };
  }
}
