package org.heard.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import org.heard.uikit.Markup;

/**
 * The end of a visit to pages that look like the team's, asked about before it comes (WCAG 2.2.1)
 * and covered afterwards. The browser keeps the time (frontend/scripts/visit-end.ts); the server
 * ends the session whatever the browser does.
 */
final class VisitEndDialogs {
  private VisitEndDialogs() {}

  /** Asks two minutes before the end. */
  static HtmlContainer soon(String title, String words, String stay, Duration longestRest) {
    // Any act lets the minutes begin anew.
    NativeButton button = button(stay, "data-stays");
    button.addClickListener(click -> {});
    HtmlContainer dialog = dialog("visit-soon", title, words, button);
    dialog.getElement().setAttribute("data-minutes", Long.toString(longestRest.toMinutes()));
    return dialog;
  }

  /** Tells five minutes before an end that nothing puts off. */
  static HtmlContainer last(String title, String words, String close) {
    return dialog("visit-last", title, words, button(close, "data-closes"));
  }

  /** Covers the page of a visit that has ended. */
  static HtmlContainer ended(String title, String words, String goOn) {
    HtmlContainer dialog = dialog("visit-ended", title, words, button(goOn, "data-reloads"));
    dialog.addClassName("dialog--covers");
    return dialog;
  }

  private static NativeButton button(String words, String does) {
    NativeButton button = new NativeButton(words);
    button.addClassNames("t-btn", "t-btn--go");
    button.getElement().setAttribute("type", "button").setAttribute(does, true);
    return button;
  }

  private static HtmlContainer dialog(String id, String title, String words, NativeButton button) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    HtmlContainer dialog = Markup.element("dialog", "dialog");
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    dialog.add(Markup.element("div", "t-form", heading, Markup.words("p", "", words), button));
    return dialog;
  }
}
