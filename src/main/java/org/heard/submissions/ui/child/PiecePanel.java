package org.heard.submissions.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.PieceId;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Making;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PieceReceiver;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One way to answer beside writing, and the piece made that way. The element in the browser makes
 * the piece and sends it (frontend/scripts); this part knows which one is kept. What was taken out
 * can be brought back as long as the question is in hand.
 */
abstract class PiecePanel extends HtmlContainer {
  private static final int TOLD_ROWS = 2;

  private final Medium medium;
  private final PieceRoom room;
  private final String question;
  private final SerializableRunnable changed;
  private final TextBox told = TextBox.area(TOLD_ROWS);
  private final HtmlContainer toldPart = Markup.element("div", "why told");
  private final PaperButton bringBack;
  private volatile @Nullable UI ui;
  private volatile @Nullable PieceId takenOut;
  private @Nullable PieceId piece;

  /** What a panel is made of. */
  record Setting(
      PieceRoom room, String question, Answer.@Nullable Piece kept, SerializableRunnable changed) {}

  PiecePanel(String tag, Medium medium, Setting setting) {
    super(tag);
    this.medium = medium;
    this.room = setting.room();
    this.question = setting.question();
    this.changed = setting.changed();
    addClassName("make");
    bringBack =
        new PaperButton(getTranslation("uikit.piece.bring-back"))
            .startsWith(Sign.UNDO)
            .does(press -> bringBack());
    Making.states(this, getTranslation("submissions.form.saved"));
    words("coming-back", "submissions.media.coming-back");
    Answer.Piece kept = setting.kept();
    if (kept != null) {
      piece = kept.id();
      Optional.ofNullable(kept.told()).ifPresent(told::holding);
      getElement().setAttribute("kept", new PieceServing(room, kept.id()));
    }
    getElement().setAttribute("upload", new PieceReceiver(this::take));
    getElement().addEventListener("heard-kept", event -> {});
    getElement().addEventListener("heard-taken-out", event -> takeOut());
  }

  static PiecePanel of(Medium medium, Setting setting) {
    return switch (medium) {
      case DRAWING -> new DrawPanel(setting);
      case PHOTO -> new PhotoPanel(setting);
      case VOICE -> new VoicePanel(setting);
    };
  }

  /** Words that the browser shows when it is time. */
  final void words(String state, String key) {
    getElement().setAttribute("data-" + state, getTranslation(key));
  }

  /** The state of the piece and what a child can say about it; the last part of every panel. */
  final void addTail(String toldLabel) {
    HtmlContainer label = Markup.words("span", "lab", toldLabel);
    label.setId("told-" + medium.key());
    toldPart.add(label, told.namedBy("told-" + medium.key()).typed(words -> changed.run()));
    add(Making.state(), bringBack, toldPart);
    show();
  }

  /** Whether a press brings back what was taken out; a drawing has its own undo. */
  boolean offersBringBack() {
    return true;
  }

  private void show() {
    toldPart.setVisible(piece != null);
    bringBack.setVisible(takenOut != null && offersBringBack());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    ui = null;
    // A visit that ends by itself has no request to do this in; then it goes with the draft.
    if (!event.getUI().isClosing()) {
      forgetTakenOut();
    }
  }

  private UI ui() {
    UI here = ui;
    if (here == null) {
      throw new UIDetachedException();
    }
    return here;
  }

  private void take(InputStream sent, ObjectNode answer) throws IOException {
    try {
      KeepResult result = keep(sent);
      ui().accessSynchronously(() -> took(result, answer));
    } catch (StorageUnavailableException | UIDetachedException away) {
      answer.removeAll();
    }
  }

  /** Keeps what was sent. Called without the lock of the visit. */
  final KeepResult keep(InputStream sent) throws IOException {
    forgetTakenOut();
    return room.keep(question, medium, sent);
  }

  /** Tells the browser what came of it, and the form when there is a new piece. */
  final void took(KeepResult result, ObjectNode answer) {
    switch (result) {
      case KeepResult.Kept(PieceId id) when isAttached() -> {
        replaceBy(id);
        answer.put("kept", true);
      }
      // Nobody waits for it here any more.
      case KeepResult.Kept(PieceId id) -> room.forget(id);
      case KeepResult.Busy() -> answer.removeAll();
      default -> answer.put("words", KeepWords.of(result, medium, this::getTranslation));
    }
  }

  private void replaceBy(PieceId id) {
    PieceId before = piece;
    piece = id;
    show();
    changed.run();
    if (before != null) {
      room.forget(before);
    }
  }

  private void takeOut() {
    if (piece != null) {
      forgetTakenOut();
      takenOut = piece;
      piece = null;
      getElement().removeAttribute("kept");
      show();
      changed.run();
    }
  }

  private void bringBack() {
    PieceId back = takenOut;
    if (back != null && piece == null) {
      piece = back;
      takenOut = null;
      getElement().setAttribute("kept", new PieceServing(room, back));
      show();
      changed.run();
    }
  }

  private void forgetTakenOut() {
    PieceId gone = takenOut;
    if (gone != null) {
      takenOut = null;
      room.forget(gone);
    }
  }

  /** The piece with the child's words about it; nothing when none is kept. */
  final Optional<Answer.Piece> piece() {
    return Optional.ofNullable(piece)
        .map(id -> new Answer.Piece(id, medium, Written.aside(told.words())));
  }

  final Medium medium() {
    return medium;
  }

  /** Marks the words about the piece when they are too many; whether they are. */
  final boolean mark(boolean hasProblem) {
    boolean here = hasProblem && told.words().length() > Question.MOST_SHORT;
    told.problem(here, AnswerField.PROBLEM);
    return here;
  }
}
