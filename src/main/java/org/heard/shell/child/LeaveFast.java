package org.heard.shell.child;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;

/**
 * Ends the visit of somebody who left fast. The page is gone by then; this is only tried, and needs
 * no answer. The draft stays: whoever comes back is asked before a word of it is shown.
 */
@Component
class LeaveFast implements VaadinServiceInitListener, RequestHandler {
  private static final String ADDRESS = "/leave";
  private static final int NO_CONTENT = 204;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addRequestHandler(this);
  }

  @Override
  public boolean handleRequest(
      VaadinSession session, VaadinRequest request, VaadinResponse response) {
    if (!ADDRESS.equals(request.getPathInfo())) {
      return false;
    }
    session.access(() -> session.getSession().invalidate());
    response.setStatus(NO_CONTENT);
    return true;
  }
}
