package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.heard.advisors.rounds.ReviewRounds.AdvisorSaid;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.uikit.Markup;

/** What advisors say to the questions of the round. */
final class SaidPart extends Section {

  SaidPart(Desk desk, Names names) {
    addClassName("t-part");
    RoundWords words = new RoundWords(this);
    add(new H2(getTranslation("advisors.team.questions")));
    for (String question : desk.round().questionKeys()) {
      HtmlContainer heading = Markup.words("h3", "", words.of(desk.round(), question));
      heading.getElement().setAttribute("dir", "auto");
      add(heading);
      HtmlContainer list = Markup.element("ul", "");
      desk.said().stream()
          .filter(said -> said.said().question().equals(question))
          .forEach(said -> list.add(line(said, names)));
      if (list.getElement().getChildCount() > 0) {
        add(list);
      }
    }
  }

  private HtmlContainer line(AdvisorSaid said, Names names) {
    HtmlContainer line =
        Markup.words(
            "li",
            "",
            getTranslation(
                "advisors.team.said",
                names.of(said.advisor(), this),
                new RoundWords(this).of(said.said().choice()),
                said.said().words()));
    line.getElement().setAttribute("dir", "auto");
    return line;
  }
}
