package org.heard.submissions.ui.light;

import org.heard.consultations.Medium;
import org.heard.uikit.PageWords;

/** Drawings, photos and recordings in words. */
final class PieceNames {
  private PieceNames() {}

  static String of(Medium medium, PageWords words) {
    return switch (medium) {
      case DRAWING -> words.getTranslation("submissions.media.drawing.yours");
      case PHOTO -> words.getTranslation("submissions.media.photo.yours");
      case VOICE -> words.getTranslation("submissions.media.voice.yours");
    };
  }

  static String told(Medium medium, PageWords words) {
    return switch (medium) {
      case DRAWING -> words.getTranslation("submissions.draw.told");
      case PHOTO -> words.getTranslation("submissions.photo.told");
      case VOICE -> words.getTranslation("submissions.voice.told");
    };
  }
}
