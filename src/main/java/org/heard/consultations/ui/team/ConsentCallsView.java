package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ReaderLanguage;

/** Calls, published and in preparation: who says yes in each. */
@Route("team/consent")
@Menu(title = "consultations.team.menu.consent", order = 220, icon = "tick")
@RolesAllowed({"MANAGER", "ADMINISTRATOR"})
@CssImport("./styles/consent.css")
class ConsentCallsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentPerson me;
  private final transient Consultations consultations;
  private final transient PreparedCalls prepared;

  ConsentCallsView(CurrentPerson me, Consultations consultations, PreparedCalls prepared) {
    this.me = me;
    this.consultations = consultations;
    this.prepared = prepared;
    addClassNames("t-one", "t-consent");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new H1(getTranslation("consultations.consent.title")),
        new Paragraph(getTranslation("consultations.consent.about")));
    addPublished();
    addPrepared();
    if (me.has(Role.MANAGER)) {
      Anchor begin = new Anchor("team/calls", getTranslation("consultations.plans.begin.title"));
      begin.addClassName("t-btn");
      add(new Paragraph(begin));
    }
  }

  private void addPublished() {
    add(new H2(getTranslation("consultations.consent.published")));
    List<Consultation> mine = consultations.mine().stream().filter(call -> !call.isTest()).toList();
    if (mine.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.consent.published.none")));
      return;
    }
    UnorderedList list = list();
    for (Consultation call : mine) {
      list.add(
          line(
              call.id(),
              call.page().title().textIn(ReaderLanguage.current()),
              ConsentWords.of(call.consent(), this)));
    }
    add(list);
  }

  private void addPrepared() {
    add(new H2(getTranslation("consultations.consent.prepared")));
    List<PreparedCall> all = prepared.all();
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.consent.prepared.none")));
      return;
    }
    UnorderedList list = list();
    all.forEach(call -> list.add(line(call.id(), call.name(), "")));
    add(list);
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("t-links");
    return list;
  }

  private static ListItem line(ConsultationId id, String name, String about) {
    RouterLink link =
        new RouterLink(ConsentView.class, new RouteParameters(ConsentView.CALL, id.toString()));
    link.add(new Text(name));
    ListItem line = new ListItem(link);
    if (!about.isEmpty()) {
      line.add(new Span(about));
    }
    return line;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.consent.page-title");
  }
}
