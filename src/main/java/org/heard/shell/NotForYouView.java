package org.heard.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;

/**
 * Somebody asked for a team page that is not there, or not for them. Which of the two is not said.
 * A child advisor is taken back to its own pages.
 */
@ParentLayout(TeamLayout.class)
@PermitAll
class NotForYouView extends NotForYou implements HasErrorParameter<AccessDeniedException> {
  private final transient CurrentPerson me;

  NotForYouView(CurrentPerson me) {
    this.me = me;
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
    if (!TeamAddresses.has(event.getLocation().getPath())) {
      event.rerouteToError(NotFoundException.class);
    } else if (me.has(Role.ADVISOR)) {
      event.forwardTo("advise");
    }
    return HttpStatusCode.NOT_FOUND.getCode();
  }
}
