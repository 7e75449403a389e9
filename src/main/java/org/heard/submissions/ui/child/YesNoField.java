package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import org.heard.consultations.Answer;
import org.heard.consultations.Question.Reply;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Yes, no or not sure, side by side and of one size. */
final class YesNoField extends FixedChoiceField {

  private YesNoField(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    super("opts--three", kept, changed);
    withoutDontKnow();
  }

  static YesNoField of(@Nullable Answer kept, SerializableConsumer<@Nullable Answer> changed) {
    YesNoField field = new YesNoField(kept, changed);
    for (Reply reply : Reply.values()) {
      field.card(
          reply.key(), Markup.words("span", "", ReplyWords.of(reply, field::getTranslation)));
    }
    field.hold(kept);
    return field;
  }
}
