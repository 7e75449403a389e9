package org.heard.submissions.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.heard.consultations.Medium;
import org.heard.shared.sounds.Waves;
import org.heard.submissions.Pieces;
import org.heard.submissions.Pieces.KeepResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CleaningTest {
  private final Cleaning cleaning = new Cleaning(Duration.ofMillis(200));

  @ParameterizedTest
  @EnumSource(Medium.class)
  void twoHundredMegabytesAreNotRead(Medium medium) throws IOException {
    Endless sent = new Endless(200_000_000);
    long most = medium == Medium.VOICE ? Pieces.MOST_SOUND_BYTES : Pieces.MOST_PICTURE_BYTES;

    assertThat(cleaning.clean(medium, sent))
        .isEqualTo(new Cleaned.Refused(new KeepResult.TooLarge(most)));
    assertThat(sent.read).isEqualTo(most + 1);
  }

  @Test
  void theTypeMustFitTheMedium() throws IOException {
    assertThat(cleaning.clean(Medium.VOICE, sent(Made.png(5, 5))))
        .isEqualTo(new Cleaned.Refused(new KeepResult.WrongType()));
    assertThat(cleaning.clean(Medium.PHOTO, sent(Waves.wave(0.1))))
        .isEqualTo(new Cleaned.Refused(new KeepResult.WrongType()));
    assertThat(cleaning.clean(Medium.VOICE, sent(Waves.wave(0.1))))
        .isInstanceOf(Cleaned.Clean.class);
    assertThat(cleaning.clean(Medium.DRAWING, sent(Made.png(5, 5))))
        .isInstanceOf(Cleaned.Clean.class);
  }

  @Test
  void aSenderWhoStopsLeavesThePlaceToOthers() throws IOException {
    for (int i = 0; i < 20; i++) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> cleaning.clean(Medium.PHOTO, new Torn()));
    }
    assertThat(cleaning.clean(Medium.DRAWING, sent(Made.png(5, 5))))
        .isInstanceOf(Cleaned.Clean.class);
  }

  @Test
  void manySlowSendersCannotFillTheMemory() throws Exception {
    CountDownLatch finish = new CountDownLatch(1);
    CountDownLatch reading = new CountDownLatch(12);
    List<Future<Cleaned>> slow = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(12)) {
      for (int i = 0; i < 12; i++) {
        slow.add(senders.submit(() -> cleaning.clean(Medium.PHOTO, new Waiting(reading, finish))));
      }
      reading.await();
      assertThat(cleaning.clean(Medium.PHOTO, sent(Made.png(5, 5))))
          .isEqualTo(new Cleaned.Refused(new KeepResult.Busy()));
      finish.countDown();
      for (Future<Cleaned> one : slow) {
        assertThat(one.get()).isEqualTo(new Cleaned.Refused(new KeepResult.WrongType()));
      }
    }
    assertThat(cleaning.clean(Medium.PHOTO, sent(Made.png(5, 5))))
        .isInstanceOf(Cleaned.Clean.class);
  }

  private static InputStream sent(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  /** Made up while it is read; counts what was. */
  private static final class Endless extends InputStream {
    private final long length;
    private long read;

    private Endless(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return read++ < length ? 0x89 : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int now = (int) Math.min(most, length - read);
      read += now;
      return now == 0 && most > 0 ? -1 : now;
    }
  }

  private static final class Torn extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("gone");
    }
  }

  private static final class Waiting extends InputStream {
    private final CountDownLatch reading;
    private final CountDownLatch finish;

    private Waiting(CountDownLatch reading, CountDownLatch finish) {
      this.reading = reading;
      this.finish = finish;
    }

    @Override
    public int read() throws IOException {
      reading.countDown();
      try {
        finish.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      return -1;
    }
  }
}
