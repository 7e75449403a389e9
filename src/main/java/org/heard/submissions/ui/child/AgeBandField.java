package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Picked;
import org.heard.shared.AgeBand;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** The age band. "I'd rather not say" is one of the bands. */
final class AgeBandField extends AnswerField {
  private final HtmlContainer cards = Markup.element("div", "opts opts--list");
  private final Map<AgeBand, Choice> choices = new EnumMap<>(AgeBand.class);
  private @Nullable AgeBand chosen;

  AgeBandField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("fieldset", changed);
    for (AgeBand band : AgeBand.values()) {
      Choice choice =
          Choice.marked(
              "radio", band.key(), List.of(Markup.words("span", "", AgeBandWords.of(band, this))));
      choices.put(band, choice.changed(() -> choose(band)));
      cards.add(choice);
    }
    if (kept instanceof Picked(List<String> keys, @Nullable String other) && !keys.isEmpty()) {
      hold(AgeBand.of(keys.getFirst()));
    }
    add(cards);
  }

  private void choose(AgeBand band) {
    hold(band);
    tellChange();
  }

  private void hold(AgeBand band) {
    chosen = band;
    choices.forEach((one, choice) -> choice.choose(one == band));
  }

  @Override
  @Nullable Answer answer() {
    return chosen == null ? null : Picked.one(chosen.key());
  }

  @Override
  void mark(boolean hasProblem) {}
}
