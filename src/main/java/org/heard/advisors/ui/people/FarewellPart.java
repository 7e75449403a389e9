package org.heard.advisors.ui.people;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.advisors.CommentsAfter;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.Leaving.Farewell;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Before an advisor turns 18: what it takes along, and what it wants for its comments. */
final class FarewellPart extends Div {
  private final transient Leaving leaving;
  private final HtmlContainer ways = Markup.element("div", "stack");
  private final HtmlContainer said = Markup.element("p", "");

  FarewellPart(Leaving leaving, Farewell farewell) {
    this.leaving = leaving;
    addClassName("stack");
    said.getElement().setAttribute("role", "status");
    add(
        Markup.words("h2", "", getTranslation("advisors.home.grown-up")),
        Markup.words(
            "p",
            "",
            getTranslation(
                "advisors.home.grown-up.words",
                ReaderDates.day(farewell.day(), ReaderLanguage.current()))),
        Markup.words("p", "", getTranslation("advisors.mine.grown-up.take")),
        Markup.words("p", "", getTranslation("advisors.mine.grown-up.comments")),
        ways,
        said);
    for (CommentsAfter comments : CommentsAfter.values()) {
      ways.add(new PaperButton(words(comments)).does(press -> want(comments)));
    }
    farewell.comments().ifPresent(this::show);
  }

  private void want(CommentsAfter comments) {
    leaving.want(comments);
    show(comments);
  }

  private void show(CommentsAfter comments) {
    said.setText(getTranslation("advisors.mine.grown-up.chosen", words(comments)));
  }

  private String words(CommentsAfter comments) {
    return switch (comments) {
      case WITH_NICKNAME -> getTranslation("advisors.mine.leave.with-nickname");
      case AS_AN_ADVISOR -> getTranslation("advisors.mine.leave.as-an-advisor");
      case GONE -> getTranslation("advisors.mine.leave.gone");
    };
  }
}
