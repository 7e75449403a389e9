package org.heard.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
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
  private final Main page;

  /**
   * Not shown yet.
   *
   * @param page takes the focus when the last line was put away
   */
  AlertStrip(List<TeamAlerts> sources, Main page) {
    this.sources = List.copyOf(sources);
    this.page = page;
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
    Span problem = new Span();
    NativeButton away = new NativeButton(getTranslation("shell.alerts.put-away"));
    away.addClassName("t-btn");
    // Short to see; said aloud with what it puts away, as there may be several.
    away.setAriaLabel(getTranslation("shell.alerts.put-away.what", alert.words()));
    Div line = new Div(link, away, problem);
    line.addClassName("t-alert");
    away.addClickListener(press -> putAway(alert, line, problem));
    return line;
  }

  private void putAway(TeamAlert alert, Div line, Span problem) {
    if (!alert.seen().getAsBoolean()) {
      problem.setText(getTranslation("shell.alerts.stays"));
      return;
    }
    int place = indexOf(line);
    show();
    focus(Math.min(place, getComponentCount() - 1));
  }

  /** The line that moved up, or what the reader came for; the button that was pressed is gone. */
  private void focus(int place) {
    Component next = place < 0 ? page : button(getComponentAt(place));
    next.getElement().callJsFunction("focus");
  }

  private static Component button(Component line) {
    return line.getChildren().filter(NativeButton.class::isInstance).findFirst().orElse(line);
  }
}
