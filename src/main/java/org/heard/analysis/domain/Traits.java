package org.heard.analysis.domain;

import java.util.Comparator;
import java.util.Optional;
import org.heard.analysis.ReleasedFilter;
import org.heard.analysis.Summary.Row;
import org.heard.moderation.released.ReleasedGroup;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file tells about who speaks; together it could point at somebody.
 *
 * @param language null when it is not told
 * @param country a code, {@link Row#ELSEWHERE}, or empty where none was said
 * @param group whether a group answered; null when it is not told
 * @param children how many speak, 0 for people of 18 and over; null when it is not told
 */
record Traits(
    AgeBand ageBand,
    @Nullable Language language,
    Optional<String> country,
    @Nullable Boolean group,
    @Nullable Integer children) {

  /** Tells nothing at all. */
  static final Traits NOTHING =
      new Traits(AgeBand.NOT_SAID, null, Optional.of(Row.ELSEWHERE), null, null);

  /** A total order, so that nothing depends on the order of the database. */
  static final Comparator<Traits> ORDER =
      Comparator.comparing(Traits::ageBand)
          .thenComparing(traits -> String.valueOf(traits.language))
          .thenComparing(traits -> traits.country.orElse(""))
          .thenComparing(traits -> String.valueOf(traits.group))
          .thenComparing(traits -> String.valueOf(traits.children));

  private static final int ROUNDED_TO = 5;

  /** What becomes coarser, in this order; each step goes on from the one before. */
  enum Step {
    ROUND_SIZE_OF_GROUP,
    SIZE_OF_GROUP,
    COUNTRY,
    LANGUAGE,
    AGE_BAND,
    GROUP_OR_NOT
  }

  /** As the contribution was released. */
  static Traits of(ReleasedSubmission submission) {
    return of(
        submission.ageBand(),
        submission.language(),
        submission.country(),
        submission.group(),
        submission.children());
  }

  /** As the contributions of a group were released. */
  static Traits of(ReleasedGroup released) {
    return of(
        released.ageBand(),
        released.language(),
        released.country(),
        released.group(),
        released.children());
  }

  private static Traits of(
      AgeBand band, Language language, Optional<String> country, boolean group, int children) {
    return new Traits(band, language, country, group, band == AgeBand.ADULT ? 0 : children);
  }

  Traits coarser(Step step) {
    return switch (step) {
      case ROUND_SIZE_OF_GROUP -> sized(rounded(children));
      case SIZE_OF_GROUP -> sized(null);
      case COUNTRY -> new Traits(ageBand, language, Optional.of(Row.ELSEWHERE), group, children);
      case LANGUAGE -> new Traits(ageBand, null, country, group, children);
      // How many speak would tell people of 18 and over from children.
      case AGE_BAND -> new Traits(AgeBand.NOT_SAID, language, country, group, null);
      case GROUP_OR_NOT -> NOTHING;
    };
  }

  private Traits sized(@Nullable Integer size) {
    return Boolean.TRUE.equals(group) ? new Traits(ageBand, language, country, group, size) : this;
  }

  private static @Nullable Integer rounded(@Nullable Integer children) {
    return children == null || children == 0
        ? children
        : Integer.valueOf(Math.max(1, Math.round((float) children / ROUNDED_TO)) * ROUNDED_TO);
  }

  boolean fits(ReleasedFilter filter) {
    return (filter.language() == null || filter.language().equals(language))
        && (filter.ageBand() == null || filter.ageBand() == ageBand);
  }
}
