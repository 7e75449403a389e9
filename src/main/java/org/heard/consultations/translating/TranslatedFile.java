package org.heard.consultations.translating;

import java.util.List;
import org.heard.consultations.formats.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a translator holds.
 *
 * @param units in the order of the file
 */
public record TranslatedFile(List<Unit> units) {
  public TranslatedFile {
    units = List.copyOf(units);
  }

  /**
   * One text of it.
   *
   * @param id name of the text, see {@link TextToTranslate#id}
   * @param source the words it was translated from
   * @param target the translation; empty for none
   * @param before fingerprint of the translation that was in the file when it left Heard, empty
   *     where there was none; null when the tool of the translator lost it
   * @param said whether the file says that its translation stands for its source; false where it
   *     says nothing
   * @param at where in the file it stands
   */
  record Unit(
      String id, String source, String target, @Nullable String before, boolean said, Place at) {}
}
