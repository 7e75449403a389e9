package org.heard.submissions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.shared.Language;
import org.heard.shared.personal.PersonalDetail;
import org.heard.shared.personal.PersonalDetails;

/**
 * Looks at answers of one visit for personal details, for every way to answer. It is asked when
 * somebody leaves a question, and speaks up once for the same words. It remembers no words, only
 * short fingerprints of those it spoke of, and only as long as the visit lasts.
 */
public final class PersonalCheck {
  private final Set<Integer> spokenOf = new HashSet<>();

  /**
   * What was noticed in an answer.
   *
   * @param answer the answer as it was written
   * @param details places in its own words, in their order
   */
  public record Noticed(Answer answer, List<PersonalDetail> details) {
    public Noticed {
      details = List.copyOf(details);
    }

    /** The words at a noticed place. */
    public String words(PersonalDetail detail) {
      return detail.in(OwnWords.in(answer).orElseThrow());
    }

    /**
     * The answer without these words.
     *
     * @param mark what stands for a detail of a kind
     */
    public Answer takenOut(Function<PersonalDetail.Kind, String> mark) {
      StringBuilder words = new StringBuilder(OwnWords.in(answer).orElseThrow());
      for (PersonalDetail detail : details.reversed()) {
        words.replace(detail.start(), detail.end(), mark.apply(detail.kind()));
      }
      return OwnWords.replaced(answer, words.toString());
    }

    @Override
    public String toString() {
      return "Noticed[hidden]";
    }
  }

  /** What to offer to take out of an answer; empty when there is nothing new to speak of. */
  public Optional<Noticed> look(Answer answer, Language language) {
    Optional<String> words = OwnWords.in(answer);
    List<PersonalDetail> unspoken = new ArrayList<>();
    words.ifPresent(text ->
        PersonalDetails.in(text, language).stream()
            .filter(detail -> !spokenOf.contains(fingerprint(detail.in(text))))
            .forEach(unspoken::add));
    unspoken.forEach(detail -> spokenOf.add(fingerprint(detail.in(words.orElseThrow()))));
    return unspoken.isEmpty() ? Optional.empty() : Optional.of(new Noticed(answer, unspoken));
  }

  /** Fingerprints of what it spoke of, for a visit that the server keeps nothing of. */
  public Set<Integer> spokenOf() {
    return Set.copyOf(spokenOf);
  }

  /** Goes on where {@link #spokenOf()} was taken. */
  public void spokeOf(Set<Integer> fingerprints) {
    spokenOf.addAll(fingerprints);
  }

  private static int fingerprint(String words) {
    return words.toLowerCase(Locale.ROOT).hashCode();
  }
}
