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
import org.heard.moderation.concerns.AlertPath;

/** Where managers say that mail tells them too; people of safeguarding do on the page of duty. */
@Route("team/alerts")
@Menu(title = "moderation.menu.alerts", order = 230, icon = "mail")
@RolesAllowed("MANAGER")
@CssImport("./styles/moderation.css")
class AlertsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient AlertPath path;

  AlertsView(AlertPath path) {
    this.path = path;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    try {
      add(
          new H1(getTranslation("moderation.menu.alerts")),
          new Paragraph(getTranslation("moderation.alert.for-managers")),
          new AlertAddress(path, () -> {}));
    } catch (RuntimeException failure) {
      add(Away.page(failure));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.menu.alerts");
  }
}
