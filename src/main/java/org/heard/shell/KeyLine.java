package org.heard.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heard.uikit.KeyHints.KeyHint;

/** The line at the bottom that names the letter keys of a page. */
final class KeyLine extends Footer {
  KeyLine() {
    addClassName("t-keys");
    getElement().setAttribute("aria-label", getTranslation("shell.team.keys.label"));
  }

  void show(List<KeyHint> hints) {
    removeAll();
    setVisible(!hints.isEmpty());
    for (KeyHint hint : hints) {
      HtmlComponent key = new HtmlComponent("kbd");
      key.getElement().setText(hint.key());
      add(new Span(key, new Span(hint.does())));
    }
  }
}
