package org.heard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.heard.uikit.Icon;
import org.heard.uikit.Sign;
import org.heard.uikit.TeamAlerts;
import org.heard.uikit.TeamAlerts.TeamAlert;
import org.heard.uikit.TeamAlertsChanged;

/** Above every page of the team: what waits for the reader until it is put away. */
final class AlertStrip extends Div {
  private final transient List<TeamAlerts> sources;

  AlertStrip(List<TeamAlerts> sources) {
    this.sources = List.copyOf(sources);
    addClassName("t-alerts");
    // Read out when something comes, without interrupting.
    getElement().setAttribute("role", "status");
    TeamAlertsChanged.whileShown(this, this::show);
  }

  void show() {
    removeAll();
    sources.stream().flatMap(source -> source.now().stream()).forEach(alert -> add(line(alert)));
  }

  private Div line(TeamAlert alert) {
    Anchor link = new Anchor(alert.address());
    link.add(new Icon(Sign.CARE), new Span(alert.words()));
    NativeButton away =
        new NativeButton(
            getTranslation("shell.alerts.put-away"),
            press -> {
              alert.seen().run();
              show();
            });
    away.addClassName("t-btn");
    // Short to see; said aloud with what it puts away, as there may be several.
    away.setAriaLabel(getTranslation("shell.alerts.put-away.what", alert.words()));
    Div line = new Div(link, away);
    line.addClassName("t-alert");
    return line;
  }
}
