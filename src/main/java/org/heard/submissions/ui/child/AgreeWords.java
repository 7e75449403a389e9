package org.heard.submissions.ui.child;

import org.heard.uikit.PageWords;

/** The five steps of agreeing, in words. */
public final class AgreeWords {
  private AgreeWords() {}

  /** The words in the language of a page. */
  public static String of(int value, PageWords on) {
    return switch (value) {
      case 1 -> on.getTranslation("submissions.agree.1");
      case 2 -> on.getTranslation("submissions.agree.2");
      case 3 -> on.getTranslation("submissions.agree.3");
      case 4 -> on.getTranslation("submissions.agree.4");
      default -> on.getTranslation("submissions.agree.5");
    };
  }
}
