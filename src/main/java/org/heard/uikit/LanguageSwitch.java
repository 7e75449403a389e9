package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Objects;
import org.heard.shared.Language;

/**
 * The languages of the page, each under its own name. Choosing one asks for the same page again
 * with {@code ?lang=}; the press first brings everything typed so far to the server, so no word is
 * lost.
 */
public final class LanguageSwitch extends Nav {
  private static final String PRESSED = "event.target.closest('a')?.hreflang ?? ''";

  /** A switch between the languages of child pages. */
  public LanguageSwitch() {
    getElement().setAttribute("aria-label", getTranslation("uikit.language.choose"));
    SharedMarkup.fill(this, "languages", () -> List.of(choices()));
    getElement()
        .addEventListener(
            "click",
            event ->
                Language.CHILD_PAGES.stream()
                    .filter(known ->
                        known.tag().equals(event.getEventData().path(PRESSED).asString("")))
                    .findFirst()
                    .ifPresent(LanguageSwitch::choose))
        .addEventData(PRESSED)
        .preventDefault();
  }

  private static Component choices() {
    HtmlContainer list = Markup.element("ul", "langs");
    Language.CHILD_PAGES.forEach(language -> list.add(new ListItem(choice(language))));
    return list;
  }

  private static Component choice(Language language) {
    Anchor anchor = new Anchor("?lang=" + language.tag(), language.ownName());
    anchor.addClassNames("pill", "name-of");
    anchor.setRouterIgnore(true);
    anchor.getElement().setAttribute("lang", language.tag());
    anchor.getElement().setAttribute("hreflang", language.tag());
    anchor.getElement().setAttribute("dir", language.direction());
    if (language.equals(ReaderLanguage.current())) {
      anchor.getElement().setAttribute("aria-current", "true");
    }
    return anchor;
  }

  private static void choose(Language language) {
    UI ui = Objects.requireNonNull(UI.getCurrent());
    LanguageChosen.tell(ui);
    ui.getPage()
        .setLocation("/" + ui.getActiveViewLocation().getPath() + "?lang=" + language.tag());
  }
}
