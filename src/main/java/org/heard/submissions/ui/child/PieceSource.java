package org.heard.submissions.ui.child;

import java.io.Serializable;
import java.util.Optional;
import org.heard.shared.PieceId;
import org.heard.submissions.PieceFile;

/** Opens a child's own pieces, for the draft in hand or with a secret code. */
@FunctionalInterface
interface PieceSource extends Serializable {

  /**
   * A piece, or nothing when it is not there.
   *
   * @throws org.heard.submissions.StorageUnavailableException when the store cannot be reached
   */
  Optional<PieceFile> open(PieceId id);
}
