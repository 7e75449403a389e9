package org.heard.content.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReadAtOnce;
import org.heard.uikit.TextBox;
import org.heard.uikit.WordingChoice;

/** Everything there is to read: official texts in words for children. */
@Route("library")
@AnonymousAllowed
final class ShelfView extends Main implements HasDynamicTitle, ReadAtOnce {
  /** With more of them a shelf is slow, and nobody finds anything. */
  private static final int AT_ONCE = 24;

  private final Library library;
  private final HtmlContainer list = Markup.element("div", "");
  private final HtmlContainer nothing = Markup.words("p", "", "");
  private final HtmlContainer looking = Markup.element("div", "wrap");
  private String words = "";
  private int shown = AT_ONCE;

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
        Markup.element("div", "wrap", WordingChoice.forReading(this::write)),
        looking,
        Markup.element("div", "wrap sec", nothing, list));
    nothing.getElement().setAttribute("role", "status");
    write();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.shelf.page-title");
  }

  private void write() {
    List<ShelfEntry> all = library.shelf();
    if (all.size() > AT_ONCE && looking.getComponentCount() == 0) {
      looking.add(search());
    }
    List<ShelfEntry> found = all.stream().filter(entry -> entry.mentions(words)).toList();
    nothing.setText(
        all.isEmpty()
            ? getTranslation("content.shelf.empty")
            : found.isEmpty() ? getTranslation("content.shelf.none-found") : "");
    list.removeAll();
    HtmlContainer cards = Markup.element("ul", "calls");
    next(cards, found);
    list.add(cards);
    if (found.size() > shown) {
      list.add(more(cards, found));
    }
  }

  private HtmlContainer search() {
    HtmlContainer label = Markup.words("label", "", getTranslation("content.shelf.search"));
    label.getElement().setAttribute("for", "shelf-search");
    TextBox box = TextBox.line().typed(this::look);
    box.setId("shelf-search");
    return Markup.element("div", "field", label, box);
  }

  private void look(String typed) {
    if (!typed.equals(words)) {
      words = typed;
      shown = AT_ONCE;
      write();
    }
  }

  private PaperButton more(HtmlContainer cards, List<ShelfEntry> found) {
    PaperButton more = new PaperButton(getTranslation("content.shelf.more"));
    return more.does(press -> {
      int before = cards.getComponentCount();
      shown += AT_ONCE;
      next(cards, found);
      ((ShelfCard) cards.getComponentAt(before)).takeFocus();
      if (found.size() <= shown) {
        list.remove(more);
      }
    });
  }

  private void next(HtmlContainer cards, List<ShelfEntry> found) {
    found.subList(cards.getComponentCount(), Math.min(shown, found.size())).stream()
        .map(ShelfCard::new)
        .forEach(cards::add);
  }
}
