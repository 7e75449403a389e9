package org.heard.submissions.ui.child;

import java.time.Duration;
import org.heard.consultations.Medium;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.uikit.PageWords;

/** Why a piece could not be taken, in words that blame nobody and say what helps. */
public final class KeepWords {
  private static final long MEGABYTE = 1_000_000;

  private KeepWords() {}

  /** The words in the language of a page. */
  public static String of(KeepResult result, Medium medium, PageWords on) {
    return switch (result) {
      case KeepResult.TooLarge(long most) ->
          on.getTranslation("submissions.media.too-large", most / MEGABYTE);
      case KeepResult.WrongType() ->
          medium == Medium.VOICE
              ? on.getTranslation("uikit.piece.unreadable")
              : on.getTranslation("submissions.media.wrong-type");
      case KeepResult.Unreadable() -> on.getTranslation("uikit.piece.unreadable");
      case KeepResult.TooManyPixels() -> on.getTranslation("submissions.media.too-many-pixels");
      case KeepResult.TooLong(Duration most) ->
          on.getTranslation("uikit.piece.too-long", most.toMinutes());
      case KeepResult.TooMany(int most) -> on.getTranslation("submissions.media.too-many", most);
      case KeepResult.NotAsked() -> on.getTranslation("submissions.media.not-asked");
      case KeepResult.Kept ignored -> "";
      case KeepResult.Busy() -> "";
    };
  }
}
