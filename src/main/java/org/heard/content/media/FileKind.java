package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.heard.content.Media.Slot;

/** Kinds of files that are taken, and how each is made anew. */
enum FileKind {
  MP3("audio/mpeg", Set.of(Slot.SOUND), Mp3::is, Mp3::clean),
  OPUS("audio/ogg", Set.of(Slot.SOUND), OpusFile::is, OpusFile::clean),
  MP4("video/mp4", Set.of(Slot.FILM, Slot.SIGNS), Mp4::is, Mp4::clean),
  WEBM("video/webm", Set.of(Slot.FILM, Slot.SIGNS), WebM::is, WebM::clean),
  CAPTIONS("text/vtt", Set.of(Slot.CAPTIONS), start -> true, Captions::clean);

  private static final int START = 12;

  private final String type;
  private final Set<Slot> slots;
  private final Predicate<byte[]> is;
  private final Making making;

  /** Makes a file anew; says how many seconds it plays. */
  private interface Making {
    int clean(Sent in, OutputStream out) throws IOException;
  }

  FileKind(String type, Set<Slot> slots, Predicate<byte[]> is, Making making) {
    this.type = type;
    this.slots = slots;
    this.is = is;
    this.making = making;
  }

  /**
   * What a file is, by how it begins.
   *
   * @throws UnfitException when such a file is not for this slot
   */
  static FileKind of(Sent in, Slot slot) throws IOException {
    byte[] start = in.ahead(START);
    return Arrays.stream(values())
        .filter(kind -> kind.slots.contains(slot) && kind.is.test(start))
        .findFirst()
        .orElseThrow(() -> new UnfitException(Unfit.WRONG_TYPE));
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** Hands on what is kept of a file, and says how many seconds it plays. */
  int clean(Sent in, OutputStream out) throws IOException {
    return making.clean(in, out);
  }
}
