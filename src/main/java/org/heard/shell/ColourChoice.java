package org.heard.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Light, dark or high contrast. The browser acts at once (frontend/scripts/looks.ts). */
final class ColourChoice extends Div {
  private enum Look {
    AUTO,
    LIGHT,
    DARK,
    CONTRAST
  }

  ColourChoice() {
    HtmlComponent details = new HtmlComponent("details");
    details.addClassName("t-looks");
    Element summary = new Element("summary").setText(getTranslation("shell.team.colours"));
    summary.setAttribute("class", "t-btn");
    HtmlComponent group = new HtmlComponent("fieldset");
    group.getElement().setAttribute("data-looks", true);
    group
        .getElement()
        .appendChild(
            new Element("legend")
                .setText(getTranslation("shell.team.colours"))
                .setAttribute("class", "vh"));
    for (Look look : Look.values()) {
      group.getElement().appendChild(choice(look).getElement());
    }
    details.getElement().appendChild(summary, group.getElement());
    add(details);
  }

  private NativeLabel choice(Look look) {
    Input radio = new Input();
    radio.setType("radio");
    radio.getElement().setAttribute("name", "theme");
    radio.getElement().setAttribute("value", look.name().toLowerCase(java.util.Locale.ROOT));
    radio.getElement().setAttribute("checked", look == Look.AUTO);
    NativeLabel label = new NativeLabel();
    label.add(radio, new Span(getTranslation(words(look))));
    return label;
  }

  private static String words(Look look) {
    return switch (look) {
      case AUTO -> "shell.team.colours.auto";
      case LIGHT -> "shell.team.colours.light";
      case DARK -> "shell.team.colours.dark";
      case CONTRAST -> "shell.team.colours.contrast";
    };
  }
}
