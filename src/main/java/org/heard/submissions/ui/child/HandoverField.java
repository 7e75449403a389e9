package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.shared.HandoverCode;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;

/** One line for a code that somebody handed over. */
@Tag("div")
final class HandoverField extends HtmlContainer {
  static final String FIELD = "handover-code";
  private static final String PROBLEM = "handover-problem";

  private final TextBox box = TextBox.line();
  private final HtmlContainer problem = Markup.element("p", "problem");
  private final SerializableConsumer<HandoverCode> read;
  private final String wrong;

  /**
   * A field.
   *
   * @param label its name
   * @param wrong what to say when it holds no code, or one that does not count
   * @param read what happens with a code
   */
  HandoverField(String label, String wrong, SerializableConsumer<HandoverCode> read) {
    this.read = read;
    this.wrong = wrong;
    addClassName("field");
    SerializableRunnable go = this::go;
    box.setId(FIELD);
    box.addClassName("box--code");
    box.getElement().setAttribute("dir", "ltr").setAttribute("spellcheck", "false");
    box.typed(words -> {}).entered(go);
    HtmlContainer name = Markup.words("label", "lab", label);
    name.getElement().setAttribute("for", FIELD);
    problem.setId(PROBLEM);
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(name, box, problem);
  }

  /** Reads what is typed. */
  void go() {
    HandoverCode.read(box.words()).ifPresentOrElse(read::accept, this::sayWrong);
  }

  /** Puts a code into the field. */
  void hold(String code) {
    box.holding(code);
  }

  void sayWrong() {
    say(wrong);
  }

  void say(String words) {
    problem.removeAll();
    problem.add(new Icon(Sign.CARE), Markup.words("span", "", words));
    problem.setVisible(true);
    box.problem(true, PROBLEM);
  }
}
