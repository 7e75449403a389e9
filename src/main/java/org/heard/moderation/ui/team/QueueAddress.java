package org.heard.moderation.ui.team;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionKind;
import org.jspecify.annotations.Nullable;

/**
 * What the queue shows, as it stands in the address, so that a reload and the way back keep it.
 *
 * @param filter what is shown
 * @param after the submission behind which the page begins
 * @param before the submission before which the page ends
 */
record QueueAddress(
    QueueFilter filter, Optional<SubmissionId> after, Optional<SubmissionId> before) {

  /** The states of ordinary lists; what is with safeguarding is read by safeguarding alone. */
  static final List<ReviewState> ORDINARY =
      List.of(
          ReviewState.NEW,
          ReviewState.IN_REVIEW,
          ReviewState.SECOND_READING,
          ReviewState.RELEASED,
          ReviewState.REJECTED);

  static QueueAddress read(QueryParameters address) {
    QueueFilter filter =
        new QueueFilter(
            read(address, "state", QueueAddress::state),
            read(address, "language", Language::of),
            read(address, "age", AgeBand::of),
            read(address, "from", LocalDate::parse),
            read(address, "to", LocalDate::parse),
            read(address, "country", QueueAddress::country),
            read(address, "kind", SubmissionKind::of),
            read(address, "with", PersonId::of),
            only(address));
    return new QueueAddress(
        filter,
        Optional.ofNullable(read(address, "after", SubmissionId::of)),
        Optional.ofNullable(read(address, "before", SubmissionId::of)));
  }

  /** The first page of another filter. */
  QueueAddress with(QueueFilter changed) {
    return new QueueAddress(changed, Optional.empty(), Optional.empty());
  }

  QueueAddress laterThan(SubmissionId last) {
    return new QueueAddress(filter, Optional.of(last), Optional.empty());
  }

  QueueAddress earlierThan(SubmissionId first) {
    return new QueueAddress(filter, Optional.empty(), Optional.of(first));
  }

  QueryParameters written() {
    Map<String, String> written = new LinkedHashMap<>();
    put(written, "state", filter.state() == null ? null : filter.state().key());
    put(written, "language", filter.language() == null ? null : filter.language().tag());
    put(written, "age", filter.ageBand() == null ? null : filter.ageBand().key());
    put(written, "from", filter.from());
    put(written, "to", filter.to());
    put(written, "country", filter.country());
    put(written, "kind", filter.kind() == null ? null : filter.kind().key());
    put(written, "with", filter.assignedTo());
    filter.only().forEach(condition -> put(written, key(condition), "yes"));
    put(written, "after", after.orElse(null));
    put(written, "before", before.orElse(null));
    return QueryParameters.simple(written);
  }

  private static void put(Map<String, String> written, String name, @Nullable Object value) {
    if (value != null) {
      written.put(name, value.toString());
    }
  }

  private static String key(Only condition) {
    return condition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Set<Only> only(QueryParameters address) {
    Set<Only> only = EnumSet.noneOf(Only.class);
    for (Only condition : Only.values()) {
      if (address.getSingleParameter(key(condition)).isPresent()) {
        only.add(condition);
      }
    }
    return only;
  }

  private static String country(String code) {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException("Not a country");
    }
    return code;
  }

  private static ReviewState state(String key) {
    return ORDINARY.stream()
        .filter(state -> state.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a state of ordinary lists"));
  }

  /** A value somebody typed into the address: what cannot be read does not filter. */
  private static <T> @Nullable T read(
      QueryParameters address, String name, Function<String, T> reader) {
    try {
      return address
          .getSingleParameter(name)
          .filter(value -> !value.isBlank())
          .map(reader)
          .orElse(null);
    } catch (IllegalArgumentException | DateTimeException e) {
      return null;
    }
  }
}
