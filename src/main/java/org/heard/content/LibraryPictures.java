package org.heard.content;

import java.util.Optional;
import org.heard.consultations.formats.FileLimits;
import org.heard.shared.pictures.PictureShelf;
import org.heard.shared.pictures.ShownPicture;

/**
 * Pictures that managers brought for texts of the library. A picture never changes. Until an
 * edition with it is published, only managers see it, and those who have it before them in a round
 * of reviewing.
 */
public interface LibraryPictures extends PictureShelf {
  /** Most bytes of a file that is sent. */
  int MOST_BYTES = FileLimits.TEAM.bytes();

  /** What came of a file. */
  sealed interface Kept {
    /** It is stored. */
    record Stored(String name) implements Kept {}

    /** It is not, and nothing of it is. */
    record Refused(Why why) implements Kept {}
  }

  /** Why a file is not taken. */
  enum Why {
    TOO_LARGE,
    /** Neither PNG nor JPEG, judged by the content. */
    WRONG_TYPE,
    UNREADABLE,
    /** More points than are decoded. */
    TOO_MANY_POINTS,
    /** Files of others are being made anew; the same can be sent again soon. */
    BUSY
  }

  /**
   * Makes a picture of a file and keeps it. One that no draft uses is forgotten after some days.
   */
  Kept keep(byte[] sent);

  /** A picture, for whoever may see it. Public. */
  @Override
  Optional<ShownPicture> open(String name);
}
