package org.heard.shared;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the words of a glossary in a text, whole words only, as each language writes them. */
public final class GlossaryWords {
  /** Arabic writes these short words together with the next one. */
  private static final Set<String> ARABIC_PREFIXES =
      Set.of("ال", "و", "ف", "ب", "ك", "ل", "لل", "وال", "فال", "بال", "كال", "ولل", "وب", "ول");

  private static final String APOSTROPHES = "'’";

  private GlossaryWords() {}

  /**
   * A term in a text, from one character up to another.
   *
   * @param term the term that is used
   * @param start where the word begins in the text
   * @param end where it has ended
   */
  public record Found(GlossaryTerm term, int start, int end) {}

  /** The first use of each of these terms, in order of the text; none overlaps another. */
  public static List<Found> in(String text, Language language, Collection<GlossaryTerm> terms) {
    BreakIterator words = BreakIterator.getWordInstance(language.locale());
    words.setText(text);
    List<Found> candidates = new ArrayList<>();
    for (GlossaryTerm term : terms) {
      first(text, language, term, words).ifPresent(candidates::add);
    }
    candidates.sort(
        Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<Found> found = new ArrayList<>();
    for (Found one : candidates) {
      if (found.isEmpty() || found.getLast().end() <= one.start()) {
        found.add(one);
      }
    }
    return found;
  }

  private static Optional<Found> first(
      String text, Language language, GlossaryTerm term, BreakIterator words) {
    return forms(term, language)
        .flatMap(form -> uses(text, language, term, form, words))
        .min(
            Comparator.comparingInt(Found::start)
                .thenComparing(Comparator.comparingInt(Found::end).reversed()));
  }

  private static Stream<String> forms(GlossaryTerm term, Language language) {
    Stream<String> word =
        term.word().renderings().stream()
            .filter(one -> one.language().equals(language))
            .map(LocalizedText.Rendering::text);
    return Stream.concat(word, term.forms().getOrDefault(language, List.of()).stream()).distinct();
  }

  private static Stream<Found> uses(
      String text, Language language, GlossaryTerm term, String form, BreakIterator words) {
    List<Found> uses = new ArrayList<>();
    for (int at = 0; at + form.length() <= text.length(); at++) {
      if (text.regionMatches(true, at, form, 0, form.length())) {
        int end = at + form.length();
        start(text, language, at, words)
            .filter(start -> isEdge(text, language, end, words))
            .ifPresent(start -> uses.add(new Found(term, start, end)));
      }
    }
    return uses.stream();
  }

  /** Where the word begins, with an Arabic prefix if it has one; nothing in the middle of one. */
  private static Optional<Integer> start(
      String text, Language language, int at, BreakIterator words) {
    if (isEdge(text, language, at, words)) {
      return Optional.of(at);
    }
    int before = words.preceding(at);
    boolean prefixed =
        language.equals(Language.ARABIC)
            && before >= 0
            && ARABIC_PREFIXES.contains(text.substring(before, at));
    return prefixed ? Optional.of(before) : Optional.empty();
  }

  private static boolean isEdge(String text, Language language, int at, BreakIterator words) {
    // Chinese has no spaces, and where a dictionary cuts its text is a guess.
    if (language.locale().getLanguage().equals("zh") || words.isBoundary(at)) {
      return true;
    }
    // "l’aide" and "child’s" are one word for the iterator, and two for a reader.
    return APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0
        || APOSTROPHES.indexOf(text.charAt(at)) >= 0;
  }
}
