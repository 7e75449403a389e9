package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.function.Supplier;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.SharedMarkup;
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

  /** A dialog with something in it that only this reader has, or that tells the server. */
  static HtmlContainer of(String id, String title, Component... content) {
    HtmlContainer body = body(id);
    body.add(SharedMarkup.part(id + "-title", () -> top(id, title)));
    body.add(content);
    body.add(SharedMarkup.part("close", () -> List.of(close())));
    HtmlContainer dialog = empty(id);
    dialog.add(body);
    return dialog;
  }

  /** A dialog that is the same for all readers of a language. */
  static HtmlContainer shared(String id, String title, Supplier<Component> content) {
    HtmlContainer dialog = empty(id);
    SharedMarkup.fill(
        dialog,
        id,
        () -> {
          HtmlContainer body = body(id);
          body.add(top(id, title));
          body.add(content.get(), close());
          return List.of(body);
        });
    return dialog;
  }

  private static HtmlContainer empty(String id) {
    HtmlContainer dialog = Markup.element("dialog", "dialog");
    dialog.setId(id);
    dialog.getElement().setAttribute("aria-labelledby", id + "-title");
    return dialog;
  }

  private static HtmlContainer body(String id) {
    HtmlContainer body = Markup.element("div", "stack");
    return readAloud(id) ? ReadAloud.around(body) : body;
  }

  private static boolean readAloud(String id) {
    return id.equals(HELP) || id.equals(RIGHTS);
  }

  private static List<Component> top(String id, String title) {
    HtmlContainer heading = Markup.words("h2", "", title);
    heading.setId(id + "-title");
    return readAloud(id) ? List.of(heading, ReadAloud.of(title)) : List.of(heading);
  }

  private static Component close() {
    HtmlContainer words = new HtmlContainer("span");
    words.setText(words.getTranslation("shell.child.close"));
    HtmlContainer close = Markup.element("button", "btn", words, new Icon(Sign.CLOSE));
    close.getElement().setAttribute("type", "button").setAttribute("data-closes", true);
    return close;
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
