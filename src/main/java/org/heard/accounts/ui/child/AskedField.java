package org.heard.accounts.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;

/** A field that tells what is wrong with its words between its label and its words. */
final class AskedField extends Div {
  private final TextBox box;
  private final HtmlContainer problem = Markup.element("p", "problem");

  AskedField(String id, String label, TextBox box) {
    this.box = box;
    HtmlContainer words = Markup.words("label", "", label);
    words.getElement().setAttribute("for", id);
    problem.setId(id + "-problem");
    problem.setVisible(false);
    box.setId(id);
    box.typed(typed -> {});
    addClassName("field");
    add(words, problem, box);
  }

  /** Nothing is wrong, or not any more. */
  void calm() {
    problem.setVisible(false);
    box.problem(false, problemId());
  }

  /** Says what is wrong, and leads there; whoever only hears the page hears it with the field. */
  void wrong(String words) {
    problem.removeAll();
    problem.add(new Icon(Sign.CARE), Markup.words("span", "", words));
    problem.setVisible(true);
    box.problem(true, problemId());
    box.getElement().callJsFunction("focus");
    getElement().callJsFunction("scrollIntoView", false);
  }

  private String problemId() {
    return problem.getId().orElseThrow();
  }
}
