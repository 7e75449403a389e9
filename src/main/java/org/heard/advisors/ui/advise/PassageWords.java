package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import org.heard.advisors.rounds.AskedAs;
import org.heard.advisors.rounds.Passage;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.jspecify.annotations.Nullable;

/** A passage as it will be read, in the language of its text. */
final class PassageWords {
  private PassageWords() {}

  static HtmlContainer of(Passage passage, Language language) {
    HtmlContainer shown = Markup.element("div", "passage-words stack");
    @Nullable String picture = passage.picture();
    if (picture != null) {
      @Nullable String alt = passage.alt();
      LocalizedText shows = alt == null || alt.isBlank() ? null : LocalizedText.of(language, alt);
      Component spot = Picture.spot(picture, shows);
      if (alt != null && !OwnPictures.isOwn(picture)) {
        spot.getElement().setAttribute("role", "img").setAttribute("aria-label", alt);
      }
      shown.add(spot);
    }
    @Nullable AskedAs asked = passage.asked();
    shown.add(
        asked == null ? words(passage, language) : new AskedWords(passage, asked, language).all());
    return shown;
  }

  private static List<Component> words(Passage passage, Language language) {
    List<LocalizedText> parts =
        passage.parts().stream()
            .filter(part -> !part.isBlank())
            .map(part -> LocalizedText.of(language, part))
            .toList();
    if (parts.isEmpty()) {
      return List.of();
    }
    return switch (passage.kind()) {
      case TITLE, HEADING, QUESTION -> withFirst("h3", parts);
      case HARD_WORD -> withFirst("strong", parts);
      case POINTS -> {
        HtmlContainer list = Markup.element("ul", "points");
        parts.forEach(part -> list.add(Markup.words("li", "", part)));
        yield List.of(list);
      }
      case ABOUT, WORDS, PICTURE, OTHER_WORDS, EXAMPLE, QUOTE, MORE ->
          parts.stream().flatMap(part -> Markup.paragraphs(part).stream()).toList();
    };
  }

  private static List<Component> withFirst(String tag, List<LocalizedText> parts) {
    List<Component> made = new ArrayList<>();
    made.add(Markup.words(tag, "", parts.getFirst()));
    parts.stream().skip(1).forEach(part -> made.add(Markup.words("p", "", part)));
    return made;
  }
}
