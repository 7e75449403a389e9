package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;

/** The five steps of agreeing, in words. */
final class AgreeWords {
  private AgreeWords() {}

  static String of(int value, Component on) {
    return switch (value) {
      case 1 -> on.getTranslation("submissions.agree.1");
      case 2 -> on.getTranslation("submissions.agree.2");
      case 3 -> on.getTranslation("submissions.agree.3");
      case 4 -> on.getTranslation("submissions.agree.4");
      default -> on.getTranslation("submissions.agree.5");
    };
  }
}
