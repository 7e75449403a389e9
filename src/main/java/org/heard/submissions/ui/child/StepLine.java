package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/** The top line of a step: Back, "Question 2 of 12", and as many paper steps. */
@Tag("div")
final class StepLine extends HtmlContainer {

  private StepLine(String where) {
    addClassName("steps");
    add(Markup.words("span", "where", where));
  }

  /** The line of a question; without Back on the first one. */
  static StepLine question(FillingIn filling, SerializableRunnable back) {
    int number = filling.number();
    int of = filling.of();
    HtmlContainer text = new HtmlContainer("span");
    StepLine line = new StepLine(text.getTranslation("submissions.form.question", number, of));
    if (!filling.first()) {
      line.addComponentAsFirst(line.back(back));
    }
    HtmlContainer papers = new HtmlContainer("ol");
    papers.getElement().setAttribute("aria-hidden", "true");
    SharedMarkup.put(
        papers,
        "<li class=\"done\"></li>".repeat(number - 1)
            + "<li class=\"now\"></li>"
            + "<li></li>".repeat(of - number));
    line.add(papers);
    return line;
  }

  /** The line of a page that is no question. */
  static StepLine page(String where, SerializableRunnable back) {
    StepLine line = new StepLine(where);
    line.addComponentAsFirst(line.back(back));
    return line;
  }

  private HtmlContainer back(SerializableRunnable back) {
    HtmlContainer button =
        SharedMarkup.in(
            Markup.element("button", "txtbtn"),
            new Icon(Sign.BACK),
            Markup.words("span", "", getTranslation("submissions.form.back")));
    button.getElement().setAttribute("type", "button");
    button.getElement().addEventListener("click", pressed -> back.run());
    return button;
  }
}
