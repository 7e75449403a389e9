package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import org.heard.consultations.Question.Reply;

/** Yes, no and not sure, in words. */
final class ReplyWords {
  private ReplyWords() {}

  static String of(Reply reply, Component on) {
    return switch (reply) {
      case YES -> on.getTranslation("submissions.reply.yes");
      case NO -> on.getTranslation("submissions.reply.no");
      case NOT_SURE -> on.getTranslation("submissions.reply.not-sure");
    };
  }
}
