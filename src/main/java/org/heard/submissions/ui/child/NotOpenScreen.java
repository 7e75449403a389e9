package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import org.heard.consultations.Consultation;

/** The call takes no answers now. */
final class NotOpenScreen extends Composite<CalmScreen> {
  private final Consultation call;
  private final CallDays days;

  NotOpenScreen(Consultation call, CallDays days) {
    this.call = call;
    this.days = days;
  }

  @Override
  protected CalmScreen initContent() {
    Anchor toCall = new Anchor("/c/" + call.slug(), getTranslation("submissions.not-open.to-call"));
    toCall.addClassName("btn");
    Anchor toStart = new Anchor("/", getTranslation("submissions.to-start"));
    toStart.addClassName("btn");
    CalmScreen screen =
        new CalmScreen(
            getTranslation("submissions.not-open.title"),
            getTranslation("submissions.not-open.words"),
            toStart,
            toCall);
    days.news(call).ifPresent(screen::and);
    return screen;
  }
}
