package org.heard.content;

import java.time.LocalDate;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source document.
 *
 * @param organisation who wrote it
 * @param symbol its symbol, such as {@code CRC/C/GC/12}; absent where it has none
 * @param date the day it was adopted or published
 * @param original the language it was written in
 * @param address where it can be read in full (https); absent where it is nowhere online
 */
public record SourceFacts(
    LocalizedText title,
    LocalizedText organisation,
    @Nullable String symbol,
    LocalDate date,
    Language original,
    @Nullable String address) {

  public SourceFacts {
    if (address != null && !address.startsWith("https://")) {
      throw new IllegalArgumentException("An address begins with https://");
    }
  }
}
