package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.content.Audience;
import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFacts;
import org.heard.content.SourceFiles.SourceFile;
import org.heard.content.paper.TextPrint;
import org.heard.content.ui.OfficialFile;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.paper.PaperSize;

/** Where the words come from, who looked at them, and in which languages they can be read. */
@Tag("aside")
final class ReadingFacts extends HtmlContainer {
  private final HtmlContainer list = Markup.element("dl", "");

  ReadingFacts(
      ShelfEntry entry, Edition edition, Optional<SourceFile> file, List<Consultation> calls) {
    addClassName("facts");
    getElement().setAttribute("aria-label", getTranslation("content.facts.title"));
    add(list);
    SourceFacts facts = entry.document().facts();
    HtmlContainer official = official(facts);
    file.ifPresent(one -> official.add(file(entry, one)));
    fact(Sign.PAGE, getTranslation("content.facts.official"), official);
    fact(
        Sign.CALENDAR,
        getTranslation("content.facts.date"),
        Markup.words("span", "", ReaderDates.day(facts.date(), ReaderLanguage.current())));
    fact(
        Sign.BUBBLE,
        getTranslation("content.facts.kind"),
        Markup.words(
            "span",
            "",
            edition.body().summary()
                ? getTranslation("content.facts.summary")
                : getTranslation("content.facts.whole")));
    if (edition.reviewed() > 0) {
      fact(
          Sign.HEART,
          getTranslation("content.facts.reviewed"),
          Markup.words(
              "span", "", getTranslation("content.facts.reviewed-by", edition.reviewed())));
    }
    if (edition.number() > 0) {
      fact(Sign.PRINT, getTranslation("consultations.paper.print"), papers(entry));
    }
    if (!calls.isEmpty()) {
      fact(Sign.BUBBLE, getTranslation("content.facts.calls"), calls(calls));
    }
    fact(Sign.WORLD, getTranslation("content.facts.languages"), languages(entry, edition));
  }

  private Component file(ShelfEntry entry, SourceFile file) {
    Anchor way =
        new Anchor(
            OfficialFile.address(entry.document().slug(), file),
            getTranslation(
                "content.facts.file",
                file.type().name(),
                OfficialFile.size(file, ReaderLanguage.current())));
    way.setRouterIgnore(true);
    way.getElement().setAttribute("download", true);
    return Markup.element("p", "ways-in", way);
  }

  /** PDFs, made only when asked for; a draft has none. */
  private Component papers(ShelfEntry entry) {
    Reader reader = ReaderWording.reader();
    LightReader asking =
        new LightReader(reader.language(), reader.band(), reader.easyRead(), false);
    HtmlContainer ways = Markup.element("ul", "ways-in");
    for (PaperSize size : PaperSize.values()) {
      Anchor way =
          new Anchor(
              TextPrint.address(entry.document().slug(), asking, size),
              getTranslation("content.print.paper", size.label()) + " (PDF)");
      way.setRouterIgnore(true);
      ways.add(Markup.element("li", "", way));
    }
    return ways;
  }

  private static Component calls(List<Consultation> calls) {
    HtmlContainer ways = Markup.element("ul", "ways-in");
    for (Consultation call : calls) {
      Anchor way = new Anchor("/c/" + call.slug());
      way.add(Markup.words("span", "", call.page().title()));
      ways.add(Markup.element("li", "", way));
    }
    return ways;
  }

  private static HtmlContainer official(SourceFacts facts) {
    HtmlContainer official = Markup.element("div", "");
    HtmlContainer title = Markup.words("span", "", facts.title());
    if (facts.address() == null) {
      official.add(Markup.element("p", "", title));
    } else {
      // Another site must not learn from where a child comes.
      Anchor link = new Anchor(facts.address());
      link.getElement().setAttribute("rel", "noopener noreferrer");
      link.add(title);
      official.add(Markup.element("p", "", link));
    }
    official.add(Markup.words("p", "", facts.organisation()));
    if (facts.symbol() != null) {
      HtmlContainer symbol = Markup.words("bdi", "", facts.symbol());
      symbol.getElement().setAttribute("dir", "ltr");
      official.add(Markup.element("p", "", symbol));
    }
    return official;
  }

  /** Addresses to share: each leads to these words in one language. */
  private Component languages(ShelfEntry entry, Edition edition) {
    HtmlContainer ways = Markup.element("ul", "ways-in");
    for (Language language : entry.languages()) {
      Anchor way =
          new Anchor(
              "/library/" + entry.document().slug() + "?lang=" + language.tag(),
              language.ownName());
      way.setRouterIgnore(true);
      way.addClassName("name-of");
      way.getElement()
          .setAttribute("lang", language.tag())
          .setAttribute("hreflang", language.tag())
          .setAttribute("dir", language.direction());
      if (language.equals(edition.audience().language())) {
        way.getElement().setAttribute("aria-current", "true");
      }
      ways.add(Markup.element("li", "", way, ages(entry, language)));
    }
    return ways;
  }

  private Component ages(ShelfEntry entry, Language language) {
    List<String> ages =
        entry.editions().stream()
            .map(Edition::audience)
            .filter(audience -> audience.language().equals(language))
            .map(Audience::band)
            .distinct()
            .sorted()
            .map(band -> AgeBandWords.of(band, this))
            .toList();
    return Markup.words("span", "soft", " " + String.join(" · ", ages));
  }

  private void fact(Sign sign, String term, Component words) {
    list.add(
        Markup.element(
            "div",
            "",
            Markup.element("dt", "", new Icon(sign), Markup.words("span", "", term)),
            Markup.element("dd", "", words)));
  }
}
