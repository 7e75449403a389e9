package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody takes a break before a hard question. */
final class PausedScreen extends Composite<CalmScreen> {
  private final boolean kept;
  private final SerializableRunnable goOn;

  PausedScreen(boolean kept, SerializableRunnable goOn) {
    this.kept = kept;
    this.goOn = goOn;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.paused.title"),
        kept
            ? getTranslation("submissions.paused.words")
            : getTranslation("submissions.paused.not-kept"),
        new PaperButton(getTranslation("submissions.stopped.go-on")).does(press -> goOn.run()));
  }
}
