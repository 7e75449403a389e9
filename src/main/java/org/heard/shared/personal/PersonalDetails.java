package org.heard.shared.personal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.shared.Language;

/**
 * Notices names after "my name is", telephone numbers, mail addresses, links, schools and streets
 * in what somebody wrote. A guess by rules: it can miss something and it can be wrong, so it only
 * ever asks. The time it takes grows with the length of the text and with nothing else.
 */
public final class PersonalDetails {
  /** Characters that are looked at; the rest of a longer text is not. */
  static final int MOST = 20_000;

  private static final Comparator<PersonalDetail> BEST_FIRST =
      Comparator.comparingInt(PersonalDetail::length)
          .reversed()
          .thenComparing(PersonalDetail::kind)
          .thenComparing(PersonalDetail::start);

  private PersonalDetails() {}

  /**
   * The personal details in a text, in the order they stand in, none overlapping another.
   *
   * @param language the language of the page; a text in another one still gives its numbers, mail
   *     addresses and links
   */
  public static List<PersonalDetail> in(String text, Language language) {
    Folded folded = Folded.of(text.substring(0, Math.min(text.length(), MOST)));
    Vocabulary vocabulary = Vocabulary.of(language);
    List<PersonalDetail> found =
        Stream.of(
                NetFinder.in(folded.text()),
                NumberFinder.in(folded.text(), vocabulary),
                AddressFinder.in(folded.text(), vocabulary),
                SchoolFinder.in(folded.text(), vocabulary),
                NameFinder.in(folded.text(), vocabulary))
            .flatMap(List::stream)
            .map(folded::original)
            .toList();
    return apart(found);
  }

  private static List<PersonalDetail> apart(List<PersonalDetail> found) {
    List<PersonalDetail> kept = new ArrayList<>();
    found.stream()
        .sorted(BEST_FIRST)
        .filter(one -> kept.stream().noneMatch(one::meets))
        .forEach(kept::add);
    kept.sort(Comparator.comparingInt(PersonalDetail::start));
    return List.copyOf(kept);
  }
}
