package org.heard.shared.pictures;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads the chunks of a PNG file and leaves out all that carry no points of colour. */
final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final Set<String> KEPT = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
  private static final int HEADER_CHUNK = 13;

  private Png() {}

  static boolean is(byte[] sent) {
    return sent.length >= SIGNATURE.length
        && Arrays.equals(sent, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /** Empty when the chunks do not fit together; whatever follows the last one is cut off. */
  static Optional<BareFile> read(byte[] sent) {
    ByteBuffer in = ByteBuffer.wrap(sent, SIGNATURE.length, sent.length - SIGNATURE.length);
    ByteArrayOutputStream bare = new ByteArrayOutputStream(sent.length);
    bare.writeBytes(SIGNATURE);
    int width = 0;
    int height = 0;
    while (in.remaining() >= 12) {
      int start = in.position();
      int length = in.getInt();
      byte[] name = new byte[4];
      in.get(name);
      String type = new String(name, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > in.remaining() - 4 || (width == 0) != type.equals("IHDR")) {
        return Optional.empty();
      }
      if (width == 0) {
        if (length != HEADER_CHUNK) {
          return Optional.empty();
        }
        width = in.getInt(in.position());
        height = in.getInt(in.position() + 4);
        if (width <= 0 || height <= 0) {
          return Optional.empty();
        }
      }
      int end = in.position() + length + 4;
      if (KEPT.contains(type)) {
        bare.write(sent, start, end - start);
      }
      if (type.equals("IEND")) {
        return Optional.of(new BareFile(BareFile.Format.PNG, width, height, 1, bare.toByteArray()));
      }
      in.position(end);
    }
    return Optional.empty();
  }
}
