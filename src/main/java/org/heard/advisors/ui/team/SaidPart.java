package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
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
      List<AdvisorSaid> all =
          desk.said().stream().filter(said -> said.said().question().equals(question)).toList();
      if (all.isEmpty()) {
        add(Markup.words("p", "muted", getTranslation("advisors.team.sign.none")));
      } else {
        HtmlContainer list = Markup.element("ul", "r-said");
        all.forEach(said -> list.add(line(said, names, words)));
        add(list);
      }
    }
  }

  private HtmlContainer line(AdvisorSaid said, Names names, RoundWords words) {
    HtmlContainer line =
        Markup.element("li", "", Markup.words("strong", "", names.of(said.advisor(), this)));
    String choice = words.of(said.said().choice());
    if (!choice.isEmpty()) {
      line.add(Markup.words("span", "r-chip", choice));
    }
    if (!said.said().words().isBlank()) {
      HtmlContainer own = Markup.words("p", "", said.said().words());
      own.getElement().setAttribute("dir", "auto");
      line.add(own);
    }
    return line;
  }
}
