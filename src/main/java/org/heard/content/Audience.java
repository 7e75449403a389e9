package org.heard.content;

import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Wording;

/**
 * For whom a child-friendly version is made; a document has one version at most for each.
 *
 * @param band the age it is written for
 */
public record Audience(Language language, AgeBand band, Format format) {
  public Audience {
    if (band == AgeBand.NOT_SAID) {
      throw new IllegalArgumentException("A version says for which age it is written");
    }
  }

  /** The wording whose readers it is written for; its limits hold for every text of the version. */
  public Wording wording() {
    return format == Format.EASY_READ ? Wording.EASY : of(band);
  }

  static Wording of(AgeBand band) {
    return switch (band) {
      case FROM_6_TO_9 -> Wording.FROM_6_TO_9;
      case FROM_10_TO_12 -> Wording.FROM_10_TO_12;
      case FROM_13_TO_15 -> Wording.FROM_13_TO_15;
      case FROM_16_TO_17 -> Wording.FROM_16_TO_17;
      case ADULT, NOT_SAID -> Wording.GENERAL;
    };
  }
}
