package org.heard.shared.sounds;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jaredmdobson.concentus.OpusDecoder;
import io.github.jaredmdobson.concentus.OpusException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.gagravarr.ogg.OggFile;
import org.gagravarr.ogg.OggPacket;
import org.gagravarr.ogg.OggPacketReader;
import org.heard.shared.sounds.Recordings.Remade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingsTest {
  private static final Duration MOST = Duration.ofMinutes(3);

  @Test
  void aRecordingComesOutAsLongAndAsHighAsItWasSpoken() throws Exception {
    byte[] file = made(Waves.wave(2.5));
    Played played = Played.of(file);

    assertThat(played.samples.length).isEqualTo(40_000);
    assertThat(played.crossings()).isBetween(2 * 440 * 2, 2 * 440 * 3);
    assertThat(played.tags).isEqualTo(played.emptyTags());
    assertThat(file.length).isLessThan(20_000);
  }

  @Test
  void aTelephoneCodedRecordingSoundsTheSame() throws Exception {
    byte[] coded = new byte[16_000];
    short[] tone = Waves.tone(1);
    for (int i = 0; i < coded.length; i++) {
      coded[i] = muLaw(tone[i]);
    }
    short[] read = Wave.samples(Waves.wave(7, 1, 16_000, 8, coded)).orElseThrow();
    for (int i = 0; i < tone.length; i++) {
      assertThat((int) read[i]).isCloseTo(tone[i], org.assertj.core.data.Offset.offset(300));
    }
    assertThat(Played.of(made(Waves.wave(7, 1, 16_000, 8, coded))).samples).hasSize(16_000);
  }

  @Test
  void theEndsOfTheTelephoneCodeAreThoseOfTheStandard() {
    short[] read =
        Wave.samples(Waves.wave(7, 1, 16_000, 8, new byte[] {0, (byte) 0x80, (byte) 0xFF, 0x7F}))
            .orElseThrow();

    assertThat(read).containsExactly((short) -32124, (short) 32124, (short) 0, (short) 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1,1,44100,16",
    "1,1,8000,16",
    "1,2,16000,16",
    "1,1,16000,8",
    "3,1,16000,32",
    "7,1,16000,16",
    "6,1,16000,8",
    "85,1,16000,8",
    "-2,1,16000,16",
    "1,0,16000,16"
  })
  void everyOtherFormOfWaveIsUnreadable(int coding, int channels, int rate, int bits) {
    assertThat(refused(Waves.wave(coding, channels, rate, bits, new byte[3200])))
        .isEqualTo(new Remade.Unreadable());
  }

  @Test
  void sizesThatLieAreUnreadable() {
    byte[] honest = Waves.wave(0.1);
    for (int lie : new int[] {0, 1, 44, honest.length, Integer.MAX_VALUE, -1, -8, 1 << 31}) {
      assertThat(refused(Waves.withInt(honest, 4, lie))).isEqualTo(new Remade.Unreadable());
      assertThat(refused(Waves.withInt(honest, 16, lie))).isEqualTo(new Remade.Unreadable());
      assertThat(refused(Waves.withInt(honest, 40, lie))).isEqualTo(new Remade.Unreadable());
    }
    assertThat(refused(Waves.wave(1, 1, 16_000, 16, new byte[0])))
        .isEqualTo(new Remade.Unreadable());
  }

  @Test
  void whatHangsBehindOrBesideTheSamplesIsRefused() {
    byte[] honest = Waves.wave(0.1);
    byte[] behind = Waves.joined(honest, Waves.text("PK\3\4archive"));

    assertThat(refused(behind)).isEqualTo(new Remade.Unreadable());
    assertThat(refused(Waves.withInt(behind, 4, behind.length - 8)))
        .isEqualTo(new Remade.Unreadable());
  }

  @Test
  void otherTypesAreRefused() {
    for (String start : List.of("OggS", "ID3", "fLaC", "\032E\337\243", "RIFF\20\0\0\0AVI ", "")) {
      assertThat(refused(Waves.text(start))).isEqualTo(new Remade.WrongType());
    }
  }

  @Test
  void threeMinutesAreTakenAndNotMore() {
    assertThat(refused(Waves.wave(1, 1, 16_000, 16, new byte[2 * (181 * 16_000 + 1)])))
        .isEqualTo(new Remade.TooLong());
    byte[] file = made(Waves.wave(1, 1, 16_000, 16, new byte[2 * 181 * 16_000]));
    assertThat(file.length).isLessThan(600_000);
  }

  @Test
  void aTruncatedRecordingIsUnreadable() {
    byte[] whole = Waves.wave(0.05);
    for (int length = 12; length < whole.length; length++) {
      assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo(new Remade.Unreadable());
    }
  }

  @Test
  void nothingBrokenEverThrows() {
    Random random = new Random(20_261_125);
    byte[] whole = Waves.wave(0.02);
    int taken = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] broken = whole.clone();
      for (int hit = 0; hit <= random.nextInt(4); hit++) {
        broken[random.nextInt(round % 2 == 0 ? 48 : broken.length)] = (byte) random.nextInt();
      }
      if (Recordings.of(broken, MOST) instanceof Remade.Made) {
        taken++;
      }
    }
    assertThat(taken).isBetween(100, 2900);
  }

  private static byte[] made(byte[] sent) {
    Remade remade = Recordings.of(sent, MOST);
    assertThat(remade).isInstanceOf(Remade.Made.class);
    return ((Remade.Made) remade).file();
  }

  private static Remade refused(byte[] sent) {
    Remade remade = Recordings.of(sent, MOST);
    assertThat(remade).isNotInstanceOf(Remade.Made.class);
    return remade;
  }

  private static byte muLaw(short sample) {
    int level = Math.min(Math.abs(sample), 32_635) + 132;
    int exponent = 31 - Integer.numberOfLeadingZeros(level) - 7;
    int bits = (sample < 0 ? 0x80 : 0) | exponent << 4 | level >> exponent + 3 & 0x0F;
    return (byte) ~bits;
  }

  /** What a player hears, by the library's own reader and decoder. */
  private record Played(short[] samples, byte[] tags) {

    static Played of(byte[] ogg) throws IOException, OpusException {
      OggPacketReader in = new OggFile(new ByteArrayInputStream(ogg)).getPacketReader();
      byte[] head = in.getNextPacket().getData();
      byte[] tags = in.getNextPacket().getData();
      int skip = (head[10] & 0xFF | (head[11] & 0xFF) << 8) / 3;
      OpusDecoder decoder = new OpusDecoder(16_000, 1);
      short[] all = new short[16_000 * 200];
      int length = 0;
      long end = 0;
      OggPacket packet = in.getNextPacket();
      while (packet != null) {
        byte[] data = packet.getData();
        length += decoder.decode(data, 0, data.length, all, length, 320, false);
        end = Math.max(end, packet.getGranulePosition());
        packet = in.getNextPacket();
      }
      int last = (int) Math.min(length, end / 3);
      return new Played(Arrays.copyOfRange(all, skip, last), tags);
    }

    int crossings() {
      int crossings = 0;
      for (int i = 1; i < samples.length; i++) {
        if (samples[i - 1] < 0 != samples[i] < 0) {
          crossings++;
        }
      }
      return crossings;
    }

    /** Magic word, length of the vendor's name, the name, no comment. */
    byte[] emptyTags() {
      int vendor = tags[8] & 0xFF;
      byte[] empty = Arrays.copyOf(tags, 8 + 4 + vendor + 4);
      Arrays.fill(empty, 8 + 4 + vendor, empty.length, (byte) 0);
      return empty;
    }
  }
}
