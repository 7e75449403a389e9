package org.heard.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import org.heard.shared.Language;

/** The language of the team pages, for this visit. */
final class LanguageChoice extends Div {
  LanguageChoice() {
    addClassName("t-choice");
    Language now = Language.of(UI.getCurrent().getLocale());
    HtmlComponent select = new HtmlComponent("select");
    select.setId("team-language");
    select.getElement().setAttribute("autocomplete", "off");
    for (Language language : Language.TEAM_PAGES) {
      select.getElement().appendChild(option(language, language.equals(now)));
    }
    select
        .getElement()
        .addEventListener(
            "change", event -> choose(event.getEventData().get("element.value").asString()))
        .addEventData("element.value");
    NativeLabel label = new NativeLabel(getTranslation("shell.team.language"));
    label.setFor(select);
    label.addClassName("vh");
    add(label, select);
  }

  private static Element option(Language language, boolean chosen) {
    Element option = new Element("option");
    option.setAttribute("value", language.tag());
    option.setAttribute("lang", language.tag());
    option.setAttribute("selected", chosen);
    option.setText(language.ownName());
    return option;
  }

  private static void choose(String tag) {
    Language.TEAM_PAGES.stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .ifPresent(language -> {
          UI ui = UI.getCurrent();
          ui.getSession().setLocale(language.locale());
          ui.getPage().reload();
        });
  }
}
