package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody else has not finished on this device; going on would take the way to theirs away. */
final class OtherAnswersScreen extends Composite<CalmScreen> {
  private final SerializableRunnable goOn;
  private final SerializableRunnable notNow;

  OtherAnswersScreen(SerializableRunnable goOn, SerializableRunnable notNow) {
    this.goOn = goOn;
    this.notNow = notNow;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.others.title"),
        getTranslation("submissions.others.words"),
        new PaperButton(getTranslation("submissions.others.not-now")).does(press -> notNow.run()),
        new PaperButton(getTranslation("submissions.others.go-on")).does(press -> goOn.run()));
  }
}
