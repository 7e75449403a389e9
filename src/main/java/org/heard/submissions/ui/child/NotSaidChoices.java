package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** "I don't know" and "I'd rather not say": answers like any other, never less visible. */
@Tag("div")
final class NotSaidChoices extends HtmlContainer {
  private final Choice dontKnow;
  private final Choice ratherNot;

  /**
   * Both choices.
   *
   * @param type {@code radio} beside radio buttons, {@code checkbox} beside anything else
   * @param chosen what happens when one of them was chosen or taken away
   */
  NotSaidChoices(String type, @Nullable Answer kept, SerializableRunnable chosen) {
    addClassNames("opts", "opts--plain");
    dontKnow = choice(type, "dont-know", getTranslation("submissions.form.dont-know"));
    ratherNot = choice(type, "rather-not", getTranslation("submissions.form.rather-not"));
    dontKnow.choose(kept instanceof Answer.NotSaid(Reason reason) && reason == Reason.DONT_KNOW);
    ratherNot.choose(kept instanceof Answer.NotSaid(Reason reason) && reason == Reason.RATHER_NOT);
    dontKnow.changed(() -> only(dontKnow, ratherNot, chosen));
    ratherNot.changed(() -> only(ratherNot, dontKnow, chosen));
    add(dontKnow, ratherNot);
  }

  private static Choice choice(String type, String value, String words) {
    return Choice.plain(type, value, Markup.words("span", "", words));
  }

  private static void only(Choice one, Choice other, SerializableRunnable chosen) {
    if (one.chosen()) {
      other.choose(false);
    }
    chosen.run();
  }

  /** Without "I don't know", where the question has such a choice itself. */
  void withoutDontKnow() {
    dontKnow.setVisible(false);
  }

  /** Adds a further choice before these two. */
  void addBefore(Choice choice) {
    addComponentAsFirst(choice);
  }

  @Nullable Reason reason() {
    if (dontKnow.chosen()) {
      return Reason.DONT_KNOW;
    }
    return ratherNot.chosen() ? Reason.RATHER_NOT : null;
  }

  void clear() {
    dontKnow.choose(false);
    ratherNot.choose(false);
  }
}
