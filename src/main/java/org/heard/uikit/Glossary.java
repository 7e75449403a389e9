package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.GlossaryWords.Found;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;

/**
 * The hard words of one screen. The first use of each is underlined; a press opens what it means.
 * The browser opens and closes the explanations, which are in the page from the start.
 */
public final class Glossary {
  private static final String HINT = "term-hint";

  private final List<GlossaryTerm> left;
  private final Set<GlossaryTerm> used = new LinkedHashSet<>();

  /** A glossary for one screen, with nothing underlined yet. */
  public Glossary(Collection<GlossaryTerm> terms) {
    left = new ArrayList<>(terms);
  }

  /** An element with authored words, as {@link Markup#words(String, String, LocalizedText)}. */
  public HtmlContainer words(String tag, String classNames, LocalizedText text) {
    Rendering rendering = text.in(ReaderWording.reader());
    return Markup.mark(
        Markup.element(tag, classNames, underlined(rendering, rendering.text())), rendering);
  }

  /** Authored words as paragraphs, as {@link Markup#paragraphs}. */
  public List<Component> paragraphs(LocalizedText text) {
    Rendering rendering = text.in(ReaderWording.reader());
    return Markup.paragraphs(rendering, part -> underlined(rendering, part));
  }

  /**
   * Terms that only words inside of something to press use: they stand on their own, because a
   * press cannot mean two things. Nothing when there are none.
   */
  public List<Component> beside(Collection<LocalizedText> pressed) {
    List<Component> words = new ArrayList<>();
    for (LocalizedText text : pressed) {
      Rendering rendering = text.in(ReaderWording.reader());
      for (Found found : GlossaryWords.in(rendering.text(), rendering.language(), left)) {
        use(found.term());
        Rendering word = found.term().word().in(ReaderWording.reader());
        words.add(Markup.mark(new TermButton(id(found.term()), HINT, word.text()), word));
      }
    }
    if (words.isEmpty()) {
      return List.of();
    }
    HtmlContainer row = Markup.element("p", "terms");
    row.add(words);
    return List.of(SharedMarkup.in(Markup.element("div", "terms-beside"), introduction(row), row));
  }

  private static Component introduction(Component on) {
    return Markup.words("span", "lab", on.getTranslation("uikit.term.beside"));
  }

  /** The explanations of everything underlined so far. They belong on the same screen. */
  public HtmlContainer explanations() {
    HtmlContainer all = Markup.element("div", "explanations");
    if (!used.isEmpty()) {
      HtmlContainer hint = Markup.words("span", "", all.getTranslation("uikit.term.hint"));
      hint.setId(HINT);
      hint.getElement().setAttribute("hidden", true);
      List<Component> content = new ArrayList<>(List.of(hint));
      used.forEach(term -> content.add(new TermExplanation(id(term), term)));
      SharedMarkup.fill(all, content);
    }
    return all;
  }

  private Component[] underlined(Rendering rendering, String text) {
    List<Component> pieces = new ArrayList<>();
    List<Found> all = GlossaryWords.in(text, rendering.language(), left);
    int done = 0;
    for (int at = 0; at < all.size(); at++) {
      Found found = all.get(at);
      int next = at + 1 < all.size() ? all.get(at + 1).start() : text.length();
      int from = Math.max(done, clingsFrom(text, found.start()));
      int to = Math.min(next, clingsTo(text, found.end()));
      pieces.add(new Text(text.substring(done, from)));
      pieces.add(term(found, text, from, to));
      use(found.term());
      done = to;
    }
    pieces.add(new Text(text.substring(done)));
    return pieces.toArray(Component[]::new);
  }

  /**
   * The term with what clings to it: browsers break lines beside a button, so a mark would part.
   */
  private static Component term(Found found, String text, int from, int to) {
    TermButton button =
        new TermButton(id(found.term()), HINT, text.substring(found.start(), found.end()));
    return to - from == found.end() - found.start()
        ? button
        : Markup.element(
            "span",
            "term-whole",
            new Text(text.substring(from, found.start())),
            button,
            new Text(text.substring(found.end(), to)));
  }

  private static int clingsFrom(String text, int start) {
    int from = start;
    while (from > 0 && clings(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private static int clingsTo(String text, int end) {
    int to = end;
    while (to < text.length() && clings(text.charAt(to))) {
      to++;
    }
    return to;
  }

  private static boolean clings(char sign) {
    return !Character.isWhitespace(sign) && !Character.isIdeographic(sign);
  }

  private void use(GlossaryTerm term) {
    left.remove(term);
    used.add(term);
  }

  private static String id(GlossaryTerm term) {
    return "term-" + term.key();
  }
}
