package org.heard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.uikit.FailureLog;

/**
 * A page of the team could not be shown. Stands without the frame of other pages: what is there
 * asks the store too, and may have failed itself. No text of the exception reaches the page.
 */
@AnonymousAllowed
class TeamErrorView extends Main implements HasErrorParameter<TeamPageFailed>, HasDynamicTitle {
  private final Div sheet = new Div();

  TeamErrorView() {
    addClassName("t-door");
    setId("main");
    sheet.addClassName("t-sheet");
    add(sheet);
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TeamPageFailed> parameter) {
    Throwable cause = parameter.getException().getCause();
    String number = FailureLog.write(cause == null ? parameter.getException() : cause).grouped();
    Anchor again =
        new Anchor("/" + event.getLocation().getPath(), getTranslation("shell.team.error.again"));
    again.addClassName("t-btn");
    again.setRouterIgnore(true);
    sheet.removeAll();
    sheet.add(
        new H1(getTranslation("shell.team.error.title")),
        new Paragraph(getTranslation("shell.team.error.words")),
        new Paragraph(getTranslation("shell.team.error.ask", number)),
        again);
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.team.error.title");
  }
}
