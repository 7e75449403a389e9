package org.heard.content;

import java.util.Comparator;
import java.util.List;
import org.heard.shared.Language;
import org.heard.shared.Reader;

/**
 * Editions in the order a reader would choose them: the language first, as for every text of the
 * portal, then easy read where it was asked for, then the age, where too simple is better than too
 * hard.
 */
record BestFor(Reader reader, Language original) implements Comparator<Edition> {

  @Override
  public int compare(Edition one, Edition other) {
    return Comparator.comparingInt((Edition edition) -> language(edition.audience()))
        .thenComparingInt(edition -> format(edition.audience()))
        .thenComparingInt(edition -> age(edition.audience()))
        .thenComparing(edition -> edition.version().value())
        .compare(one, other);
  }

  private int language(Audience audience) {
    return place(
        List.of(reader.language(), Language.ENGLISH, original).indexOf(audience.language()));
  }

  private int format(Audience audience) {
    boolean easy = audience.format() == Format.EASY_READ;
    return switch (audience.format()) {
      case TEXT, EASY_READ -> easy == reader.easyRead() ? 0 : 1;
      case COMIC, AUDIO, VIDEO -> 2;
    };
  }

  private int age(Audience audience) {
    return place(reader.wordings().indexOf(Audience.of(audience.band())));
  }

  private static int place(int found) {
    return found < 0 ? Integer.MAX_VALUE : found;
  }
}
