package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;
import org.heard.uikit.Markup;

/**
 * One choice of a setting. Inside of {@code data-looks} the browser dresses the page at once
 * (frontend/scripts/looks.ts); the server remembers the choice for the visit.
 */
@Tag("label")
public final class LookRadio extends HtmlContainer {

  /**
   * A radio button with its words.
   *
   * @param more what stands beside the words
   */
  public LookRadio(LookSetting setting, LookChoice choice, Component... more) {
    HtmlContainer radio = Markup.element("input", "");
    radio
        .getElement()
        .setAttribute("type", "radio")
        .setAttribute("name", setting.key())
        .setAttribute("value", choice.key())
        .setAttribute("data-sets", choice.attribute())
        .setAttribute("checked", now().of(setting).equals(choice))
        .addEventListener("change", event -> now().with(setting, choice).remember());
    HtmlContainer words = Markup.words("span", "", getTranslation(choice.words()));
    words.add(more);
    add(radio, words);
  }

  private static Looks now() {
    return Looks.ofVisit(VaadinSession.getCurrent());
  }
}
