package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** Somebody began here before. No word of theirs is shown until they say that it is them. */
final class IsItYouScreen extends Composite<CalmScreen> {
  private final SerializableRunnable goOn;
  private final SerializableRunnable startNew;

  IsItYouScreen(SerializableRunnable goOn, SerializableRunnable startNew) {
    this.goOn = goOn;
    this.startNew = startNew;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.is-it-you.title"),
        getTranslation("submissions.is-it-you.words"),
        new PaperButton(getTranslation("submissions.is-it-you.start-new"))
            .looks("btn--sky")
            .does(press -> startNew.run()),
        new PaperButton(getTranslation("submissions.is-it-you.continue"))
            .looks("btn--sun")
            .does(press -> goOn.run()));
  }
}
