package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.Role;

/** Child advisors, their forms and their organisations, each role with its own part. */
@Route("team/advisors")
@Menu(title = "advisors.people.menu", order = 219, icon = "heart")
@RolesAllowed({"FACILITATOR", "MANAGER", "ADMINISTRATOR"})
class AdvisorsView extends Div implements HasDynamicTitle {

  AdvisorsView(AdvisorServices services) {
    addClassName("t-one");
    add(new H1(getTranslation("advisors.people.menu")));
    boolean facilitator = services.me().has(Role.FACILITATOR);
    boolean manager = services.me().has(Role.MANAGER);
    if (manager || services.me().has(Role.ADMINISTRATOR)) {
      add(new OverviewPart(services.overview().diversity()), new OrganisationsPart(services));
    }
    if (facilitator || manager) {
      ApplicationsPart applications = new ApplicationsPart(services);
      if (facilitator) {
        add(new ProposalPart(services, applications::show));
      }
      add(applications);
    }
    add(new PeoplePart(services));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.people.menu");
  }
}
