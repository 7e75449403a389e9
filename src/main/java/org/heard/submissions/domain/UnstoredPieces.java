package org.heard.submissions.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultations.Medium;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;

/** Takes whatever is made on the page and lets it go. */
final class UnstoredPieces implements Pieces {

  @Override
  public KeepResult keep(
      DraftToken token,
      ConsultationId call,
      int version,
      String questionKey,
      Medium medium,
      InputStream sent)
      throws IOException {
    long most = medium == Medium.VOICE ? MOST_SOUND_BYTES : MOST_PICTURE_BYTES;
    return sent.transferTo(OutputStream.nullOutputStream()) > most
        ? new KeepResult.TooLarge(most)
        : new KeepResult.Kept(new PieceId(UUID.randomUUID()));
  }

  @Override
  public Optional<PieceFile> open(DraftToken token, ConsultationId call, PieceId id) {
    return Optional.empty();
  }

  @Override
  public void forget(DraftToken token, ConsultationId call, PieceId id) {
    // There is nothing to forget.
  }
}
