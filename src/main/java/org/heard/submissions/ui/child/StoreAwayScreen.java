package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PaperButton;

/** The store cannot be reached, and nothing has been typed yet. */
final class StoreAwayScreen extends Composite<CalmScreen> {
  private final SerializableRunnable tryAgain;

  StoreAwayScreen(SerializableRunnable tryAgain) {
    this.tryAgain = tryAgain;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
        getTranslation("submissions.store-away.title"),
        getTranslation("submissions.store-away.words"),
        new PaperButton(getTranslation("submissions.store-away.again"))
            .does(press -> tryAgain.run()));
  }
}
