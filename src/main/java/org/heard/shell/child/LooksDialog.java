package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import org.heard.shell.child.Looks.Size;
import org.heard.shell.child.Looks.Theme;
import org.heard.uikit.Markup;

/** Text and colours. The browser changes the page at once; the server remembers for the visit. */
final class LooksDialog extends Composite<HtmlContainer> {

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer choices = Markup.element("div", "stack", themes(), sizes());
    choices.getElement().setAttribute("data-looks", true);
    return PageDialog.of(PageDialog.LOOKS, getTranslation("shell.child.looks"), choices);
  }

  private Component themes() {
    HtmlContainer group = group(getTranslation("shell.child.looks.colours"));
    for (Theme theme : Theme.values()) {
      String words =
          switch (theme) {
            case AUTO -> getTranslation("shell.child.looks.auto");
            case LIGHT -> getTranslation("shell.child.looks.light");
            case DARK -> getTranslation("shell.child.looks.dark");
            case CONTRAST -> getTranslation("shell.child.looks.contrast");
          };
      Looks looks = Looks.ofVisit(VaadinSession.getCurrent());
      group.add(
          new LookChoice("theme", theme.key, words, looks.theme() == theme, () -> paint(theme)));
    }
    return group;
  }

  private Component sizes() {
    HtmlContainer group = group(getTranslation("shell.child.looks.size"));
    for (Size size : Size.values()) {
      String words =
          switch (size) {
            case NORMAL -> getTranslation("shell.child.looks.normal");
            case LARGE -> getTranslation("shell.child.looks.large");
            case LARGER -> getTranslation("shell.child.looks.larger");
          };
      Looks looks = Looks.ofVisit(VaadinSession.getCurrent());
      group.add(new LookChoice("size", size.key, words, looks.size() == size, () -> write(size)));
    }
    return group;
  }

  private static HtmlContainer group(String words) {
    return Markup.element("fieldset", "looks", Markup.words("legend", "lab", words));
  }

  private static void paint(Theme theme) {
    VaadinSession visit = Objects.requireNonNull(VaadinSession.getCurrent());
    new Looks(theme, Looks.ofVisit(visit).size()).remember(visit);
  }

  private static void write(Size size) {
    VaadinSession visit = Objects.requireNonNull(VaadinSession.getCurrent());
    new Looks(Looks.ofVisit(visit).theme(), size).remember(visit);
  }

  /** One radio button. */
  @Tag("label")
  private static final class LookChoice extends HtmlContainer {
    LookChoice(String name, String value, String words, boolean chosen, Runnable remember) {
      addClassNames("tick");
      HtmlContainer radio = Markup.element("input", "");
      radio.getElement().setAttribute("type", "radio").setAttribute("name", name);
      radio.getElement().setAttribute("value", value).setAttribute("checked", chosen);
      radio.getElement().addEventListener("change", event -> remember.run());
      add(radio, Markup.words("span", "", words));
    }
  }
}
