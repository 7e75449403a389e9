package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import org.heard.content.Edition;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.ui.CallsOfText;
import org.heard.content.ui.Explained;
import org.heard.shared.LocalizedText;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Glossary;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;
import org.heard.uikit.WordingChoice;

/** The page of one child-friendly version, with the official text beside it. */
abstract class ReadingPage extends Div implements HasDynamicTitle {
  private final transient Library library;
  private final transient CallsOfText calls;
  private String title = "";

  ReadingPage(Library library, CallsOfText calls) {
    this.calls = calls;
    this.library = library;
    addClassName("page");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.reading.page-title", title);
  }

  /** Shows the edition that fits the reader best. */
  final void show(ShelfEntry entry) {
    HtmlContainer top = Markup.element("div", "");
    HtmlContainer body = Markup.element("div", "wrap sec cols");
    // The choice stays in place, so that it keeps the focus while the words change around it.
    HtmlContainer main =
        Markup.element(
            "main",
            "",
            top,
            Markup.element("div", "wrap", WordingChoice.forReading(() -> write(entry, top, body))),
            body);
    main.setId("main");
    write(entry, top, body);
    add(main);
  }

  private void write(ShelfEntry entry, HtmlContainer top, HtmlContainer body) {
    Edition edition = entry.in(ReaderWording.reader());
    title = edition.body().title();
    Glossary glossary = new Glossary(Explained.in(edition));
    top.removeAll();
    top.add(top(edition, glossary));
    body.removeAll();
    body.add(
        new ReadingFacts(entry, edition, calls.of(entry.document().id())),
        new Story(entry, edition, glossary, library),
        glossary.explanations());
  }

  private Component top(Edition edition, Glossary glossary) {
    HtmlContainer words =
        Markup.element(
            "div",
            "words",
            Markup.element(
                "span",
                "tag tag--box",
                new Icon(Sign.PEOPLE),
                Markup.words("span", "", AgeBandWords.of(edition.audience().band(), this))),
            glossary.words("h1", "", said(edition, edition.body().title())),
            glossary.words("p", "lead", said(edition, edition.body().about())),
            ReadAloud.all());
    return Markup.element(
        "section",
        "cover-top c-leaf",
        Markup.element(
            "div", "wrap", ReadAloud.around(words), Picture.wide(edition.body().picture())));
  }

  private static LocalizedText said(Edition edition, String words) {
    return LocalizedText.of(edition.audience().language(), words);
  }
}
