package org.heard.shared.readability;

import java.util.List;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.Language;

/** What readers may stumble over in a text; hard words that are explained beside it are none. */
public final class ReadingCheck {
  private ReadingCheck() {}

  /**
   * Everything over the limits, in the order of the text.
   *
   * @param limits what it may be at most, for whom
   * @param terms the words that are explained
   */
  public static List<Finding> of(
      Language language, String text, ReadingLimits limits, List<GlossaryTerm> terms) {
    List<GlossaryWords.Found> explained = GlossaryWords.in(text, language, terms);
    return limits.check(ReadingLevel.of(language, text)).stream()
        .filter(found -> !word(found) || explained.stream().noneMatch(one -> meets(one, found)))
        .toList();
  }

  private static boolean word(Finding found) {
    return found.kind() == Finding.Kind.LONG_WORD
        || found.kind() == Finding.Kind.WORD_TO_AVOID
        || found.kind() == Finding.Kind.ABBREVIATION;
  }

  private static boolean meets(GlossaryWords.Found one, Finding found) {
    return one.start() < found.end() && found.start() < one.end();
  }
}
