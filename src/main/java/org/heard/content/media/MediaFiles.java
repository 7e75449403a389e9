package org.heard.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.MediaId;
import org.heard.content.VersionId;

/**
 * The files of versions. One never changes; until it stands in the newest edition of its version,
 * only managers fetch it, and child advisors in a round that shows it.
 */
public interface MediaFiles {

  /** What came of a file. */
  sealed interface Kept {
    /** It is stored; whoever wants it in a version says so there. */
    record Stored(MediaFile file) implements Kept {}

    /**
     * It is not, and nothing of it is.
     *
     * @param line where the fault stands, from 1; 0 where it is no line
     */
    record Refused(Unfit why, int line) implements Kept {}

    /** There is no such version, or its format has no such file. */
    record Gone() implements Kept {}
  }

  /**
   * A file to send.
   *
   * @param published whether everybody may have it
   */
  record Opened(MediaFile file, boolean published) {}

  /**
   * Makes a file anew and keeps it for a version. It is never held whole.
   *
   * @throws IOException when the sender stops in the middle
   */
  Kept keep(VersionId version, Slot slot, InputStream sent) throws IOException;

  /** A file, for whoever may have it. Public. */
  Optional<Opened> open(MediaId id);

  /** The bytes of an opened file, read as they are asked for. */
  InputStream read(MediaFile file);

  /** What captions say, for whoever may have them; none of a file that is none. */
  List<Cue> cues(MediaId id);
}
