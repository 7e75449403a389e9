package org.heard.submissions.ui.light;

import org.heard.consultations.Consultation;
import org.heard.submissions.DraftToken;

/**
 * What the forms of a child carry to show that their page was made for its token. Having one means
 * two things: the form is ours, and whoever sends it was not kept out by "is it you?".
 */
final class Marks {
  private Marks() {}

  /** Of pages that show answers. */
  static String inside(DraftToken token, Consultation call) {
    return token.mark(inside(call));
  }

  static boolean isInside(DraftToken token, Consultation call, String mark) {
    return token.marks(inside(call), mark);
  }

  /** Of the page that asks "is it you?". */
  static String asked(DraftToken token, Consultation call) {
    return token.mark(asked(call));
  }

  static boolean isAsked(DraftToken token, Consultation call, String mark) {
    return token.marks(asked(call), mark);
  }

  private static String inside(Consultation call) {
    return "inside|" + call.id();
  }

  private static String asked(Consultation call) {
    return "asked|" + call.id();
  }
}
