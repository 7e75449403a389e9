package org.heard.content.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Small files of every kind, with words in them that nobody is to read. */
public final class MadeFiles {
  /** Stands in every file where programs write what they know. */
  static final String SECRET = "52.5200N 013.4050E Anna";

  private static final int FRAME = 417;
  private static final int SERIAL = 7;

  private MadeFiles() {}

  static byte[] bytes(Object... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Object part : parts) {
      switch (part) {
        case byte[] bytes -> all.writeBytes(bytes);
        case String letters -> all.writeBytes(letters.getBytes(StandardCharsets.ISO_8859_1));
        case Integer number -> all.writeBytes(ByteBuffer.allocate(4).putInt(number).array());
        case Byte one -> all.write(one);
        default -> throw new IllegalArgumentException();
      }
    }
    return all.toByteArray();
  }

  /** Frames of MP3 at 128 kbit and 44.1 kHz, 26 ms each. */
  static byte[] frames(int many) {
    byte[] frame = new byte[FRAME];
    frame[0] = (byte) 0xFF;
    frame[1] = (byte) 0xFB;
    frame[2] = (byte) 0x90;
    byte[] all = new byte[many * FRAME];
    for (int i = 0; i < many; i++) {
      System.arraycopy(frame, 0, all, i * FRAME, FRAME);
    }
    return all;
  }

  /** MP3 with tags before and behind. */
  public static byte[] mp3(int frames) {
    byte[] front = bytes("ID3", new byte[] {4, 0, 0, 0, 0, 0, (byte) SECRET.length()}, SECRET);
    byte[] back = Arrays.copyOf(bytes("TAG", SECRET), 128);
    return bytes(front, frames(frames), back);
  }

  /** A second of Opus. */
  static byte[] opus() {
    byte[] head =
        bytes("OpusHead", new byte[] {1, 1, 0, 0, (byte) 0x80, (byte) 0xBB, 0, 0, 0, 0, 0});
    byte[] tags = bytes("OpusTags", new byte[4], new byte[] {1, 0, 0, 0}, new byte[4], SECRET);
    return bytes(
        page(2, 0, 0, head), page(0, 0, 1, tags), page(4, 48_000, 2, new byte[] {1, 2, 3}));
  }

  private static byte[] page(int flags, long position, int number, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new OggPage(flags, position, SERIAL, number, new byte[] {(byte) data.length}, data)
          .write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] box(String type, Object... inside) {
    byte[] all = bytes(inside);
    return bytes(all.length + 8, type, all);
  }

  /** The description of a track of a film. */
  static byte[] track(String handler, String coding) {
    return box(
        "trak",
        box("tkhd", 0, 0x11111111, 0x22222222, new byte[60]),
        box(
            "mdia",
            box("mdhd", 0, 0x11111111, 0x22222222, 1000, 61_000, 0),
            box("hdlr", 0, 0, handler, new byte[12], SECRET, new byte[1]),
            box("minf", box("stbl", box("stsd", 0, 1, box(coding, new byte[28]))))));
  }

  /** A film of 61 seconds with these tracks. */
  static byte[] mp4(byte[]... tracks) {
    return bytes(
        box("ftyp", "isom", 512, "isomavc1"),
        box("uuid", new byte[16], SECRET),
        box(
            "moov",
            box("mvhd", 0, 0x11111111, 0x22222222, 1000, 61_000, new byte[80]),
            bytes((Object[]) tracks),
            box("udta", box("\u00A9xyz", SECRET))),
        box("mdat", "picture and sound"));
  }

  /** A film as most programs write it. */
  public static byte[] mp4() {
    return mp4(track("vide", "avc1"), track("soun", "mp4a"));
  }

  static byte[] element(int id, Object... inside) {
    byte[] all = bytes(inside);
    byte[] name = ByteBuffer.allocate(4).putInt(id).array();
    int zeros = Integer.numberOfLeadingZeros(id) / 8;
    return bytes(Arrays.copyOfRange(name, zeros, 4), (byte) (0x80 | all.length), all);
  }

  /** A WebM film of two seconds with one track. */
  static byte[] webM(String document, int type, String coding) {
    byte[] unknown = {0x01, -1, -1, -1, -1, -1, -1, -1};
    return bytes(
        element(0x1A45DFA3, element(0x4282, document)),
        new byte[] {0x18, 0x53, (byte) 0x80, 0x67},
        unknown,
        element(
            0x1549A966,
            element(0x2AD7B1, new byte[] {0x0F, 0x42, 0x40}),
            element(0x7BA9, SECRET),
            element(0x4489, Float.floatToIntBits(2000f))),
        element(
            0x1654AE6B,
            element(
                0xAE,
                element(0x83, new byte[] {(byte) type}),
                element(0x536E, SECRET),
                element(0x86, coding))),
        element(0x1254C367, SECRET),
        new byte[] {0x1F, 0x43, (byte) 0xB6, 0x75},
        unknown,
        element(0xE7, new byte[] {0}),
        element(0xA3, "picture and sound"));
  }

  static byte[] webM() {
    return webM("webm", 1, "V_VP9");
  }

  /** The same with a picture 2.4 seconds after the beginning, of which only its own head tells. */
  static byte[] webMThatGoesOn() {
    return bytes(webM(), element(0xA3, new byte[] {(byte) 0x81, 0x09, 0x60, 0}, "the end"));
  }

  /** Captions with everything that is left out. */
  public static byte[] captions() {
    return """
    WEBVTT Kind: captions

    NOTE Anna wrote this

    STYLE
    ::cue { background: url(https://example.org/seen) }

    first
    00:01.000 --> 00:02.500 align:start position:10%
    <v Boy><c.loud>Hello &amp; <b>welcome</b></c>

    00:00:03.000 --> 00:00:04.000
    Two lines
    of words
    """
        .getBytes(StandardCharsets.UTF_8);
  }
}
