package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody takes a break before a hard question. */
final class PausedScreen extends Composite<CalmScreen> {
  private final SerializableRunnable goOn;

  PausedScreen(SerializableRunnable goOn) {
    this.goOn = goOn;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.paused.title"),
        getTranslation("submissions.paused.words"),
        new PaperButton(getTranslation("submissions.stopped.go-on")).does(press -> goOn.run()));
  }
}
