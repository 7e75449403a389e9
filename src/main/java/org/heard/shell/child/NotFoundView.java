package org.heard.shell.child;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.shell.TeamAddresses;

/** There is no such page. Says neither which addresses exist nor why this one does not. */
@ParentLayout(ChildLayout.class)
@AnonymousAllowed
final class NotFoundView extends Div
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

  NotFoundView() {
    addClassName("page");
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    if (TeamAddresses.isForGuests(event.getLocation().getPath())) {
      event.forwardTo(TeamAddresses.GUESTS);
      return HttpStatusCode.NOT_FOUND.getCode();
    }
    if (TeamAddresses.has(event.getLocation().getPath())) {
      event.rerouteToError(AccessDeniedException.class);
      return HttpStatusCode.NOT_FOUND.getCode();
    }
    removeAll();
    add(
        new CalmPage(
            getTranslation("shell.child.not-found.title"),
            getTranslation("shell.child.not-found.words"),
            CalmPage.toStart(getTranslation("shell.child.error.home"))));
    return HttpStatusCode.NOT_FOUND.getCode();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("shell.child.not-found.title");
  }
}
