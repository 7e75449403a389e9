package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.function.Consumer;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.shared.AgeBand;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueFilter.Only;
import org.heard.submissions.review.ReviewState;
import org.heard.uikit.Choice;
import org.heard.uikit.DayField;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What to show: states with their counts, who was it, when, and who has it in hand. */
final class QueueFilters extends Div {
  private final QueueFilter filter;
  private final Consumer<QueueFilter> changed;

  QueueFilters(QueueFilter filter, QueueChoices choices, Consumer<QueueFilter> changed) {
    this.filter = filter;
    this.changed = changed;
    addClassName("t-filters");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("moderation.queue.show-only"));
    add(state(null, getTranslation("moderation.queue.everything"), choices.all()));
    QueueAddress.ORDINARY.forEach(
        state -> add(state(state, Wording.state(state), choices.in(state))));
    Arrays.stream(Only.values()).forEach(condition -> add(only(condition)));
    who(choices);
    when();
  }

  private void who(QueueChoices choices) {
    String any = getTranslation("moderation.queue.any");
    add(
        new Choice<>(
            getTranslation("moderation.fact.assigned"),
            any,
            choices.colleagues().stream().map(Colleague::id).toList(),
            id ->
                choices.me().filter(id::equals).isPresent()
                    ? getTranslation("moderation.assigned.me")
                    : choices.name(id, getTranslation("moderation.assigned.somebody")),
            filter.assignedTo(),
            person -> changed.accept(filter.with(person))),
        new Choice<>(
            getTranslation("moderation.fact.language"),
            any,
            choices.languages(),
            Wording::language,
            filter.language(),
            language -> changed.accept(filter.withLanguage(language))),
        new Choice<>(
            getTranslation("moderation.fact.age"),
            any,
            Arrays.asList(AgeBand.values()),
            Wording::ageBand,
            filter.ageBand(),
            band -> changed.accept(filter.withAgeBand(band))));
    if (!choices.countries().isEmpty()) {
      add(
          new Choice<>(
              getTranslation("moderation.fact.country"),
              any,
              choices.countries(),
              Wording::country,
              filter.country(),
              country -> changed.accept(filter.withCountry(country))));
    }
    kind(choices, any);
  }

  /** Most calls hold one kind, and then there is nothing to choose. */
  private void kind(QueueChoices choices, String any) {
    if (choices.kinds().size() > 1) {
      add(
          new Choice<>(
              getTranslation("moderation.fact.kind"),
              any,
              choices.kinds(),
              Wording::kind,
              filter.kind(),
              kind -> changed.accept(filter.withKind(kind))));
    }
  }

  private void when() {
    add(
        new DayField(
            getTranslation("moderation.queue.from"),
            filter.from(),
            day -> changed.accept(filter.during(day, filter.to()))),
        new DayField(
            getTranslation("moderation.queue.to"),
            filter.to(),
            day -> changed.accept(filter.during(filter.from(), day))));
  }

  private TeamButton state(@Nullable ReviewState state, String words, long count) {
    TeamButton button = new TeamButton(words, press -> changed.accept(filter.withState(state)));
    button.add(Markup.words("b", "", getTranslation("moderation.queue.count", count)));
    return button.pressed(state == filter.state());
  }

  private TeamButton only(Only condition) {
    boolean holds = filter.only().contains(condition);
    QueueFilter next = holds ? filter.without(condition) : filter.and(condition);
    return new TeamButton(Wording.only(condition), press -> changed.accept(next)).pressed(holds);
  }
}
