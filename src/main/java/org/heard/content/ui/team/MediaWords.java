package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.content.Media.Slot;
import org.heard.content.media.MediaFiles.Kept;
import org.heard.content.media.Unfit;

/** Recordings, films and captions in words for the team. */
final class MediaWords {
  private static final long MEGABYTE = 1_000_000;

  private MediaWords() {}

  static String name(Slot slot, Component on) {
    return switch (slot) {
      case SOUND -> on.getTranslation("content.team.media.sound");
      case FILM -> on.getTranslation("content.team.media.film");
      case CAPTIONS -> on.getTranslation("content.team.media.captions");
      case SIGNS -> on.getTranslation("content.team.media.signs");
    };
  }

  static String lack(Slot slot, Component on) {
    return switch (slot) {
      case SOUND -> on.getTranslation("content.team.lack.sound");
      case FILM -> on.getTranslation("content.team.lack.film");
      case CAPTIONS -> on.getTranslation("content.team.lack.captions");
      case SIGNS -> on.getTranslation("content.team.lack.signs");
    };
  }

  /** Which files are taken, and how large they may be. */
  static String limits(Slot slot, Component on) {
    String most = Long.toString(slot.most() / MEGABYTE);
    return switch (slot) {
      case SOUND -> on.getTranslation("content.team.media.sound.limits", most);
      case FILM, SIGNS -> on.getTranslation("content.team.media.film.limits", most);
      case CAPTIONS -> on.getTranslation("content.team.media.captions.limits");
    };
  }

  /** Endings of names. */
  static String endings(Slot slot) {
    return switch (slot) {
      case SOUND -> ".mp3,.ogg,.opus";
      case FILM, SIGNS -> ".mp4,.m4v,.webm";
      case CAPTIONS -> ".vtt";
    };
  }

  /** Why a file is not taken, with its line where the fault stands in one. */
  static String refused(Kept.Refused refused, Slot slot, Component on) {
    String why = why(refused.why(), slot, on);
    return refused.line() == 0
        ? why
        : on.getTranslation("content.team.media.line", Integer.toString(refused.line()), why);
  }

  private static String why(Unfit why, Slot slot, Component on) {
    return switch (why) {
      case TOO_LARGE ->
          on.getTranslation("content.team.media.too-large", Long.toString(slot.most() / MEGABYTE));
      case WRONG_TYPE -> on.getTranslation("content.team.media.wrong-type");
      case UNREADABLE -> on.getTranslation("content.team.media.unreadable");
      case WRONG_CODING -> on.getTranslation("content.team.media.wrong-coding");
      case MORE_IN_IT -> on.getTranslation("content.team.media.more-in-it");
      case NOT_UTF8 -> on.getTranslation("content.team.media.not-utf8");
      case NO_BEGINNING -> on.getTranslation("content.team.media.no-beginning");
      case TIME -> on.getTranslation("content.team.media.time");
      case ENDS_EARLY -> on.getTranslation("content.team.media.ends-early");
      case OUT_OF_ORDER -> on.getTranslation("content.team.media.out-of-order");
      case OPEN_MARK -> on.getTranslation("content.team.media.open-mark");
      case TOO_LONG -> on.getTranslation("content.team.media.too-long");
      case NOTHING_SAID -> on.getTranslation("content.team.media.nothing-said");
    };
  }
}
