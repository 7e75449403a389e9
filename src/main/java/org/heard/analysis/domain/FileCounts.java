package org.heard.analysis.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.heard.analysis.Summary.Row;
import org.heard.analysis.domain.Column.Holds;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.jspecify.annotations.Nullable;

/** What a file holds, for its method sheet. */
final class FileCounts {
  private long contributions;
  private long children;
  private long groups;
  private long adults;
  private long redacted;
  private long coarser;
  private final Map<Holds, Long> coarserColumns = new EnumMap<>(Holds.class);
  private final NavigableSet<String> countries = new TreeSet<>();

  void add(ReleasedSubmission submission, Traits shown) {
    contributions++;
    shown.country().filter(country -> !country.equals(Row.ELSEWHERE)).ifPresent(countries::add);
    compare(Traits.of(submission), shown);
    if (submission.ageBand() == AgeBand.ADULT) {
      adults++;
    } else {
      children += submission.children();
      groups += submission.group() ? 1 : 0;
    }
    for (ReleasedAnswer answer : submission.answers()) {
      redacted += answer.redacted() ? 1 : 0;
    }
  }

  private void compare(Traits exact, Traits shown) {
    coarser += exact.equals(shown) ? 0 : 1;
    compare(Holds.COUNTRY, exact.country(), shown.country());
    compare(Holds.LANGUAGE, exact.language(), shown.language());
    compare(Holds.AGE_BAND, exact.ageBand(), shown.ageBand());
    compare(Holds.KIND, exact.group(), shown.group());
    compare(Holds.CHILDREN, exact.children(), shown.children());
  }

  private void compare(Holds column, @Nullable Object exact, @Nullable Object shown) {
    if (!Objects.equals(exact, shown)) {
      coarserColumns.merge(column, 1L, Long::sum);
    }
  }

  /** Lines that tell less about who speaks than was released. */
  long coarser() {
    return coarser;
  }

  /** Lines whose cell in this column tells less than was released. */
  long coarser(Holds column) {
    return coarserColumns.getOrDefault(column, 0L);
  }

  /** Codes of the countries that lines tell. */
  NavigableSet<String> countries() {
    return Collections.unmodifiableNavigableSet(countries);
  }

  /** Lines of the file. */
  long contributions() {
    return contributions;
  }

  /** Children who speak in it, group members included, people of 18 and over not. */
  long children() {
    return children;
  }

  /** Groups of children among the contributions. */
  long groups() {
    return groups;
  }

  /** Contributions of people of 18 and over. */
  long adults() {
    return adults;
  }

  /** Answers of which a moderator covered a part. */
  long redacted() {
    return redacted;
  }
}
