package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import java.util.Optional;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.PaperButton;

/** Somebody stopped. They can go on, take the words along, or throw them away. */
final class StoppedScreen extends Composite<CalmScreen> {
  private final boolean kept;
  private final Moves moves;

  /** What somebody can do here. */
  interface Moves extends java.io.Serializable {
    void goOn();

    void throwAway();

    /** A code that leads back to the words; see ComingBack. */
    ReceiptCode code();

    /** The words as a file; see ComingBack. */
    Optional<byte[]> file();
  }

  /**
   * The screen after Stop.
   *
   * @param kept whether the words are on the server
   */
  StoppedScreen(boolean kept, Moves moves) {
    this.kept = kept;
    this.moves = moves;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
            getTranslation("submissions.stopped.title"),
            kept
                ? getTranslation("submissions.stopped.words")
                : getTranslation("submissions.stopped.not-kept"),
            new PaperButton(getTranslation("submissions.stopped.throw-away"))
                .does(press -> moves.throwAway()),
            new PaperButton(getTranslation("submissions.stopped.go-on"))
                .does(press -> moves.goOn()))
        .and(new LaterWays(moves));
  }
}
