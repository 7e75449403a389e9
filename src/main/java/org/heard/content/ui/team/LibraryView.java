package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.SourceDocument;
import org.heard.content.Standing;
import org.heard.content.Versions;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** All source documents, with how far their versions are; and where another one begins. */
@Route("team/library")
@Menu(title = "content.team.menu", order = 218, icon = "page")
@RolesAllowed("MANAGER")
@CssImport("./styles/library.css")
class LibraryView extends Div implements HasDynamicTitle {
  private final transient List<SourceDocument> documents;
  private final transient Map<DocumentId, List<Standing>> standings;
  private final Div list = new Div();

  LibraryView(Documents documents, Versions versions, Clock clock) {
    this.documents = documents.all();
    standings = versions.standings().stream().collect(Collectors.groupingBy(Standing::document));
    addClassNames("t-one", "l-library");
    Field search =
        new Field("library-search", getTranslation("content.team.search"), TextBox.line(), "")
            .typing(this::show);
    list.addClassName("l-list");
    list.getElement().setAttribute("aria-live", "polite");
    add(
        new H1(getTranslation("content.team.title")),
        new Paragraph(getTranslation("content.team.about")),
        search,
        list,
        new BeginDocument(documents, clock, LibraryView::go));
    search.setVisible(!this.documents.isEmpty());
    show("");
  }

  static void go(DocumentId id) {
    UI.getCurrent()
        .navigate(DocumentView.class, new RouteParameters(DocumentView.DOCUMENT, id.toString()));
  }

  private void show(String wanted) {
    list.removeAll();
    String plain = wanted.strip().toLowerCase(Locale.ROOT);
    List<SourceDocument> found =
        documents.stream().filter(one -> words(one).contains(plain)).toList();
    if (documents.isEmpty()) {
      list.add(new Paragraph(getTranslation("content.team.empty")));
    } else if (found.isEmpty()) {
      list.add(new Paragraph(getTranslation("content.team.nothing-found")));
    }
    found.forEach(one -> list.add(card(one)));
  }

  private static String words(SourceDocument document) {
    return Stream.of(document.facts().title(), document.facts().organisation())
            .flatMap(text -> text.renderings().stream())
            .map(LocalizedText.Rendering::text)
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT)
        + " "
        + String.valueOf(document.facts().symbol()).toLowerCase(Locale.ROOT);
  }

  private Component card(SourceDocument document) {
    RouterLink link =
        new RouterLink(
            DocumentView.class,
            new RouteParameters(DocumentView.DOCUMENT, document.id().toString()));
    link.add(Markup.words("span", "", document.facts().title()));
    HtmlContainer about = Markup.element("p", "muted");
    about.add(Markup.words("span", "", document.facts().organisation()));
    if (document.facts().symbol() != null) {
      about.add(new Text(" · " + document.facts().symbol()));
    }
    Div card = new Div(Markup.element("h2", "", link), about, versions(document));
    card.addClassName("t-card");
    return card;
  }

  private Component versions(SourceDocument document) {
    List<Standing> own = standings.getOrDefault(document.id(), List.of());
    if (own.isEmpty()) {
      return new Paragraph(getTranslation("content.team.no-versions"));
    }
    HtmlContainer all = Markup.element("ul", "l-versions");
    own.forEach(one ->
        all.add(
            Markup.element(
                "li",
                "",
                VersionView.link(one, this),
                Markup.words(
                    "span",
                    "l-state l-state--"
                        + one.state(document.number()).name().toLowerCase(Locale.ROOT),
                    AudienceWords.of(one, document.number(), this)))));
    return all;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.team.page-title");
  }
}
