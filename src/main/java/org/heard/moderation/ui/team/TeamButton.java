package org.heard.moderation.ui.team;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** A button of team pages; words always, a letter of the keyboard beside them where it has one. */
final class TeamButton extends NativeButton {
  private final Text words;

  TeamButton(String words, ComponentEventListener<ClickEvent<NativeButton>> press) {
    getElement().setAttribute("type", "button");
    addClassName("t-btn");
    this.words = new Text(words);
    add(this.words);
    addClickListener(press);
  }

  /** The letter that presses this button, shown on it. */
  TeamButton letter(String letter) {
    getElement().setAttribute("data-letter", letter);
    getElement().setAttribute("aria-keyshortcuts", letter);
    var key = Markup.words("kbd", "", letter.toUpperCase(Locale.ROOT));
    key.getElement().setAttribute("aria-hidden", "true");
    add(key);
    return this;
  }

  /** Other words on the same button. */
  void says(String other) {
    words.setText(other);
  }

  TeamButton looks(String className) {
    addClassName(className);
    return this;
  }

  /** Without the frame of a single button, as a part of a row of choices. */
  TeamButton plain() {
    removeClassName("t-btn");
    return this;
  }

  TeamButton sign(Sign sign) {
    addComponentAsFirst(new Icon(sign));
    return this;
  }

  TeamButton pressed(boolean pressed) {
    getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    return this;
  }
}
