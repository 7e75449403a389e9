package org.heard.shared.sounds;

import io.github.jaredmdobson.concentus.OpusApplication;
import io.github.jaredmdobson.concentus.OpusEncoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.gagravarr.ogg.OggFile;
import org.gagravarr.ogg.OggPacket;
import org.gagravarr.ogg.OggPacketWriter;
import org.gagravarr.opus.OpusInfo;
import org.gagravarr.opus.OpusTags;

/** Writes a voice as Opus in an Ogg file (RFC 6716, RFC 7845) without any tags. */
final class OggOpus {
  /** Positions in the file count at this rate whatever the rate of the samples is. */
  private static final int CLOCK = 48_000;

  private static final int PER_SAMPLE = CLOCK / Wave.RATE;
  private static final int FRAME = Wave.RATE / 50;
  private static final int MOST_PACKET = 1_275;
  private static final int FRAMES_A_PAGE = 50;
  private static final int BITS_A_SECOND = 24_000;
  private static final int EFFORT = 1;

  private OggOpus() {}

  static byte[] of(short[] samples) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OggFile file = new OggFile(bytes);
        OggPacketWriter out = file.getPacketWriter(1)) {
      OpusEncoder encoder = encoder();
      int lookahead = encoder.getLookahead();
      head(out, lookahead * PER_SAMPLE);
      // The encoder is late by its lookahead: that much more is fed, and skipped when played.
      int frames = Math.ceilDiv(samples.length + lookahead, FRAME);
      for (int frame = 0; frame < frames; frame++) {
        out.bufferPacket(new OggPacket(packet(encoder, samples, frame * FRAME)));
        long played = Math.min((frame + 1) * FRAME, samples.length + lookahead);
        out.setGranulePosition(played * PER_SAMPLE);
        if ((frame + 1) % FRAMES_A_PAGE == 0 && frame + 1 < frames) {
          out.flush();
        }
      }
    } catch (OpusException e) {
      throw new IllegalStateException("The voice cannot be written", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static OpusEncoder encoder() throws OpusException {
    OpusEncoder encoder = new OpusEncoder(Wave.RATE, 1, OpusApplication.OPUS_APPLICATION_VOIP);
    encoder.setBitrate(BITS_A_SECOND);
    encoder.setComplexity(EFFORT);
    return encoder;
  }

  private static void head(OggPacketWriter out, int skipped) throws IOException {
    OpusInfo info = new OpusInfo();
    info.setNumChannels(1);
    info.setSampleRate(Wave.RATE);
    info.setPreSkip(skipped);
    out.bufferPacket(info.write(), true);
    out.bufferPacket(new OpusTags().write(), true);
  }

  private static byte[] packet(OpusEncoder encoder, short[] samples, int from)
      throws OpusException {
    short[] frame = new short[FRAME];
    if (from < samples.length) {
      System.arraycopy(samples, from, frame, 0, Math.min(FRAME, samples.length - from));
    }
    byte[] packet = new byte[MOST_PACKET];
    int length = encoder.encode(frame, 0, FRAME, packet, 0, packet.length);
    return Arrays.copyOf(packet, length);
  }
}
