package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
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
      add(
          folded(
              getTranslation("advisors.people.overview"),
              new OverviewPart(services.overview().diversity())),
          folded(getTranslation("advisors.people.organisations"), new OrganisationsPart(services)));
    }
    if (facilitator || manager) {
      ApplicationsPart applications = new ApplicationsPart(services);
      if (facilitator) {
        add(
            folded(
                getTranslation("advisors.people.begin"),
                new ProposalPart(services, applications::show)));
      }
      add(applications);
    }
    add(new PeoplePart(services));
  }

  /** On a phone the page would be long; what is done now and then opens when it is wanted. */
  private static NativeDetails folded(String title, Component part) {
    return new NativeDetails(title, part);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.people.menu");
  }
}
