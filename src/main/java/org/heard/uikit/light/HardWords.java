package org.heard.uikit.light;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;

/** The hard words of some texts, explained below them. Finding them costs; keep what comes out. */
public final class HardWords {
  private HardWords() {}

  /** A word with its meaning. */
  public record Explained(ReadText word, ReadText meaning) {}

  /** The terms that these texts use, in order of use. */
  public static List<Explained> in(
      Collection<LocalizedText> texts, Collection<GlossaryTerm> terms, Reader reader) {
    List<GlossaryTerm> left = new ArrayList<>(terms);
    Set<GlossaryTerm> used = new LinkedHashSet<>();
    for (LocalizedText text : texts) {
      LocalizedText.Rendering rendering = text.in(reader);
      GlossaryWords.in(rendering.text(), rendering.language(), left)
          .forEach(found -> used.add(found.term()));
      left.removeAll(used);
    }
    return used.stream()
        .map(term ->
            new Explained(
                ReadText.of(term.word(), reader), ReadText.of(term.explanation(), reader)))
        .toList();
  }
}
