package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Spot;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;

/** A part of a passage, with the words marked that advisors tapped, and how many did. */
record HotWords(Passage passage, Map<Spot, Integer> places) {
  private static final int HOTTEST = 3;

  HtmlContainer part(int part, Language language) {
    String all = passage.parts().get(part);
    HtmlContainer words = Markup.words("p", "", LocalizedText.of(language, all));
    words.removeAll();
    int from = 0;
    for (Spot spot : spots(part)) {
      // Of words that overlap the first ones are marked.
      if (spot.start() >= from) {
        words.add(new Text(all.substring(from, spot.start())), hot(spot));
        from = spot.start() + spot.words().length();
      }
    }
    words.add(new Text(all.substring(from)));
    return words;
  }

  private List<Spot> spots(int part) {
    return places.keySet().stream()
        .filter(spot -> spot.part() == part && spot.standsIn(passage))
        .sorted(Comparator.comparingInt(Spot::start))
        .toList();
  }

  private HtmlContainer hot(Spot spot) {
    int by = places.getOrDefault(spot, 1);
    HtmlContainer hot = Markup.words("mark", "r-hot r-hot-" + Math.min(HOTTEST, by), spot.words());
    // Shown by the style: who copies or searches the text finds its words alone.
    hot.getElement().setAttribute("data-by", Integer.toString(by));
    return hot;
  }
}
