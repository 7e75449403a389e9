package org.heard.moderation.ui.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.heard.moderation.Reading;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.review.OpenedSubmission;
import org.springframework.security.access.AccessDeniedException;

/** What stands beside the answers of an opened submission, as it was last seen here. */
final class MarginDesk {
  private final Margins margins;
  private final OpenedSubmission opened;
  private final List<Language> languages;
  private final Function<PersonId, Optional<String>> names;
  private final Map<Place, Written> seen = new HashMap<>();

  MarginDesk(
      Margins margins,
      Reading.Opened reading,
      List<Language> languages,
      Function<PersonId, Optional<String>> names) {
    this.languages =
        languages.stream()
            .filter(language -> !language.equals(reading.submission().row().language()))
            .toList();
    this.margins = margins;
    this.opened = reading.submission();
    this.names = names;
    reading.margins().forEach(written -> seen.put(written.margin().place(), written));
  }

  /** What stands at a place; empty when it is blank. */
  Optional<Written> at(Place place) {
    return Optional.ofNullable(seen.get(place)).filter(written -> !written.margin().blank());
  }

  /** The languages an answer can be translated into. */
  List<Language> languages() {
    return languages;
  }

  /** Writes over what was seen; after a conflict the next attempt goes over what is there now. */
  Margins.Result write(Margin margin) {
    Written before = seen.get(margin.place());
    Margins.Result result;
    try {
      result =
          margins.write(
              opened.consultation(),
              opened.row().id(),
              opened.edition(),
              before == null ? 0 : before.version(),
              margin);
    } catch (AccessDeniedException e) {
      // Withdrawn or handed over at this very moment.
      return new Margins.Result.Gone();
    }
    switch (result) {
      case Margins.Result.Saved(Written written) -> seen.put(margin.place(), written);
      case Margins.Result.Conflict(Written current) -> seen.put(margin.place(), current);
      case Margins.Result.Closed closed -> {}
      case Margins.Result.OtherAnswers otherAnswers -> {}
      case Margins.Result.Gone gone -> {}
    }
    return result;
  }

  /** The name of who wrote something. */
  Optional<String> name(Written written) {
    return names.apply(written.by());
  }
}
