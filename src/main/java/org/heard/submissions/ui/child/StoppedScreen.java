package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody stopped. The words are kept; they can go on, or throw the words away. */
final class StoppedScreen extends Composite<CalmScreen> {
  private final SerializableRunnable goOn;
  private final SerializableRunnable throwAway;

  StoppedScreen(SerializableRunnable goOn, SerializableRunnable throwAway) {
    this.goOn = goOn;
    this.throwAway = throwAway;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.stopped.title"),
        getTranslation("submissions.stopped.words"),
        new PaperButton(getTranslation("submissions.stopped.throw-away"))
            .does(press -> throwAway.run()),
        new PaperButton(getTranslation("submissions.stopped.go-on")).does(press -> goOn.run()));
  }
}
