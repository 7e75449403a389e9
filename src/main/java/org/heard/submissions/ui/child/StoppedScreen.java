package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import java.util.Optional;
import org.heard.consultations.DraftKeeping;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.PaperButton;

/** Somebody stopped. They can go on, take the words along, or throw them away. */
final class StoppedScreen extends Composite<CalmScreen> {
  private final DraftKeeping drafts;
  private boolean kept;
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
   * @param drafts what the call keeps before Send
   * @param kept whether the words are on the server
   */
  StoppedScreen(DraftKeeping drafts, boolean kept, Moves moves) {
    this.drafts = drafts;
    this.kept = kept;
    this.moves = moves;
  }

  @Override
  protected CalmScreen initContent() {
    return new CalmScreen(
            getTranslation("submissions.stopped.title"),
            words(),
            new PaperButton(getTranslation("submissions.stopped.throw-away"))
                .does(press -> moves.throwAway()),
            new PaperButton(getTranslation("submissions.stopped.go-on"))
                .does(press -> moves.goOn()))
        .and(new LaterWays(drafts, moves, this::nowKept));
  }

  /** A code leads to words that are kept, from now on. */
  private void nowKept() {
    kept = true;
    getContent().say(words());
  }

  private String words() {
    if (!kept) {
      return getTranslation("submissions.stopped.not-kept");
    }
    return drafts == DraftKeeping.ALWAYS
        ? getTranslation("submissions.stopped.words")
        : getTranslation("submissions.stopped.with-code");
  }
}
