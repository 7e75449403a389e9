package org.heard.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.heard.shell.child.Looks;
import org.heard.shell.child.Looks.Theme;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** Light, dark or high contrast. The browser acts at once (frontend/scripts/looks.ts). */
final class ColourChoice extends Div {
  ColourChoice() {
    String title = getTranslation("shell.team.colours");
    HtmlContainer choices = Markup.element("fieldset", "", Markup.words("legend", "vh", title));
    choices.getElement().setAttribute("data-looks", true);
    for (Theme theme : Theme.values()) {
      choices.add(choice(theme));
    }
    HtmlContainer summary =
        Markup.element("summary", "t-btn", new Icon(Sign.EYE), Markup.words("span", "", title));
    add(Markup.element("details", "t-looks", summary, choices));
  }

  private Component choice(Theme theme) {
    HtmlContainer radio = Markup.element("input", "");
    radio
        .getElement()
        .setAttribute("type", "radio")
        .setAttribute("name", "theme")
        .setAttribute("value", theme.key())
        .setAttribute("checked", now().theme() == theme)
        .addEventListener("change", event -> remember(theme));
    return Markup.element(
        "label", "t-check", radio, Markup.words("span", "", getTranslation(words(theme))));
  }

  private static Looks now() {
    return Looks.ofVisit(VaadinSession.getCurrent());
  }

  private static void remember(Theme theme) {
    new Looks(theme, now().size()).remember(Objects.requireNonNull(VaadinSession.getCurrent()));
  }

  private static String words(Theme theme) {
    return switch (theme) {
      case AUTO -> "shell.team.colours.auto";
      case LIGHT -> "shell.team.colours.light";
      case DARK -> "shell.team.colours.dark";
      case CONTRAST -> "shell.team.colours.contrast";
    };
  }
}
