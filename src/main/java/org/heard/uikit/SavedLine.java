package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * "Saved" or "not saved yet", said in place and politely. The server says what it has kept; only
 * the page knows what is still on its way (frontend/scripts/saved.ts), so it has the words for that
 * from the start.
 */
@Tag("p")
public final class SavedLine extends HtmlContainer {
  private final HtmlContainer kept = Markup.element("span", "saved-now");
  private final HtmlContainer onTheWay = Markup.element("span", "saved-not");
  private final String saved;
  private String said = "";

  /**
   * A line that says nothing yet.
   *
   * @param saved what it says when all is kept
   */
  public SavedLine(String saved) {
    this.saved = saved;
    addClassName("saved");
    getElement().setAttribute("role", "status");
    onTheWay.getElement().setAttribute("data-not-yet", true).setAttribute("hidden", true);
    write(onTheWay, Sign.CARE, getTranslation("uikit.piece.not-yet"));
    add(kept, onTheWay);
  }

  /**
   * The line of a part that stands beside others on its page ({@code data-keeps}): it says that
   * something is being saved from the first key on, and never "saved" while later words are on
   * their way. Nobody hears that at each key, only what came of it.
   */
  public SavedLine fromTheFirstKey() {
    HtmlContainer saving =
        Markup.words("span", "saved-saving", getTranslation("uikit.saved.saving"));
    saving
        .getElement()
        .setAttribute("data-saving", true)
        .setAttribute("hidden", true)
        .setAttribute("aria-hidden", "true");
    addComponentAsFirst(saving);
    return this;
  }

  /** All that arrived is kept. */
  public void saySaved() {
    say(Sign.TICK, saved);
    kept.setClassName("saved-not", false);
  }

  /** The store is away, and the words wait at the server. */
  public void sayNotYet() {
    sayNot(getTranslation("uikit.piece.not-yet"));
  }

  /** What arrived is not kept, and why. */
  public void sayNot(String why) {
    say(Sign.CARE, why);
    kept.setClassName("saved-not", true);
  }

  /** Where nothing is on its way to a store. */
  public void sayNotKept(String words) {
    onTheWay.removeFromParent();
    say(Sign.LOCK, words);
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
