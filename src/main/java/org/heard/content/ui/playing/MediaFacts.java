package org.heard.content.ui.playing;

import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import java.util.ArrayList;
import java.util.List;
import org.heard.content.Format;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderLanguage;

/** What somebody has to know before a file is loaded: what it is, how long and how large. */
public final class MediaFacts {
  private static final int MINUTE = 60;
  private static final double MEGABYTE = 1e6;

  private MediaFacts() {}

  /** Such as "Film · 3 minutes · 12 MB". */
  public static String of(Slot slot, MediaFile file, Language language, PageWords words) {
    List<String> facts = new ArrayList<>();
    facts.add(name(slot, words));
    if (file.seconds() > 0) {
      facts.add(length(file.seconds(), language));
    }
    facts.add(size(file.bytes(), language));
    return String.join(" · ", facts);
  }

  private static String name(Slot slot, PageWords words) {
    return switch (slot) {
      case SOUND -> words.getTranslation("content.media.sound");
      case FILM -> words.getTranslation("content.media.film");
      case SIGNS -> words.getTranslation("content.media.signs");
      case CAPTIONS -> words.getTranslation("content.media.captions");
    };
  }

  /** The form of a version, as a child calls it. */
  public static String form(Format format, PageWords words) {
    return switch (format) {
      case TEXT -> words.getTranslation("content.form.text");
      case EASY_READ -> words.getTranslation("content.form.easy-read");
      case AUDIO -> words.getTranslation("content.form.audio");
      case VIDEO -> words.getTranslation("content.form.video");
      case COMIC -> words.getTranslation("content.form.comic");
    };
  }

  /** A moment of a film, such as 1:05. */
  public static String clock(int seconds) {
    return "%d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }

  private static String length(int seconds, Language language) {
    return seconds < MINUTE
        ? format(language, FormatWidth.WIDE).format(new Measure(seconds, MeasureUnit.SECOND))
        : format(language, FormatWidth.WIDE)
            .format(new Measure(Math.ceilDiv(seconds, MINUTE), MeasureUnit.MINUTE));
  }

  /** Of a small one a tenth counts. */
  private static String size(long bytes, Language language) {
    double megabytes = Math.max(0.1, Math.ceil(bytes / MEGABYTE * 10) / 10);
    Number shown = megabytes < 10 ? (Number) megabytes : (Number) Math.round(megabytes);
    return format(language, FormatWidth.SHORT).format(new Measure(shown, MeasureUnit.MEGABYTE));
  }

  private static MeasureFormat format(Language language, FormatWidth width) {
    return MeasureFormat.getInstance(ReaderLanguage.locale(language), width);
  }
}
