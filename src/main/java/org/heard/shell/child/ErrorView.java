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
    FailureLog.write(parameter.getException());
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
            again));
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.child.error.title");
  }
}
