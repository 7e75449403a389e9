package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.advisors.Advisor;

/** The advisors somebody looks after or works with. */
final class PeoplePart extends Div {
  PeoplePart(AdvisorServices services) {
    addClassName("t-form");
    Div cards = new Div();
    cards.addClassName("t-cards");
    add(new H2(getTranslation("advisors.people.people")), cards);
    List<Advisor> all =
        services.advisors().mine().stream().filter(one -> !one.nickname().isEmpty()).toList();
    all.forEach(one -> cards.add(new AdvisorCard(services, one)));
    if (all.isEmpty()) {
      cards.add(new Paragraph(getTranslation("advisors.people.people.none")));
    }
  }
}
