package org.heard.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import org.heard.consultations.Medium;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;

/**
 * Drawings, photos and recordings of an unfinished answer. Public to the world; the token is the
 * only key. A piece is kept as soon as it is made, apart from the draft; the draft's answer cites
 * it by its id. Send takes the cited pieces along and deletes the others.
 */
public interface Pieces {

  /** Most pieces one child may have for one call, whether its answers cite them or not. */
  int MOST_PIECES = 12;

  /** Most bytes of a picture as sent. */
  long MOST_PICTURE_BYTES = 10_000_000;

  /** Most bytes of a recording as sent. */
  long MOST_SOUND_BYTES = 6_500_000;

  /** Longest recording; one more second is let pass. */
  Duration MOST_SOUND = Duration.ofMinutes(3);

  /** What came of keeping a piece. Everything but {@link Kept} stored nothing. */
  sealed interface KeepResult {
    /** Cleaned, sealed and stored; the answer may cite it now. */
    record Kept(PieceId id) implements KeepResult {}

    /** More bytes than the limit; the rest was not read. */
    record TooLarge(long mostBytes) implements KeepResult {}

    /** Neither PNG nor JPEG for a picture, or not WAV for a recording, judged by the content. */
    record WrongType() implements KeepResult {}

    /** Of the right type, but broken or of a form that is not taken. */
    record Unreadable() implements KeepResult {}

    /** More points than the limit; nothing was decoded. */
    record TooManyPixels() implements KeepResult {}

    /** A longer recording than the limit. */
    record TooLong(Duration most) implements KeepResult {}

    /** As many pieces as there may be, for the question or for the whole form. */
    record TooMany(int most) implements KeepResult {}

    /** The question does not take this medium, the call is not open, or all was sent already. */
    record NotAsked() implements KeepResult {}

    /** Too many pieces of other people are being cleaned now; the same can be sent again soon. */
    record Busy() implements KeepResult {}
  }

  /**
   * Cleans and keeps a piece. Reads at most the limit and one byte more, whatever the sender
   * claims; judges the content, never a name; makes the picture or sound anew, so that nothing else
   * of the file is kept.
   *
   * @param sent read here, closed by the caller
   * @throws IOException when the sender stops in the middle; nothing was stored
   * @throws StorageUnavailableException when the store cannot be reached; nothing was stored
   */
  KeepResult keep(
      DraftToken token,
      ConsultationId call,
      int version,
      String questionKey,
      Medium medium,
      InputStream sent)
      throws IOException;

  /**
   * A piece of the unfinished answers, for the child who made it; empty when there is none.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  Optional<PieceFile> open(DraftToken token, ConsultationId call, PieceId id);

  /**
   * Deletes a piece of the unfinished answers for good.
   *
   * @throws StorageUnavailableException when the store cannot be reached
   */
  void forget(DraftToken token, ConsultationId call, PieceId id);
}
