package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.heard.advisors.rounds.OwnRecordings;
import org.heard.advisors.rounds.OwnRecordings.Kept;
import org.heard.advisors.rounds.OwnRecordings.TakenOut;
import org.heard.advisors.rounds.RoundId;
import org.heard.shared.sounds.Recordings;
import org.heard.uikit.Making;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PieceReceiver;
import org.heard.uikit.PrivateFile;
import org.heard.uikit.Sign;
import org.heard.uikit.VoiceRecorder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Saying a comment aloud. What was taken out can be brought back as long as the page is there. */
@Tag("heard-voice")
final class RecordingPart extends HtmlContainer {
  private final transient OwnRecordings recordings;
  private final transient Runnable changed;
  private final RoundId round;
  private final String passage;
  private final PaperButton bringBack;
  private volatile @Nullable UI ui;
  private transient @Nullable TakenOut takenOut;

  /**
   * A recorder.
   *
   * @param there whether something was said before
   * @param changed hears that the comment is another one now
   */
  RecordingPart(
      OwnRecordings recordings, RoundId round, String passage, boolean there, Runnable changed) {
    this.recordings = recordings;
    this.round = round;
    this.passage = passage;
    this.changed = changed;
    addClassName("make");
    Making.states(this, getTranslation("advisors.round.saved"));
    VoiceRecorder.in(this, OwnRecordings.MOST);
    bringBack =
        new PaperButton(getTranslation("uikit.piece.bring-back"))
            .startsWith(Sign.UNDO)
            .does(press -> bringBack());
    bringBack.setVisible(false);
    add(Making.state(), bringBack);
    getElement().setAttribute("upload", new PieceReceiver(this::take));
    getElement().addEventListener("heard-kept", event -> {});
    getElement().addEventListener("heard-taken-out", event -> takeOut());
    if (there) {
      serve();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
    takenOut = null;
  }

  private void take(InputStream sent, ObjectNode answer) throws IOException {
    Kept kept = recordings.keep(round, passage, sent);
    @Nullable UI here = ui;
    if (here != null) {
      try {
        here.accessSynchronously(() -> took(kept, answer));
      } catch (UIDetachedException gone) {
        // It is kept, or not; nobody waits for the answer.
        return;
      }
    }
  }

  /** Tells the browser what came of it. */
  void took(Kept kept, ObjectNode answer) {
    switch (kept) {
      case DONE -> {
        takenOut = null;
        bringBack.setVisible(false);
        answer.put("kept", true);
        changed.run();
      }
      case TOO_LONG ->
          answer.put(
              "words", getTranslation("uikit.piece.too-long", OwnRecordings.MOST.toMinutes()));
      case UNREADABLE -> answer.put("words", getTranslation("uikit.piece.unreadable"));
      case NOT_NOW -> answer.put("words", getTranslation("advisors.round.not-saved"));
      // The browser tries again by itself.
      case BUSY -> answer.removeAll();
    }
  }

  private void takeOut() {
    recordings.takeOut(round, passage).ifPresent(taken -> takenOut = taken);
    getElement().removeAttribute("kept");
    bringBack.setVisible(takenOut != null);
    changed.run();
  }

  private void bringBack() {
    @Nullable TakenOut back = takenOut;
    if (back != null && recordings.bringBack(back)) {
      takenOut = null;
      bringBack.setVisible(false);
      serve();
      changed.run();
    }
  }

  private void serve() {
    getElement().setAttribute("kept", new OwnVoice());
  }

  /** Hands an advisor its own voice. */
  private final class OwnVoice implements ElementRequestHandler {
    @Override
    public void handleRequest(
        VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
        throws IOException {
      Optional<byte[]> sound = recordings.open(round, passage);
      if (sound.isPresent()) {
        PrivateFile.write(Recordings.CONTENT_TYPE, sound.get(), response);
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }
}
