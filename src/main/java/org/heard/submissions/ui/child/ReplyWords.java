package org.heard.submissions.ui.child;

import org.heard.consultations.Question.Reply;
import org.heard.uikit.PageWords;

/** Yes, no and not sure, in words. */
public final class ReplyWords {
  private ReplyWords() {}

  /** The words in the language of a page. */
  public static String of(Reply reply, PageWords on) {
    return switch (reply) {
      case YES -> on.getTranslation("submissions.reply.yes");
      case NO -> on.getTranslation("submissions.reply.no");
      case NOT_SURE -> on.getTranslation("submissions.reply.not-sure");
    };
  }
}
