package org.heard.shell.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.uikit.FailureLog;

/** What happens after an error nobody expected: a calm line on the page, the place in the log. */
final class Failures implements ErrorHandler {
  @Override
  public void error(ErrorEvent event) {
    FailureLog.write(event.getThrowable());
    Optional.ofNullable(UI.getCurrent()).stream()
        .flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
        .flatMap(target -> target instanceof ChildLayout layout ? Stream.of(layout) : Stream.of())
        .forEach(ChildLayout::sayTrouble);
  }
}
