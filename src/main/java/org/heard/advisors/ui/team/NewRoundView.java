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
import org.heard.content.Draft;
import org.heard.content.VersionId;
import org.heard.content.Versions;

/** Makes a round about all of a version; the editor of versions leads here too. */
@Route("team/rounds/new/:version")
@RolesAllowed("MANAGER")
class NewRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient ReviewRounds rounds;
  private final transient Versions versions;
  private final transient Advisors advisors;
  private final transient Clock clock;

  NewRoundView(ReviewRounds rounds, Versions versions, Advisors advisors, Clock clock) {
    this.rounds = rounds;
    this.versions = versions;
    this.advisors = advisors;
    this.clock = clock;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Draft> draft =
        event
            .getRouteParameters()
            .get("version")
            .flatMap(Parameters::uuid)
            .map(VersionId::new)
            .flatMap(versions::read);
    if (draft.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    add(
        new H1(getTranslation("advisors.team.new")),
        new Paragraph(
            getTranslation(
                "advisors.team.new-about",
                draft.get().body().title(),
                draft.get().audience().language().ownName())),
        new PlanForm(
            advisors.mine(),
            draft.get().audience().language(),
            PlanForm.USUAL_NEED,
            clock,
            plan ->
                rounds
                    .make(draft.get().id(), plan)
                    .ifPresent(made -> UI.getCurrent().navigate("team/rounds/" + made))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.team.new");
  }
}
