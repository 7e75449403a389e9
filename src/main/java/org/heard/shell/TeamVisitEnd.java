package org.heard.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Sessions;

/** The end of a signed-in session. */
final class TeamVisitEnd {
  private TeamVisitEnd() {}

  /** The dialogs, closed at first. */
  static List<Component> dialogs(Component on, Optional<Duration> left) {
    HtmlContainer soon =
        VisitEndDialogs.soon(
            on.getTranslation("shell.team.visit-end.soon.title"),
            on.getTranslation("shell.team.visit-end.soon.words"),
            on.getTranslation("shell.team.visit-end.stay"),
            Sessions.LONGEST_REST);
    // Team pages may look for news by themselves, which is no act.
    soon.getElement().setAttribute("data-hands", true);
    HtmlContainer last =
        VisitEndDialogs.last(
            on.getTranslation("shell.team.visit-end.last.title"),
            on.getTranslation("shell.team.visit-end.last.words"),
            on.getTranslation("shell.team.visit-end.last.close"));
    left.ifPresent(
        time -> last.getElement().setAttribute("data-seconds", Long.toString(time.toSeconds())));
    return List.of(
        soon,
        last,
        VisitEndDialogs.ended(
            on.getTranslation("shell.team.visit-end.ended.title"),
            on.getTranslation("shell.team.visit-end.ended.words"),
            on.getTranslation("shell.team.visit-end.go-on")));
  }
}
