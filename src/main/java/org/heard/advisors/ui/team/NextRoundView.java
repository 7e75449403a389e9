package org.heard.advisors.ui.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.RoundId;

/** Makes the next round, about what changed since one that is closed. */
@Route("team/rounds/:round/next")
@RolesAllowed("MANAGER")
class NextRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient ReviewRounds rounds;
  private final transient Advisors advisors;
  private final transient Clock clock;

  NextRoundView(ReviewRounds rounds, Advisors advisors, Clock clock) {
    this.rounds = rounds;
    this.advisors = advisors;
    this.clock = clock;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Desk> before =
        event
            .getRouteParameters()
            .get("round")
            .flatMap(Parameters::uuid)
            .map(RoundId::new)
            .flatMap(rounds::read);
    if (before.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    RoundId id = before.get().round().id();
    int changed = rounds.changedSince(id).size();
    add(new H1(getTranslation("advisors.team.next")));
    if (!before.get().round().closed() || changed == 0) {
      add(new Paragraph(getTranslation("advisors.team.next-nothing")));
      return;
    }
    add(
        new Paragraph(
            getTranslation("advisors.team.next-about", before.get().round().title(), changed)),
        new PlanForm(
            advisors.mine(),
            before.get().round().text().language(),
            before.get().round().needed(),
            clock,
            plan ->
                rounds
                    .next(id, plan)
                    .ifPresent(made -> UI.getCurrent().navigate("team/rounds/" + made))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.team.next");
  }
}
