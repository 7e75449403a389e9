package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import org.heard.content.Block;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceParagraph;
import org.heard.content.ui.OfficialWords;
import org.heard.content.ui.playing.Player;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Glossary;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;

/** The blocks of an edition. What stands below a heading is read aloud together with it. */
@Tag("div")
final class Story extends HtmlContainer {
  private final ShelfEntry entry;
  private final Edition edition;
  private final Glossary glossary;

  Story(ShelfEntry entry, Edition edition, Glossary glossary, Library library) {
    this.entry = entry;
    this.edition = edition;
    this.glossary = glossary;
    addClassNames("prose", "story");
    if (entry.outdated(edition)) {
      add(Markup.words("p", "fact fact--info", getTranslation("content.reading.outdated")));
    }
    if (edition.audience().format() == Format.VIDEO
        || edition.audience().format() == Format.AUDIO) {
      add(new Player(edition.body().files(), edition.audience(), edition.body().title()));
    }
    parts().forEach(this::add);
    more();
    add(new ClearFaces(edition, library));
  }

  private List<Component> parts() {
    List<Component> parts = new ArrayList<>();
    HtmlContainer part = part();
    for (Block block : edition.body().blocks()) {
      if (block instanceof Block.Heading && part.getElement().getChildCount() > 0) {
        parts.add(part);
        part = part();
      }
      if (block instanceof Block.Panel panel) {
        Comic.at(part, language(), glossary).with(panel, official(block));
      } else {
        boolean easy = edition.audience().format() == Format.EASY_READ;
        HtmlContainer place = easy ? Beside.in(part, block) : part;
        place.add(shown(block));
        place.add(official(block));
      }
    }
    if (part.getElement().getChildCount() > 0) {
      parts.add(part);
    }
    return parts;
  }

  private static HtmlContainer part() {
    return ReadAloud.around(Markup.element("section", "stack"));
  }

  private List<Component> shown(Block block) {
    return switch (block) {
      case Block.Heading heading ->
          List.of(glossary.words("h2", "", said(heading.words())), ReadAloud.of(heading.words()));
      case Block.Words words -> glossary.paragraphs(said(words.words()));
      case Block.Points points -> List.of(list(points));
      case Block.Illustration picture -> List.of(picture(picture));
      case Block.Panel panel -> List.of(new Comic(language(), glossary).with(panel, List.of()));
      case Block.OtherWords words ->
          List.of(box("fact", getTranslation("content.block.other-words"), words.words()));
      case Block.Example example ->
          List.of(box("fact fact--info", getTranslation("content.block.example"), example.words()));
      case Block.ChildQuote quote -> List.of(quote(quote));
      // Explained where the word stands; the browser opens it there.
      case Block.HardWord word -> List.of();
    };
  }

  private Component list(Block.Points points) {
    HtmlContainer list = Markup.element("ul", "points");
    points.points().forEach(point -> list.add(glossary.words("li", "", said(point))));
    return list;
  }

  private Component picture(Block.Illustration shown) {
    HtmlContainer figure =
        Markup.element("figure", "story-picture", StoryPicture.of(shown, language()));
    if (shown.caption() != null) {
      figure.add(glossary.words("figcaption", "", said(shown.caption())));
    }
    return figure;
  }

  private Component box(String look, String heading, String words) {
    HtmlContainer box = Markup.element("div", look, Markup.words("strong", "", heading));
    box.add(glossary.paragraphs(said(words)));
    return box;
  }

  private Component quote(Block.ChildQuote quote) {
    HtmlContainer said = Markup.element("blockquote", "story-quote");
    said.add(glossary.paragraphs(said(quote.words())));
    if (quote.from() != null) {
      said.add(Markup.words("footer", "", said(quote.from())));
    }
    return said;
  }

  private List<Component> official(Block block) {
    List<SourceParagraph> paragraphs = OfficialWords.of(block, edition, entry);
    if (paragraphs.isEmpty()) {
      return List.of();
    }
    HtmlContainer official =
        Markup.element(
            "details",
            "official",
            Markup.words("summary", "", getTranslation("content.reading.official")));
    paragraphs.forEach(paragraph -> official.add(official(paragraph)));
    return List.of(official);
  }

  private static Component official(SourceParagraph paragraph) {
    HtmlContainer words = Markup.element("div", "official-words");
    if (paragraph.number() != null) {
      words.add(Markup.words("strong", "", paragraph.number()));
    }
    words.add(Markup.paragraphs(paragraph.words()));
    return words;
  }

  private void more() {
    String heading = getTranslation("content.reading.more");
    HtmlContainer more =
        Markup.element("section", "stack", Markup.words("h2", "", heading), ReadAloud.of(heading));
    more.add(glossary.paragraphs(said(edition.body().more())));
    add(ReadAloud.around(more));
  }

  private LocalizedText said(String words) {
    return LocalizedText.of(language(), words);
  }

  private Language language() {
    return edition.audience().language();
  }
}
