package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.heard.uikit.ErrorSummary;
import org.heard.uikit.Heading;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;

/** One line for the code. Spaces and the digits of any script are fine. */
@Tag("div")
final class CodeQuestion extends HtmlContainer {
  private static final String FIELD = "code";
  private static final String PROBLEM = "code-problem";

  private final ErrorSummary errors = new ErrorSummary();
  private final HtmlContainer problem = Markup.element("p", "problem");
  private final HtmlContainer main;
  private final TextBox box = TextBox.line().forDigits();

  CodeQuestion(SerializableBiConsumer<CodeQuestion, String> look) {
    addClassName("qpage");
    SerializableRunnable go = () -> look.accept(this, box.words());
    box.setId(FIELD);
    box.addClassName("box--code");
    box.getElement().setAttribute("dir", "ltr").setAttribute("aria-describedby", "code-hint");
    box.typed(words -> {}).entered(go);
    HtmlContainer label = Markup.words("label", "lab", getTranslation("submissions.code.label"));
    label.getElement().setAttribute("for", FIELD);
    HtmlContainer hint = Markup.words("p", "hint", getTranslation("submissions.code.hint"));
    hint.setId("code-hint");
    problem.setId(PROBLEM);
    problem.setVisible(false);
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            errors,
            Markup.element(
                "div",
                "q",
                Heading.saying(getTranslation("submissions.code.title")),
                ReadAloud.all(),
                hint),
            Markup.element("div", "field", label, box, problem),
            Markup.element(
                "div",
                "after",
                new PaperButton(getTranslation("submissions.code.show"))
                    .looks("btn--go")
                    .endsWith(Sign.FORWARD)
                    .does(press -> go.run())));
    ReadAloud.around(main).setId("main");
    add(main);
    this.main = main;
  }

  /** With another way in below. */
  CodeQuestion or(Component other) {
    main.add(other);
    return this;
  }

  /** With what was typed before the page changed its language. */
  CodeQuestion holding(String typed) {
    box.holding(typed);
    return this;
  }

  /** What is typed so far. */
  String typed() {
    return box.words();
  }

  void sayNotFound() {
    say(getTranslation("submissions.code.not-found"));
  }

  void sayWithdrawn() {
    say(getTranslation("submissions.code.withdrawn"));
  }

  void sayRefused() {
    say(getTranslation("submissions.guardian.refused"));
  }

  void sayTooManyTries() {
    say(getTranslation("submissions.code.too-many-tries"));
  }

  void sayStoreAway() {
    say(getTranslation("submissions.store-away.words"));
  }

  private void say(String words) {
    problem.removeAll();
    problem.add(new Icon(Sign.CARE), Markup.words("span", "", words));
    problem.setVisible(true);
    box.problem(true, PROBLEM);
    errors.show(getTranslation("submissions.form.look-again"), List.of(ErrorLink.to(FIELD, words)));
  }
}
