package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What to show: states with their counts, language, age, days. */
final class QueueFilters extends Div {
  private final QueueFilter filter;
  private final Consumer<QueueFilter> changed;

  QueueFilters(
      QueueFilter filter,
      Map<ReviewState, Long> counts,
      List<Language> languages,
      Consumer<QueueFilter> changed) {
    this.filter = filter;
    this.changed = changed;
    addClassName("t-filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("moderation.queue.show-only"));
    long all =
        QueueAddress.ORDINARY.stream().mapToLong(state -> counts.getOrDefault(state, 0L)).sum();
    add(state(null, getTranslation("moderation.queue.everything"), all));
    QueueAddress.ORDINARY.forEach(
        state -> add(state(state, Wording.state(state), counts.getOrDefault(state, 0L))));
    String any = getTranslation("moderation.queue.any");
    add(
        new Choice<>(
            getTranslation("moderation.fact.language"),
            any,
            languages,
            Wording::language,
            filter.language(),
            language -> changed.accept(with(filter.state(), language, filter.ageBand()))),
        new Choice<>(
            getTranslation("moderation.fact.age"),
            any,
            Arrays.asList(AgeBand.values()),
            Wording::ageBand,
            filter.ageBand(),
            band -> changed.accept(with(filter.state(), filter.language(), band))),
        new DayField(
            getTranslation("moderation.queue.from"),
            filter.from(),
            day -> changed.accept(during(day, filter.to()))),
        new DayField(
            getTranslation("moderation.queue.to"),
            filter.to(),
            day -> changed.accept(during(filter.from(), day))));
  }

  private TeamButton state(@Nullable ReviewState state, String words, long count) {
    TeamButton button =
        new TeamButton(
            words, press -> changed.accept(with(state, filter.language(), filter.ageBand())));
    button.add(Markup.words("b", "", getTranslation("moderation.queue.count", count)));
    return button.pressed(state == filter.state());
  }

  private QueueFilter with(
      @Nullable ReviewState state, @Nullable Language language, @Nullable AgeBand band) {
    return new QueueFilter(state, language, band, filter.from(), filter.to());
  }

  private QueueFilter during(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new QueueFilter(filter.state(), filter.language(), filter.ageBand(), from, to);
  }
}
