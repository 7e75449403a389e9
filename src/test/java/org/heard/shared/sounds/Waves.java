package org.heard.shared.sounds;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Recordings for tests, each made here byte by byte. */
public final class Waves {
  private Waves() {}

  /** A tone as the recorder of the page sends it: PCM with 16 bits. */
  public static byte[] wave(double seconds) {
    short[] tone = tone(seconds);
    ByteBuffer data = ByteBuffer.allocate(tone.length * 2).order(ByteOrder.LITTLE_ENDIAN);
    for (short sample : tone) {
      data.putShort(sample);
    }
    return wave(1, 1, 16_000, 16, data.array());
  }

  static short[] tone(double seconds) {
    short[] tone = new short[(int) Math.round(seconds * 16_000)];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (10_000 * Math.sin(2 * Math.PI * 440 * i / 16_000));
    }
    return tone;
  }

  static byte[] wave(int coding, int channels, int rate, int bits, byte[] data) {
    ByteBuffer head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
    head.put(text("RIFF")).putInt(36 + data.length + data.length % 2).put(text("WAVE"));
    head.put(text("fmt ")).putInt(16).putShort((short) coding).putShort((short) channels);
    head.putInt(rate).putInt(rate * channels * bits / 8);
    head.putShort((short) (channels * bits / 8)).putShort((short) bits);
    head.put(text("data")).putInt(data.length);
    return joined(head.array(), data, new byte[data.length % 2]);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] text(String words) {
    return words.getBytes(StandardCharsets.ISO_8859_1);
  }

  static byte[] withInt(byte[] file, int at, int value) {
    byte[] changed = file.clone();
    ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return changed;
  }
}
