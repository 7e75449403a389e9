package org.heard.shell.child;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.shell.TeamAddresses;
import org.heard.shell.TeamPageFailed;
import org.heard.uikit.FailureLog;

/** A page could not be shown. No text of the exception reaches the page. */
@ParentLayout(ChildLayout.class)
@AnonymousAllowed
final class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

  ErrorView() {
    addClassName("page");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    if (TeamAddresses.has(event.getLocation().getPath())) {
      event.rerouteToError(new TeamPageFailed(parameter.getException()), "");
      return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
    String number = FailureLog.write(parameter.getException()).grouped();
    removeAll();
    Anchor again =
        new Anchor("/" + event.getLocation().getPath(), getTranslation("shell.child.error.again"));
    again.addClassNames("btn", "btn--go");
    again.setRouterIgnore(true);
    add(
        new CalmPage(
                getTranslation("shell.child.error.title"),
                getTranslation("shell.child.error.words"),
                CalmPage.toStart(getTranslation("shell.child.error.home")),
                again)
            .also(getTranslation("shell.child.error.ask", number)));
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.child.error.title");
  }
}
