package org.heard.advisors.ui.people;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.people.Leaving;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;

/** Two presses: what happens to the comments, and yes. No reason is asked. */
final class LeavingPart extends Div {
  private final transient Leaving leaving;
  private final HtmlContainer ways = Markup.element("div", "stack");

  LeavingPart(Leaving leaving) {
    this.leaving = leaving;
    addClassName("stack");
    ways.getElement().setAttribute("aria-live", "polite");
    add(
        Markup.words("h2", "", getTranslation("advisors.mine.leave")),
        Markup.words("p", "", getTranslation("advisors.mine.leave.words")),
        ways);
    offer();
  }

  private void offer() {
    ways.removeAll();
    HtmlContainer choices = Markup.element("div", "choices-line");
    for (CommentsAfter comments : CommentsAfter.values()) {
      choices.add(new PaperButton(words(comments)).does(press -> ask(comments)));
    }
    ways.add(choices);
  }

  private void ask(CommentsAfter comments) {
    ways.removeAll();
    ways.add(
        Markup.words("p", "", words(comments)),
        Markup.element(
            "div",
            "choices-line",
            new PaperButton(getTranslation("advisors.mine.leave.sure"))
                .does(press -> leave(comments)),
            new PaperButton(getTranslation("advisors.mine.leave.stay")).does(press -> offer())));
  }

  // The session ends with the account; the next page is one for everybody.
  private void leave(CommentsAfter comments) {
    leaving.stepBack(comments);
    getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
  }

  private String words(CommentsAfter comments) {
    return switch (comments) {
      case WITH_NICKNAME -> getTranslation("advisors.mine.leave.with-nickname");
      case AS_AN_ADVISOR -> getTranslation("advisors.mine.leave.as-an-advisor");
      case GONE -> getTranslation("advisors.mine.leave.gone");
    };
  }
}
