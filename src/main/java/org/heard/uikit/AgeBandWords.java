package org.heard.uikit;

import com.vaadin.flow.component.Component;
import org.heard.shared.AgeBand;

/** Age bands in the words of the reader's language. */
public final class AgeBandWords {
  private AgeBandWords() {}

  /**
   * The words of a band.
   *
   * @param on any component of the page, whose language is used
   */
  public static String of(AgeBand band, Component on) {
    return of(band, (PageWords) on::getTranslation);
  }

  /** The words of a band in the language of a page. */
  public static String of(AgeBand band, PageWords on) {
    return switch (band) {
      case FROM_6_TO_9 -> on.getTranslation("uikit.age.6-9");
      case FROM_10_TO_12 -> on.getTranslation("uikit.age.10-12");
      case FROM_13_TO_15 -> on.getTranslation("uikit.age.13-15");
      case FROM_16_TO_17 -> on.getTranslation("uikit.age.16-17");
      case ADULT -> on.getTranslation("uikit.age.18");
      case NOT_SAID -> on.getTranslation("uikit.age.not-said");
    };
  }
}
