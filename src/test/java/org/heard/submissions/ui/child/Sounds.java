package org.heard.submissions.ui.child;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Invented recordings. */
final class Sounds {
  private static final int RATE = 16_000;

  private Sounds() {}

  /** One second of a tone, as the browser sends it: WAV, one channel, G.711 mu-law. */
  static byte[] oneSecond() {
    ByteBuffer file = ByteBuffer.allocate(44 + RATE).order(ByteOrder.LITTLE_ENDIAN);
    file.put(ascii("RIFF")).putInt(36 + RATE).put(ascii("WAVEfmt ")).putInt(16);
    file.putShort((short) 7).putShort((short) 1).putInt(RATE).putInt(RATE);
    file.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(RATE);
    for (int i = 0; i < RATE; i++) {
      file.put((byte) (i % 40 < 20 ? 0x90 : 0x10));
    }
    return file.array();
  }

  private static byte[] ascii(String letters) {
    return letters.getBytes(StandardCharsets.US_ASCII);
  }
}
