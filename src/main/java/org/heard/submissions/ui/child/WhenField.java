package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import org.heard.consultations.Answer;
import org.heard.consultations.Question.Moment;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** When something happened, without any date. */
final class WhenField extends FixedChoiceField {

  private WhenField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("opts--list", kept, changed);
  }

  static WhenField of(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    WhenField field = new WhenField(kept, changed);
    for (Moment moment : Moment.values()) {
      field.card(
          moment.key(), Markup.words("span", "", MomentWords.of(moment, field::getTranslation)));
    }
    field.hold(kept);
    return field;
  }
}
