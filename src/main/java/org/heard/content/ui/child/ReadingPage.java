package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.Library;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFiles;
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
  private final transient SourceFiles files;
  private String title = "";
  private transient Optional<Format> form = Optional.empty();

  ReadingPage(Library library, CallsOfText calls, SourceFiles files) {
    this.files = files;
    this.calls = calls;
    this.library = library;
    addClassName("page");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.reading.page-title", title);
  }

  /** Shows the edition that fits the reader best, in the form that was asked for. */
  final void show(ShelfEntry entry, Optional<Format> asked) {
    form = asked;
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
    Edition edition = entry.in(ReaderWording.reader(), form);
    title = edition.body().title();
    Glossary glossary = new Glossary(Explained.in(edition));
    top.removeAll();
    top.add(top(entry, edition, glossary));
    body.removeAll();
    body.add(
        new ReadingFacts(
            entry,
            edition,
            files.published(entry.document().id(), entry.document().number()),
            calls.of(entry.document().id())),
        new Story(entry, edition, glossary, library),
        glossary.explanations());
  }

  private Component top(ShelfEntry entry, Edition edition, Glossary glossary) {
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
            aloud(edition));
    new OtherForms(entry, edition).ifAny(words::add);
    recorded(words, edition);
    return Markup.element(
        "section",
        "cover-top c-leaf",
        Markup.element(
            "div", "wrap", ReadAloud.around(words), Picture.wide(edition.body().picture())));
  }

  /** With a recording of the whole text the button at the top plays all of it. */
  private Component aloud(Edition edition) {
    return isRecorded(edition)
        ? ReadAloud.of(getTranslation("content.media.whole"))
        : ReadAloud.all();
  }

  private static void recorded(HtmlContainer words, Edition edition) {
    if (isRecorded(edition)) {
      edition
          .body()
          .files()
          .in(Slot.SOUND)
          .ifPresent(sound ->
              ReadAloud.recordings(words, MediaFile.ADDRESS)
                  .getElement()
                  .setAttribute("data-sound", sound.id().toString()));
    }
  }

  /** A version that is a recording has a player of its own. */
  private static boolean isRecorded(Edition edition) {
    return edition.audience().format() != Format.AUDIO
        && edition.body().files().in(Slot.SOUND).isPresent();
  }

  private static LocalizedText said(Edition edition, String words) {
    return LocalizedText.of(edition.audience().language(), words);
  }
}
