package org.heard.submissions.domain.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.heard.consultations.Medium;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;

/**
 * Cleans what is sent, a few at a time: pictures and sounds need memory and time, and nobody may
 * take the server from others by sending many.
 */
public final class Cleaning {
  private static final int READERS = 12;
  private static final int CLEANERS = 2;

  private final Duration patience;
  private final Semaphore readers = new Semaphore(READERS, true);
  private final Semaphore cleaners = new Semaphore(CLEANERS, true);

  /**
   * One for the whole server.
   *
   * @param patience how long a file waits for its turn
   */
  public Cleaning(Duration patience) {
    this.patience = patience;
  }

  /**
   * Reads at most the limit of the medium and one byte more, then cleans.
   *
   * @throws IOException when the sender stops in the middle
   */
  public Cleaned clean(Medium medium, InputStream sent) throws IOException {
    if (!turn(readers)) {
      return busy();
    }
    try {
      long most = most(medium);
      byte[] read = sent.readNBytes(Math.toIntExact(most + 1));
      return read.length > most
          ? new Cleaned.Refused(new KeepResult.TooLarge(most))
          : clean(medium, read);
    } finally {
      readers.release();
    }
  }

  private Cleaned clean(Medium medium, byte[] read) {
    if (!turn(cleaners)) {
      return busy();
    }
    try {
      return switch (medium) {
        case DRAWING -> CleanPicture.of(read, Picture.DRAWN);
        case PHOTO -> CleanPicture.of(read, Picture.PHOTOGRAPHED);
        case VOICE -> CleanSound.of(read);
      };
    } finally {
      cleaners.release();
    }
  }

  private boolean turn(Semaphore places) {
    try {
      return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long most(Medium medium) {
    return switch (medium) {
      case DRAWING, PHOTO -> Pieces.MOST_PICTURE_BYTES;
      case VOICE -> Pieces.MOST_SOUND_BYTES;
    };
  }

  private static Cleaned busy() {
    return new Cleaned.Refused(new KeepResult.Busy());
  }
}
