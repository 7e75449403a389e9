package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;

/** Parts of every way to make something instead of writing. */
public final class Making {
  private Making() {}

  /** A button that the browser gives its meaning by name (frontend/scripts). */
  public static PaperButton tool(String does, Sign sign, String words) {
    PaperButton button = new PaperButton(words).startsWith(sign);
    button.getElement().setAttribute("data-does", does);
    return button;
  }

  /** Calm words before something is made, such as what had better not be on it. */
  public static Component careful(String words) {
    return Markup.element("p", "make-note", new Icon(Sign.LOCK), Markup.words("span", "", words));
  }

  /**
   * Words for the states of a piece, which the browser shows when it is time.
   *
   * @param kept says that it is kept
   */
  public static void states(HtmlContainer host, String kept) {
    say(host, "under-way", host.getTranslation("uikit.piece.sending"));
    say(host, "kept", kept);
    say(host, "not-yet", host.getTranslation("uikit.piece.not-yet"));
    say(host, "held", host.getTranslation("uikit.piece.held"));
    say(host, "taken-out", host.getTranslation("uikit.piece.taken-out"));
  }

  /** Words for one state. */
  public static void say(HtmlContainer host, String state, String words) {
    host.getElement().setAttribute("data-" + state, words);
  }

  /** Where the state is shown. */
  public static HtmlContainer state() {
    HtmlContainer state = Markup.element("p", "piece-state");
    state.getElement().setAttribute("role", "status");
    return state;
  }
}
