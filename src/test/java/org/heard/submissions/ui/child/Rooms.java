package org.heard.submissions.ui.child;

import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.springframework.context.ApplicationContext;

/** Where the pieces of invented children are kept. */
final class Rooms {
  private Rooms() {}

  /** A room of a child that has nothing yet, for a call that is not there. */
  static PieceRoom empty(ApplicationContext beans) {
    return new PieceRoom(
        beans.getBean(Pieces.class), DraftToken.fresh(), ConsultationId.random(), 1);
  }
}
