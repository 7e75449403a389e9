package org.heard.shared.sounds;

import java.time.Duration;
import java.util.Optional;

/**
 * Makes recordings anew from their samples, so that nothing else of a file is kept: no tags, no
 * device, no moment. Needs time: callers let only a few work at once.
 */
public final class Recordings {
  /** What a recording is when it was made here: Opus in Ogg. */
  public static final String CONTENT_TYPE = "audio/ogg";

  private static final Duration GRACE = Duration.ofSeconds(1);

  private Recordings() {}

  /** What came of a recording. */
  public sealed interface Remade {
    /** A new file of the kind {@link #CONTENT_TYPE}. */
    record Made(byte[] file) implements Remade {
      @Override
      public String toString() {
        return "Made[hidden]";
      }
    }

    /** No WAV, judged by the content. */
    record WrongType() implements Remade {}

    /** WAV, but broken or not as Heard's own recorder makes it. */
    record Unreadable() implements Remade {}

    /** Longer than it may be. */
    record TooLong() implements Remade {}
  }

  /**
   * Makes a recording of what somebody sent.
   *
   * @param most how long it may be; one more second is let pass
   */
  public static Remade of(byte[] sent, Duration most) {
    if (!Wave.is(sent)) {
      return new Remade.WrongType();
    }
    Optional<short[]> samples = Wave.samples(sent);
    if (samples.isEmpty()) {
      return new Remade.Unreadable();
    }
    if (samples.get().length > most.plus(GRACE).toSeconds() * Wave.RATE) {
      return new Remade.TooLong();
    }
    return new Remade.Made(OggOpus.of(samples.get()));
  }
}
