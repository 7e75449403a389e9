package org.heard.consultations.pictures;

import java.util.Optional;
import java.util.Set;
import org.heard.consultations.formats.FileLimits;
import org.heard.shared.ConsultationId;
import org.heard.shared.pictures.PictureShelf;
import org.heard.shared.pictures.ShownPicture;

/**
 * Pictures of calls beside Heard's own set: of options, questions and partners. A picture never
 * changes; until a call with it is published, only those see it who work on a call that has it.
 */
public interface CallPictures extends PictureShelf {
  /** Most bytes of a file that is sent. */
  int MOST_BYTES = FileLimits.TEAM.bytes();

  /** Most pictures of one call. */
  int MOST_PICTURES = 300;

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
    TOO_MANY_PICTURES,
    /** Files of others are being made anew; the same can be sent again soon. */
    BUSY,
    /** There is no such call in preparation, or it is not for this person. */
    NO_SUCH_CALL
  }

  /** Makes a picture of a file and keeps it for a call. */
  Kept keep(ConsultationId call, byte[] sent);

  /** A picture, for whoever may see it. Public. */
  @Override
  Optional<ShownPicture> open(String name);

  /** The names of the pictures that a call may use. */
  Set<String> of(ConsultationId call);

  /** Which of these names stand for pictures that this person may use in a call. */
  Set<String> usable(Set<String> names);

  /**
   * Lets a call use the pictures of another one too; both for this person.
   *
   * @return whether there were any
   */
  boolean share(ConsultationId from, ConsultationId to);

  /**
   * From now on everybody sees these pictures of a call.
   *
   * @return whether the call is there for this person
   */
  boolean publish(ConsultationId call, Set<String> names);
}
