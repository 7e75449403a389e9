package org.heard.submissions.ui.child;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.heard.consultations.Medium;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.heard.submissions.StorageUnavailableException;

/** Where one child keeps the drawings, photos and recordings of one form. */
record PieceRoom(Pieces pieces, DraftToken token, ConsultationId call, int version)
    implements PieceSource, Serializable {

  KeepResult keep(String question, Medium medium, InputStream sent) throws IOException {
    return pieces.keep(token, call, version, question, medium, sent);
  }

  @Override
  public Optional<PieceFile> open(PieceId id) {
    return pieces.open(token, call, id);
  }

  /**
   * Forgets a piece that no answer cites any more; it goes with the draft when the store is away.
   */
  void forget(PieceId id) {
    try {
      pieces.forget(token, call, id);
    } catch (StorageUnavailableException away) {
      // Pieces that no answer cites are deleted with the draft and with Send.
      return;
    }
  }
}
