package org.heard.content;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;

/**
 * A document in the library with everything that may be read of it.
 *
 * @param document its newest state
 * @param editions the newest one of each version, at least one
 */
public record ShelfEntry(SourceDocument document, List<Edition> editions) {
  public ShelfEntry {
    editions = List.copyOf(editions);
    if (editions.isEmpty()) {
      throw new IllegalArgumentException("Nothing of it can be read");
    }
  }

  /** The edition for a reader; the others are offered beside it. */
  public Edition in(Reader reader) {
    return editions.stream().min(new BestFor(reader, document.facts().original())).orElseThrow();
  }

  /**
   * The edition for a reader who asks for a form, such as a film; the one that fits best where the
   * text does not have this form in the same language.
   */
  public Edition in(Reader reader, Optional<Format> form) {
    Edition best = in(reader);
    return editions.stream()
        .filter(one -> form.equals(Optional.of(one.audience().format())))
        .filter(one -> one.audience().language().equals(best.audience().language()))
        .min(new BestFor(reader, document.facts().original()))
        .orElse(best);
  }

  /** The other forms that there are in the language of an edition. */
  public List<Format> otherForms(Edition edition) {
    return editions.stream()
        .map(Edition::audience)
        .filter(audience -> audience.language().equals(edition.audience().language()))
        .map(Audience::format)
        .filter(format -> format != edition.audience().format())
        .distinct()
        .sorted()
        .toList();
  }

  /** The edition of an audience. */
  public Optional<Edition> of(Audience audience) {
    return editions.stream().filter(one -> one.audience().equals(audience)).findFirst();
  }

  /** The languages it can be read in, those of the portal first. */
  public List<Language> languages() {
    return editions.stream()
        .map(edition -> edition.audience().language())
        .distinct()
        .sorted(Comparator.comparingInt(ShelfEntry::place).thenComparing(Language::tag))
        .toList();
  }

  private static int place(Language language) {
    int place = Language.CHILD_PAGES.indexOf(language);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  /** Whether all of these words are in what the shelf says of it, in any of its languages. */
  public boolean mentions(String words) {
    if (words.isBlank()) {
      return true;
    }
    SourceFacts facts = document.facts();
    String said =
        Stream.of(
                editions.stream().flatMap(one -> Stream.of(one.body().title(), one.body().about())),
                Stream.of(facts.title(), facts.organisation())
                    .flatMap(text -> text.renderings().stream())
                    .map(LocalizedText.Rendering::text),
                Stream.ofNullable(facts.symbol()))
            .flatMap(all -> all)
            .map(ShelfEntry::plain)
            .collect(Collectors.joining("\n"));
    return Stream.of(plain(words).strip().split("\\s+")).allMatch(said::contains);
  }

  /** Without marks on letters, which are seldom typed. */
  private static String plain(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether the source has a newer state for which nobody confirmed or renewed the edition. */
  public boolean outdated(Edition edition) {
    return edition.source() < document.number();
  }
}
