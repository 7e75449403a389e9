package org.heard.content.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/**
 * WebM (Matroska, RFC 9559), element by element. What only describes becomes empty room of the same
 * length, so that everything stays where its index says it is.
 */
final class WebM {
  private static final int EBML = 0x1A45DFA3;
  private static final int DOCUMENT_TYPE = 0x4282;
  private static final int SEGMENT = 0x18538067;
  private static final int INFO = 0x1549A966;
  private static final int TRACKS = 0x1654AE6B;
  private static final int CLUSTER = 0x1F43B675;
  private static final int CLUSTER_TIME = 0xE7;
  private static final int SIMPLE_BLOCK = 0xA3;
  private static final int SCALE = 0x2AD7B1;
  private static final int DURATION = 0x4489;
  private static final int TRACK = 0xAE;
  private static final int TRACK_TYPE = 0x83;
  private static final int CODING = 0x86;
  private static final int PICTURE = 1;
  private static final int SOUND = 2;
  private static final int MOST_SMALL = 1_000_000;
  private static final double NANOS = 1e9;

  /** The track, and two bytes that count from the beginning of the cluster. */
  private static final int BLOCK_START = 3;

  /** Index, and inside of clusters: their places and sizes, and groups of blocks. */
  private static final Set<Integer> KEPT = Set.of(0x1C53BB6B, 0x114D9B74, 0xA7, 0xAB, 0xA0);

  /** Of what is said of the whole: the scale, the length, and the two programs it has to name. */
  private static final Set<Integer> OF_INFO = Set.of(SCALE, DURATION, 0x4D80, 0x5741);

  /** Of a track: its name, and a sum that does not hold any more. */
  private static final Set<Integer> NOT_OF_TRACK = Set.of(0x536E, 0xBF, 0xEC);

  private static final Set<String> CODINGS =
      Set.of("V_VP8", "V_VP9", "V_AV1", "A_OPUS", "A_VORBIS");

  private boolean picture;
  private boolean played;
  private long scale = 1_000_000;
  private double length;
  private long cluster;
  private long last;

  private WebM() {}

  static boolean is(byte[] start) {
    return start.length >= 4 && EbmlHead.number(start, 0, 4) == EBML;
  }

  /** Seconds it plays. */
  static int clean(Sent in, OutputStream out) throws IOException {
    WebM file = new WebM();
    file.beginning(in, out);
    while (!in.ended()) {
      file.element(in, out);
    }
    if (!file.picture || !file.played) {
      throw new UnfitException(Unfit.UNREADABLE);
    }
    double seconds = Math.ceil(Math.max(file.length, file.last) * file.scale / NANOS);
    return seconds > 0 && seconds < Integer.MAX_VALUE ? (int) seconds : 0;
  }

  private void beginning(Sent in, OutputStream out) throws IOException {
    EbmlHead head = EbmlHead.read(in);
    Sent inside = small(head, in, out);
    while (!inside.ended()) {
      EbmlHead one = EbmlHead.read(inside);
      byte[] value = inside.take(one.small(MOST_SMALL));
      if (one.id() == DOCUMENT_TYPE && !Letters.at(value, 0, "webm")) {
        throw new UnfitException(Unfit.WRONG_TYPE);
      }
      one.write(out);
      out.write(value);
    }
  }

  private void element(Sent in, OutputStream out) throws IOException {
    EbmlHead head = EbmlHead.read(in);
    switch (head.id()) {
      // Their elements follow as if they stood outside: some writers do not say where they end.
      case SEGMENT -> head.write(out);
      case CLUSTER -> {
        played = true;
        head.write(out);
      }
      case CLUSTER_TIME -> time(head, in, out);
      case SIMPLE_BLOCK -> block(head, in, out);
      case INFO -> info(small(head, in, out), out);
      case TRACKS -> tracks(small(head, in, out), out);
      default -> {
        if (KEPT.contains(head.id())) {
          head.write(out);
          in.copy(head.known(), out);
        } else {
          head.blank(in, out);
        }
      }
    }
  }

  private void time(EbmlHead head, Sent in, OutputStream out) throws IOException {
    byte[] value = in.take(head.small(Long.BYTES));
    cluster = EbmlHead.number(value, 0, value.length);
    last = Math.max(last, cluster);
    head.write(out);
    out.write(value);
  }

  /** Recorders in browsers say nowhere how long it is, and put all of it into few clusters. */
  private void block(EbmlHead head, Sent in, OutputStream out) throws IOException {
    long size = head.known();
    byte[] start = in.take((int) Math.min(BLOCK_START, size));
    // One byte says of which track it is, where there are fewer than 127.
    if (start.length == BLOCK_START && start[0] < 0) {
      last = Math.max(last, cluster + (short) EbmlHead.number(start, 1, BLOCK_START));
    }
    head.write(out);
    out.write(start);
    in.copy(size - start.length, out);
  }

  private void info(Sent in, OutputStream out) throws IOException {
    while (!in.ended()) {
      EbmlHead head = EbmlHead.read(in);
      if (OF_INFO.contains(head.id())) {
        byte[] value = in.take(head.small(MOST_SMALL));
        switch (head.id()) {
          case SCALE -> scale = EbmlHead.number(value, 0, value.length);
          case DURATION -> length = EbmlHead.real(value);
          default -> {}
        }
        head.write(out);
        out.write(value);
      } else {
        head.blank(in, out);
      }
    }
  }

  private void tracks(Sent in, OutputStream out) throws IOException {
    while (!in.ended()) {
      EbmlHead head = EbmlHead.read(in);
      if (head.id() == TRACK) {
        track(small(head, in, out), out);
      } else {
        head.blank(in, out);
      }
    }
  }

  private void track(Sent in, OutputStream out) throws IOException {
    while (!in.ended()) {
      EbmlHead head = EbmlHead.read(in);
      if (NOT_OF_TRACK.contains(head.id())) {
        head.blank(in, out);
        continue;
      }
      byte[] value = in.take(head.small(MOST_SMALL));
      if (head.id() == TRACK_TYPE) {
        long type = EbmlHead.number(value, 0, value.length);
        picture |= type == PICTURE;
        if (type != PICTURE && type != SOUND) {
          throw new UnfitException(Unfit.MORE_IN_IT);
        }
      }
      if (head.id() == CODING && CODINGS.stream().noneMatch(name -> Letters.at(value, 0, name))) {
        throw new UnfitException(Unfit.WRONG_CODING);
      }
      head.write(out);
      out.write(value);
    }
  }

  /** What is inside of an element that is not large; its head is handed on. */
  private static Sent small(EbmlHead head, Sent in, OutputStream out) throws IOException {
    byte[] inside = in.take(head.small(MOST_SMALL));
    head.write(out);
    return new Sent(new ByteArrayInputStream(inside), inside.length);
  }
}
