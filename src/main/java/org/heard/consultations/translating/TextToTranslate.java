package org.heard.consultations.translating;

import org.heard.consultations.making.PlanTexts.State;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One wording of one text, with its translation as far as there is one.
 *
 * @param place its place in the plan
 * @param source the words it is translated from
 * @param target the translation; absent while there is none
 */
public record TextToTranslate(
    String place,
    Wording wording,
    TextKind kind,
    TextGroup group,
    Rendering source,
    @Nullable String target,
    State state) {

  /** Its name in files: letters, digits, dots, hyphens and underscores, unique in a call. */
  public String id() {
    return id(place, wording);
  }

  /** The translation, or nothing. */
  public String words() {
    return target == null ? "" : target;
  }

  static String id(String place, Wording wording) {
    // Keys have neither dots nor slashes, so no two places share a name.
    return place.replace('/', '.') + "." + wording.key();
  }
}
