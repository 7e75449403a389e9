package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.advisors.rounds.OwnRounds.OthersComment;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Spot;
import org.heard.uikit.Markup;

/** What other advisors wrote about a passage, after a facilitator's look. */
record OthersSaid(OwnRound own, Passage passage) {

  void addTo(HtmlContainer card) {
    List<OthersComment> said =
        own.others().stream()
            .filter(other -> other.passage().equals(passage.key()))
            .filter(other -> !words(other).isBlank())
            .toList();
    if (said.isEmpty()) {
      return;
    }
    HtmlContainer others =
        Markup.element(
            "details",
            "passage-others",
            Markup.words("summary", "", card.getTranslation("advisors.round.others", said.size())));
    said.forEach(other -> others.add(line(other, card)));
    card.add(others);
  }

  private static HtmlContainer line(OthersComment other, HtmlContainer card) {
    String name = other.credit();
    HtmlContainer words = Markup.words("p", "", words(other));
    words.getElement().setAttribute("dir", "auto");
    return Markup.element(
        "div",
        "passage-other",
        Markup.words(
            "strong", "", name == null ? card.getTranslation("advisors.round.an-advisor") : name),
        words);
  }

  private static String words(OthersComment other) {
    String said =
        Stream.of(other.marks().words(), Objects.requireNonNullElse(other.written(), ""))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining(" "));
    return said.isEmpty()
        ? String.join(", ", other.marks().hardWords().stream().map(Spot::words).distinct().toList())
        : said;
  }
}
