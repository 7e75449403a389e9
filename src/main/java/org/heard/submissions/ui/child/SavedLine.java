package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/**
 * "Saved" or "not saved yet", said in place and politely. The server says what it has kept; only
 * the page knows what is still on its way (frontend/scripts/saved.ts), so it has the words for that
 * from the start.
 */
@Tag("p")
final class SavedLine extends HtmlContainer {
  private final HtmlContainer kept = Markup.element("span", "saved-now");
  private final HtmlContainer onTheWay = Markup.element("span", "saved-not");
  private String said = "";

  SavedLine() {
    addClassName("saved");
    getElement().setAttribute("role", "status");
    onTheWay.getElement().setAttribute("data-not-yet", true).setAttribute("hidden", true);
    write(onTheWay, Sign.CARE, getTranslation("submissions.media.not-yet"));
    add(kept, onTheWay);
  }

  void saySaved() {
    say(Sign.TICK, getTranslation("submissions.form.saved"));
    kept.setClassName("saved-not", false);
  }

  /** The store is away, and the words wait at the server. */
  void sayNotYet() {
    say(Sign.CARE, getTranslation("submissions.media.not-yet"));
    kept.setClassName("saved-not", true);
  }

  /** Where nothing is on its way to a store. */
  void sayNotKept() {
    onTheWay.removeFromParent();
    say(Sign.LOCK, getTranslation("submissions.form.not-kept"));
  }

  private void say(Sign sign, String words) {
    if (!words.equals(said)) {
      said = words;
      write(kept, sign, words);
    }
  }

  private static void write(HtmlContainer line, Sign sign, String words) {
    SharedMarkup.in(line, new Icon(sign), Markup.words("span", "", words));
  }
}
