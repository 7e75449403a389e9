package org.heard.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for canaries in bytes: as a file or a Java machine with compact strings holds them, and in
 * the two orders in which other machines, {@code char[]} and UTF-16 hold them.
 */
final class CanarySearch {
  private static final List<Charset> WAYS =
      List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
  // Large files are looked at piece by piece; a canary over the edge of two is in the overlap.
  private static final int PIECE = 1 << 28;
  private static final int OVERLAP = 1 << 10;
  private static final int AROUND = 120;

  private record Wanted(String name, byte[] bytes) {}

  private final List<Wanted> wanted = new ArrayList<>();
  private final boolean[] beginnings = new boolean[1 << 16];

  CanarySearch(List<Canary> canaries) {
    for (Canary canary : canaries) {
      for (Charset way : WAYS) {
        want(new Wanted(canary.name(), canary.text().getBytes(way)));
      }
    }
  }

  private void want(Wanted one) {
    wanted.add(one);
    beginnings[pair(one.bytes()[0], one.bytes()[1])] = true;
  }

  /** What was found in a file, each find in one line. */
  List<String> in(Path file) {
    try {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same for a file of a server that runs: PostgreSQL takes files away whenever it likes, and
   * what is gone holds nothing.
   */
  List<String> inIfStillThere(Path file) {
    try {
      return read(file);
    } catch (NoSuchFileException gone) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> read(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    try (FileChannel bytes = FileChannel.open(file)) {
      for (long from = 0; from < bytes.size(); from += PIECE) {
        long length = Math.min((long) PIECE + OVERLAP, bytes.size() - from);
        look(bytes.map(FileChannel.MapMode.READ_ONLY, from, length), file.toString(), found);
      }
    }
    return found;
  }

  /** What was found in words. */
  List<String> in(String place, String words) {
    List<String> found = new ArrayList<>();
    look(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), place, found);
    return found;
  }

  private void look(ByteBuffer bytes, String place, List<String> found) {
    for (int at = 0; at + 1 < bytes.limit(); at++) {
      if (beginnings[pair(bytes.get(at), bytes.get(at + 1))]) {
        int here = at;
        matching(bytes, at)
            .forEach(one -> found.add(one.name() + " in " + place + ": " + around(bytes, here)));
      }
    }
  }

  private Stream<Wanted> matching(ByteBuffer bytes, int at) {
    return wanted.stream().filter(one -> isAt(bytes, at, one.bytes()));
  }

  private static boolean isAt(ByteBuffer bytes, int at, byte[] text) {
    if (at + text.length > bytes.limit()) {
      return false;
    }
    for (int i = 0; i < text.length; i++) {
      if (bytes.get(at + i) != text[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bytes around a find, which tell most about who kept it. */
  private static String around(ByteBuffer bytes, int at) {
    StringBuilder text = new StringBuilder();
    int end = Math.min(bytes.limit(), at + AROUND);
    for (int i = Math.max(0, at - AROUND); i < end; i++) {
      byte one = bytes.get(i);
      if (one != 0) {
        text.append(one >= ' ' && one < 127 ? (char) one : '.');
      }
    }
    return text.toString();
  }

  private static int pair(byte first, byte second) {
    return (first & 0xff) << 8 | second & 0xff;
  }
}
