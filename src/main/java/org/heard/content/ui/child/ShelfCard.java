package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.heard.content.Body;
import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Icon;
import org.heard.uikit.LanguageNames;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;

/** One document of the library: picture, what it is about, from whom, for which age. */
@Tag("li")
final class ShelfCard extends HtmlContainer {

  private final Anchor anchor;

  ShelfCard(ShelfEntry entry) {
    Edition edition = entry.in(ReaderWording.reader());
    Language language = edition.audience().language();
    Body body = edition.body();
    LocalizedText title = LocalizedText.of(language, body.title());
    anchor = new Anchor("/library/" + entry.document().slug());
    anchor.add(Markup.words("span", "", title));
    addClassName("call");
    HtmlContainer about =
        Markup.element(
            "div",
            "body",
            Markup.element("h2", "", anchor),
            Markup.words("p", "", LocalizedText.of(language, body.about())),
            facts(entry, edition));
    new OtherForms(entry, edition).ifAny(about::add);
    about.add(ReadAloud.of(body.title()), go());
    add(Markup.element("div", "cover c-leaf", Picture.cover(body.picture())), about);
    ReadAloud.around(this);
  }

  void takeFocus() {
    anchor.getElement().callJsFunction("focus");
  }

  private Component facts(ShelfEntry entry, Edition edition) {
    return Markup.element(
        "ul",
        "meta",
        new ListItem(
            new Icon(Sign.PAGE), Markup.words("span", "", entry.document().facts().organisation())),
        new ListItem(
            new Icon(Sign.PEOPLE),
            Markup.words("span", "", AgeBandWords.of(edition.audience().band(), this))),
        new ListItem(new Icon(Sign.WORLD), new LanguageNames(entry.languages())));
  }

  private Component go() {
    HtmlContainer go =
        Markup.element(
            "span",
            "go",
            Markup.words("span", "", getTranslation("content.shelf.read")),
            new Icon(Sign.FORWARD));
    go.getElement().setAttribute("aria-hidden", "true");
    return go;
  }
}
