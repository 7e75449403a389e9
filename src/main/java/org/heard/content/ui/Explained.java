package org.heard.content.ui;

import java.util.List;
import java.util.Map;
import org.heard.content.Block;
import org.heard.content.Edition;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;

/** The hard words of an edition, as the glossary of a page takes them. */
public final class Explained {
  private Explained() {}

  /** One term for each hard word that the edition explains. */
  public static List<GlossaryTerm> in(Edition edition) {
    return of(edition.body().hardWords(), edition.audience().language());
  }

  /** One term for each of these words. */
  public static List<GlossaryTerm> of(List<Block.HardWord> words, Language language) {
    return words.stream().map(word -> term(word, language)).toList();
  }

  private static GlossaryTerm term(Block.HardWord word, Language language) {
    return new GlossaryTerm(
        word.key(),
        LocalizedText.of(language, word.word()),
        Map.of(language, word.forms()),
        LocalizedText.of(language, word.meaning()),
        null);
  }
}
