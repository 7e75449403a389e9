package org.heard.advisors.ui.advise;

import com.ibm.icu.text.BreakIterator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Spot;
import org.heard.shared.Language;
import org.heard.uikit.Markup;

/** The words of a passage as buttons: a tap says that a word is hard, another one takes it back. */
@Tag("div")
final class TapWords extends HtmlContainer {
  private final transient BiConsumer<Spot, Boolean> tapped;

  TapWords(Passage passage, Language language, List<Spot> hard, BiConsumer<Spot, Boolean> tapped) {
    this.tapped = tapped;
    addClassName("tapwords");
    getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
    Set<Spot> known = Set.copyOf(hard);
    for (int part = 0; part < passage.parts().size(); part++) {
      add(line(passage.parts().get(part), part, language, known));
    }
  }

  private Component line(String text, int part, Language language, Set<Spot> known) {
    HtmlContainer line = Markup.element("p", "");
    BreakIterator words = BreakIterator.getWordInstance(language.locale());
    words.setText(text);
    int start = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
      String piece = text.substring(start, end);
      if (words.getRuleStatus() == BreakIterator.WORD_NONE) {
        line.add(new Text(piece));
      } else {
        Spot spot = new Spot(part, start, piece);
        line.add(word(spot, known.contains(spot)));
      }
    }
    return line;
  }

  private NativeButton word(Spot spot, boolean hard) {
    NativeButton word = new NativeButton(spot.words());
    word.addClassName("tapword");
    word.getElement().setAttribute("type", "button");
    press(word, hard);
    word.addClickListener(click -> {
      boolean now = !"true".equals(word.getElement().getAttribute("aria-pressed"));
      press(word, now);
      tapped.accept(spot, now);
    });
    return word;
  }

  private static void press(NativeButton word, boolean hard) {
    word.getElement().setAttribute("aria-pressed", Boolean.toString(hard));
  }
}
