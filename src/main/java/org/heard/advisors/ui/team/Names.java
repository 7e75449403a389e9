package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.shared.PersonId;

/** What advisors are called, for readers who may know it. */
record Names(Advisors advisors) {

  String of(PersonId advisor, Component page) {
    return advisors
        .byId(advisor)
        .map(Advisor::nickname)
        .filter(name -> !name.isBlank())
        .orElseGet(() -> page.getTranslation("advisors.team.an-advisor"));
  }
}
