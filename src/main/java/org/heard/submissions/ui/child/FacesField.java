package org.heard.submissions.ui.child;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Rated;
import org.heard.consultations.Question;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Two to five faces, with an optional reason. The words under a face carry its meaning. */
public final class FacesField extends AnswerField {
  private static final int WHY_ROWS = 2;

  private final OneOf cards;
  private final @Nullable OtherWords why;

  FacesField(
      Question.Faces question,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed) {
    super("fieldset", changed);
    int size = question.labels().size();
    cards = new OneOf("opts--face", kept, this::tellChange);
    cards.addClassName("faces-" + size);
    for (int value = 1; value <= size; value++) {
      cards.card(
          Integer.toString(value),
          List.of(
              Picture.face(face(value, size)),
              Markup.words("span", "", question.labels().get(value - 1))));
    }
    add(cards);
    String reason = kept instanceof Rated(int value, @Nullable String said) ? said : null;
    if (kept instanceof Rated rated) {
      cards.hold(Integer.toString(rated.value()));
    }
    if (question.askWhy() == null) {
      why = null;
    } else {
      String label = question.askWhy().in(ReaderWording.reader()).text();
      why =
          new OtherWords(
                  "reason",
                  TextBox.area(WHY_ROWS),
                  getTranslation("submissions.form.why", label),
                  reason)
              .typed(this::tellChange);
      add(why);
    }
  }

  /** Which of the five faces stands for a value: fewer faces keep the two ends. */
  public static int face(int value, int size) {
    return switch (size) {
      case 2 -> value == 1 ? 1 : 5;
      case 3 -> value * 2 - 1;
      case 4 -> value <= 2 ? value : value + 1;
      default -> value;
    };
  }

  @Override
  @Nullable Answer answer() {
    if (cards.reason() != null) {
      return new Answer.NotSaid(cards.reason());
    }
    String value = cards.chosen();
    return value == null
        ? null
        : new Rated(Integer.parseInt(value), why == null ? null : why.words());
  }

  @Override
  void mark(boolean hasProblem) {
    if (why != null) {
      why.mark(hasProblem);
    }
  }
}
