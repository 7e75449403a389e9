package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.uikit.PageWords;
import org.heard.uikit.PaperButton;

/** What a child sees of the small sum when it is not done in time, which is hardly ever. */
final class ProofScreens {
  private ProofScreens() {}

  /** It goes on by itself; who does not want to wait has a way at once. */
  static Component wait(PageWords words, SimpleDoor door, SerializableRunnable back) {
    return new CalmScreen(
        words.getTranslation("submissions.proof.wait.title"),
        words.getTranslation("submissions.proof.wait"),
        back(words, back),
        door);
  }

  /** This browser cannot do it: the page without script asks for nothing of the kind. */
  static Component cannot(PageWords words, SimpleDoor door, SerializableRunnable back) {
    return new CalmScreen(
        words.getTranslation("submissions.proof.cannot.title"),
        words.getTranslation("submissions.proof.cannot"),
        back(words, back),
        door);
  }

  private static Component back(PageWords words, SerializableRunnable back) {
    return new PaperButton(words.getTranslation("submissions.form.back")).does(press -> back.run());
  }
}
