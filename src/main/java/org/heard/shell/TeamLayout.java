package org.heard.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Sessions;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.KeyHints;
import org.heard.uikit.LineStrip;
import org.heard.uikit.Markup;
import org.heard.uikit.TeamAlerts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame of every page below {@code /team}: top line, alerts, side menu, the page, its letter
 * keys. Its style sheet is the theme of the team pages; no Vaadin theme is loaded (docs/decisions).
 */
@Layout("/team")
@PermitAll
class TeamLayout extends Div implements RouterLayout, AfterNavigationObserver, SaysTrouble {
  private final Main page = new Main();
  private final SideMenu menu = new SideMenu();
  private final KeyLine keys = new KeyLine();
  private final AlertStrip alerts;
  private final TroubleStrip trouble = new TroubleStrip();
  private String path = "";

  TeamLayout(
      CurrentPerson me,
      AuthenticationContext session,
      Sessions sessions,
      List<TeamAlerts> sources,
      @Value("${heard.demo:false}") boolean practiceSite) {
    alerts = new AlertStrip(sources, page);
    addClassName("team");
    page.setId("main");
    page.addClassName("t-page");
    page.getElement().setAttribute("tabindex", "-1");
    if (practiceSite) {
      String words = getTranslation("shell.team.practice-site");
      HtmlContainer banner = Markup.words("aside", "t-demo", words);
      banner.getElement().setAttribute("aria-label", getTranslation("shell.team.practice"));
      add(banner);
    }
    add(
        new TopLine(me.name().orElse(""), session),
        new LineStrip(getTranslation("shell.team.no-line")),
        alerts,
        menu,
        trouble,
        page,
        keys);
    add(TeamVisitEnd.dialogs(this, sessions.left()));
  }

  @Override
  public void sayTrouble(FailureNumber number) {
    trouble.say(number);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    trouble.removeAll();
    if (content != null) {
      page.getElement().appendChild(content.getElement());
    }
    keys.show(content instanceof KeyHints hints ? hints.keyHints() : List.of());
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    page.getElement().removeAllChildren();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String now = event.getLocation().getPath();
    if (!now.equals(path)) {
      path = now;
      // The frame stays from page to page, and with it how far somebody scrolled.
      page.getElement().callJsFunction("scrollTo", 0, 0);
    }
    menu.mark(now);
    alerts.show();
  }
}
