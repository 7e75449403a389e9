package org.heard.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Ways back to unfinished answers from another device, and from sent answers into the form again.
 * Public to the world; what somebody holds in hand (a token, a code, a file) is the only key.
 */
public interface ComingBack {

  /** Most bytes of a progress file; more drawings and recordings than that do not fit into one. */
  int MOST_FILE_BYTES = 30_000_000;

  /** What a progress file leads to. */
  sealed interface Loaded {
    /**
     * The unfinished answers are kept under this token again; newer ones were not replaced. In a
     * call with high risk nothing is kept, and the page goes on with the draft.
     */
    record Ready(DraftToken token, Draft draft) implements Loaded {
      /** The call of the answers. */
      public ConsultationId call() {
        return draft.consultation();
      }
    }

    /** Not a progress file of this portal, or a damaged one; nothing was changed. */
    record NotAProgressFile() implements Loaded {}

    /** Many files were loaded lately; nothing was read. */
    record TryLater() implements Loaded {}

    /** More bytes than the limit; the rest was not read. */
    record TooLarge() implements Loaded {}
  }

  /**
   * Keeps unfinished answers and gives a code that leads back to them. The same token and call
   * always give the same digits, and Send gives these digits again as the receipt.
   *
   * @throws StorageUnavailableException when the store cannot be reached; try again
   */
  ReceiptCode code(DraftToken token, Draft draft);

  /**
   * The unfinished answers as a file for those who want nothing kept on the server. Sealed: only
   * this portal can read it, and whoever holds it can load it. It carries the token, so that
   * answers loaded twice are still sent once.
   *
   * @return the bytes; empty when the drawings and recordings make it larger than the limit
   * @throws StorageUnavailableException when the store cannot be reached; try again
   */
  Optional<byte[]> file(DraftToken token, Draft draft);

  /**
   * Takes the answers of a progress file. What is still kept under its token is never replaced: it
   * was written later.
   *
   * @param file read here up to the limit, closed by the caller
   * @throws IOException when the sender stops in the middle; nothing was changed
   * @throws StorageUnavailableException when the store cannot be reached; nothing was changed
   */
  Loaded load(InputStream file) throws IOException;

  /**
   * Reads a file that {@link #file} made, and keeps nothing: for pages that carry their words
   * themselves.
   *
   * @return empty when these are not the bytes of such a file
   */
  Optional<Loaded.Ready> open(byte[] file);

  /**
   * Opens sent answers for changing: they are unfinished answers again under the token that comes
   * back, and nothing of what was sent changes before {@link Answering#send}. Asking twice leads to
   * the same unfinished changes.
   *
   * @return empty when the code leads to no answers, they were withdrawn, or the freeze date of the
   *     call has passed
   * @throws StorageUnavailableException when the store cannot be reached; try again
   */
  Optional<DraftToken> change(ReceiptCode receipt);
}
