package org.heard.shell.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.shell.SaysTrouble;
import org.heard.uikit.FailureLog;
import org.heard.uikit.FailureNumber;

/** What happens after an error nobody expected: a calm line on the page, the place in the log. */
final class Failures implements ErrorHandler {
  @Override
  public void error(ErrorEvent event) {
    FailureNumber number = FailureLog.write(event.getThrowable());
    Optional.ofNullable(UI.getCurrent()).stream()
        .flatMap(ui -> ui.getInternals().getActiveRouterTargetsChain().stream())
        .flatMap(target -> target instanceof SaysTrouble frame ? Stream.of(frame) : Stream.of())
        .forEach(frame -> frame.sayTrouble(number));
  }
}
