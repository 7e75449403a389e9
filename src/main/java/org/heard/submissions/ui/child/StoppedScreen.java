package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody stopped. They can go on, or throw the words away. */
final class StoppedScreen extends Composite<CalmScreen> {
  private final boolean kept;
  private final SerializableRunnable goOn;
  private final SerializableRunnable throwAway;

  StoppedScreen(boolean kept, SerializableRunnable goOn, SerializableRunnable throwAway) {
    this.kept = kept;
    this.goOn = goOn;
    this.throwAway = throwAway;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.stopped.title"),
        kept
            ? getTranslation("submissions.stopped.words")
            : getTranslation("submissions.stopped.not-kept"),
        new PaperButton(getTranslation("submissions.stopped.throw-away"))
            .does(press -> throwAway.run()),
        new PaperButton(getTranslation("submissions.stopped.go-on")).does(press -> goOn.run()));
  }
}
