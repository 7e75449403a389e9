package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.shared.AgeBand;

/** Age bands in words. */
final class AgeBandWords {
  private AgeBandWords() {}

  static String of(AgeBand band, Component on) {
    return switch (band) {
      case FROM_6_TO_9 -> on.getTranslation("submissions.age.6-9");
      case FROM_10_TO_12 -> on.getTranslation("submissions.age.10-12");
      case FROM_13_TO_15 -> on.getTranslation("submissions.age.13-15");
      case FROM_16_TO_17 -> on.getTranslation("submissions.age.16-17");
      case ADULT -> on.getTranslation("submissions.age.18");
      case NOT_SAID -> on.getTranslation("submissions.form.rather-not");
    };
  }
}
