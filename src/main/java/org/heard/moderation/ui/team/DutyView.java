package org.heard.moderation.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Who is on duty when, and whether alerts reach the reader. */
@Route("team/duty")
@Menu(title = "moderation.menu.duty", order = 6, icon = "calendar")
@RolesAllowed("SAFEGUARDING")
@CssImport("./styles/moderation.css")
class DutyView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient ConcernDesk desk;

  DutyView(ConcernDesk desk) {
    this.desk = desk;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    try {
      Div today = new Div(desk.onDuty(this));
      add(
          new H1(getTranslation("moderation.duty.title")),
          new Paragraph(getTranslation("moderation.duty.about", desk.zone().getId())),
          today,
          new ShiftsPart(
              desk,
              () -> {
                today.removeAll();
                today.add(desk.onDuty(this));
              }),
          new AlertPart(desk.alerts()));
    } catch (RuntimeException failure) {
      add(Away.page(failure));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.duty.title");
  }
}
