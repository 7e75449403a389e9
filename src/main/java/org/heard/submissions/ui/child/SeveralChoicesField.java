package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Question;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Several options up to a limit. One too many is kept and talked about. */
final class SeveralChoicesField extends AnswerField {
  private final Question.SeveralChoices question;
  private final List<Choice> choices = new ArrayList<>();
  private final NotSaidChoices notSaid;
  private final OtherWords other;
  private final HtmlContainer count = Markup.element("p", "hint");

  SeveralChoicesField(
      Question.SeveralChoices question,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed,
      SerializableRunnable entered) {
    super("fieldset", changed);
    this.question = question;
    Picked picked = kept instanceof Picked before ? before : new Picked(List.of(), null);
    HtmlContainer cards = Markup.element("div", "opts " + Cards.look(question.options()));
    for (Question.Option option : question.options()) {
      Choice choice = Choice.marked("checkbox", option.key(), Cards.content(option));
      cards.add(choice);
      listen(choice, picked);
    }
    notSaid = new NotSaidChoices("checkbox", kept, this::notSaid);
    other =
        new OtherWords(
                "other",
                TextBox.line().entered(entered),
                getTranslation("submissions.form.other-words"),
                picked.other())
            .typed(this::tellChange);
    count.getElement().setAttribute("aria-live", "polite");
    add(count, cards, notSaid);
    if (question.other()) {
      Choice choice =
          Choice.plain(
              "checkbox",
              Picked.OTHER,
              Cards.somethingElse(getTranslation("submissions.form.something-else")));
      notSaid.addBefore(choice);
      listen(choice, picked);
      add(other);
    }
    sayCount();
  }

  private void listen(Choice choice, Picked picked) {
    choice.choose(picked.keys().contains(choice.value()));
    choices.add(choice.changed(this::chosen));
  }

  private void chosen() {
    if (!keys().isEmpty()) {
      notSaid.clear();
    }
    sayCount();
    tellChange();
  }

  private void notSaid() {
    if (notSaid.reason() != null) {
      choices.forEach(choice -> choice.choose(false));
    }
    sayCount();
    tellChange();
  }

  private void sayCount() {
    boolean limited = question.atMost() < choices.size();
    count.setVisible(limited);
    count.setText(getTranslation("submissions.form.pick-up-to", question.atMost(), keys().size()));
  }

  private List<String> keys() {
    return choices.stream().filter(Choice::chosen).map(Choice::value).toList();
  }

  @Override
  @Nullable Answer answer() {
    if (notSaid.reason() != null) {
      return new Answer.NotSaid(notSaid.reason());
    }
    List<String> keys = keys();
    if (keys.isEmpty()) {
      return null;
    }
    return new Picked(keys, keys.contains(Picked.OTHER) ? other.words() : null);
  }

  @Override
  void mark(boolean hasProblem) {
    if (hasProblem) {
      getElement().setAttribute("aria-describedby", PROBLEM);
    } else {
      getElement().removeAttribute("aria-describedby");
    }
  }
}
