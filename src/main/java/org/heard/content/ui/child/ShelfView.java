package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReadAtOnce;
import org.heard.uikit.WordingChoice;

/** Everything there is to read: official texts in words for children. */
@Route("library")
@AnonymousAllowed
final class ShelfView extends Main implements HasDynamicTitle, ReadAtOnce {
  private final Library library;
  private final HtmlContainer list = Markup.element("div", "");

  ShelfView(Library library) {
    this.library = library;
    setId("main");
    HtmlContainer words =
        Markup.element(
            "div",
            "words",
            Markup.words("h1", "", getTranslation("content.shelf.title")),
            Markup.words("p", "lead", getTranslation("content.shelf.lead")),
            ReadAloud.all());
    add(
        Markup.element(
            "section",
            "cover-top c-leaf",
            Markup.element(
                "div", "wrap", ReadAloud.around(words), org.heard.uikit.Picture.scene("hero"))),
        Markup.element("div", "wrap", new WordingChoice(this::write)),
        Markup.element("div", "wrap sec", list));
    write();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.shelf.page-title");
  }

  private void write() {
    list.removeAll();
    list.add(cards(library.shelf()));
  }

  private Component cards(List<ShelfEntry> shelf) {
    if (shelf.isEmpty()) {
      return Markup.words("p", "", getTranslation("content.shelf.empty"));
    }
    HtmlContainer cards = Markup.element("ul", "calls");
    shelf.forEach(entry -> cards.add(new ShelfCard(entry)));
    return cards;
  }
}
