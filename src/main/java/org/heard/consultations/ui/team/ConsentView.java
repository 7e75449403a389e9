package org.heard.consultations.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Publishing;
import org.heard.consultations.Waivers;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ReaderLanguage;

/**
 * Who says yes in one call, and where it asks: its consent profile, the codes of organisations, the
 * waiver with its history, its countries and what is missing before it opens. A published profile
 * never changes; codes can be made and taken back at any time.
 */
@Route("team/consent/:call")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@CssImport("./styles/consent.css")
@JsModule("./scripts/dialogs.ts")
class ConsentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  static final String CALL = "call";

  private final transient CurrentPerson me;
  private final transient Colleagues colleagues;
  private final transient Consultations consultations;
  private final transient PreparedCalls prepared;
  private final transient Publishing publishing;
  private final transient OrganisationCodes codes;
  private final transient Waivers waivers;
  private final transient Clock clock;

  ConsentView(
      CurrentPerson me,
      Colleagues colleagues,
      Consultations consultations,
      PreparedCalls prepared,
      Publishing publishing,
      OrganisationCodes codes,
      Waivers waivers,
      Clock clock) {
    this.me = me;
    this.colleagues = colleagues;
    this.consultations = consultations;
    this.prepared = prepared;
    this.publishing = publishing;
    this.codes = codes;
    this.waivers = waivers;
    this.clock = clock;
    addClassNames("t-one", "t-consent");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    ConsultationId id =
        event
            .getRouteParameters()
            .get(CALL)
            .flatMap(ConsultationId::read)
            .orElseThrow(NotFoundException::new);
    Optional<Consultation> published =
        consultations.mine().stream().filter(call -> call.id().equals(id)).findFirst();
    add(new RouterLink(getTranslation("consultations.consent.back"), ConsentCallsView.class));
    if (published.isPresent()) {
      show(published.get());
    } else {
      show(prepared.byId(id).orElseThrow(NotFoundException::new));
    }
  }

  private void show(Consultation call) {
    add(new H1(call.page().title().textIn(ReaderLanguage.current())));
    add(new ProfileSection(call.consent(), clock), OpeningSection.of(call, publishing, clock));
    if (call.consent() instanceof ConsentProfile.WithOrganisation && me.has(Role.MANAGER)) {
      add(new CodesSection(call.id(), codes));
    }
    if (call.consent() instanceof ConsentProfile.Waived) {
      add(new WaiverSection(call.id(), false, waivers, me, colleagues));
    }
  }

  private void show(PreparedCalls.PreparedCall call) {
    add(
        new H1(call.name()),
        new Paragraph(getTranslation("consultations.consent.not-published")),
        OpeningSection.of(call, me.has(Role.MANAGER), prepared, publishing, clock),
        new WaiverSection(call.id(), true, waivers, me, colleagues));
    if (me.has(Role.MANAGER)) {
      Anchor plan =
          new Anchor("team/calls/" + call.id(), getTranslation("consultations.plans.one"));
      plan.addClassName("t-btn");
      addComponentAtIndex(2, plan);
      add(new CodesSection(call.id(), codes));
    }
    add(new AgesSection(clock));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.consent.page-title");
  }
}
