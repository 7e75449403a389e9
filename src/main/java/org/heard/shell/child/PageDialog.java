package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/**
 * Native dialogs that are in the page from the start, so that they open without the server. The
 * browser does the opening and closing (frontend/scripts/dialogs.ts).
 */
final class PageDialog {
  static final String HELP = "help";
  static final String LANGUAGES = "languages";
  static final String LOOKS = "looks";
  static final String RIGHTS = "rights";

  private PageDialog() {}

  static HtmlContainer of(String id, String title, Component... content) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    HtmlContainer close =
        Markup.element(
            "button",
            "btn",
            Markup.words("span", "", heading.getTranslation("shell.child.close")),
            new Icon(Sign.CLOSE));
    close.getElement().setAttribute("type", "button").setAttribute("data-closes", true);
    HtmlContainer body = Markup.element("div", "stack", heading);
    if (id.equals(HELP) || id.equals(RIGHTS)) {
      ReadAloud.around(body).add(ReadAloud.of(title));
    }
    body.add(content);
    body.add(close);
    HtmlContainer dialog = Markup.element("dialog", "dialog", body);
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    return dialog;
  }

  /** A button, looking like a link, that opens the dialog with this id. */
  static HtmlContainer opener(String id, Sign sign, String words) {
    HtmlContainer button =
        Markup.element("button", "opener", new Icon(sign), Markup.words("span", "", words));
    button.getElement().setAttribute("type", "button").setAttribute("data-opens", id);
    button.getElement().setAttribute("aria-haspopup", "dialog");
    return button;
  }
}
