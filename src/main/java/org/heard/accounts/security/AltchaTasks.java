package org.heard.accounts.security;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.heard.accounts.ProofOfWork;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tasks of ALTCHA: find the number behind a hash. They are signed with a key that lives as long as
 * this process, like the visits that they belong to.
 */
@Service
@PreAuthorize("permitAll()")
class AltchaTasks implements ProofOfWork {
  /** A good phone tries all in a quarter of a second, a slow one in less than two seconds. */
  private static final long LARGEST = 5_000;

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int KEY_BYTES = 32;
  private static final int LONGEST = 2_000;
  private static final int MOST_REMEMBERED = 500_000;

  private final boolean demanded;
  private final JsonMapper json;
  private final Clock clock;
  private final String key = freshKey();
  private final Map<String, Instant> handedIn =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  AltchaTasks(
      @Value("${heard.proof-of-work:false}") boolean demanded, JsonMapper json, Clock clock) {
    this.demanded = demanded;
    this.json = json;
    this.clock = clock;
  }

  private static String freshKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return new String(Hex.encode(key));
  }

  @Override
  public boolean demanded() {
    return demanded;
  }

  @Override
  public String task() {
    ChallengeOptions options =
        new ChallengeOptions()
            .setHmacKey(key)
            .setMaxNumber(LARGEST)
            .setSecureRandomNumber(true)
            .setExpires(clock.instant().plus(GOOD_FOR).getEpochSecond());
    try {
      return json.writeValueAsString(Altcha.createChallenge(options));
    } catch (JacksonException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("ALTCHA makes no task", e);
    }
  }

  @Override
  public boolean accepts(String solution) {
    return read(solution).filter(this::solves).filter(this::firstTime).isPresent();
  }

  private Optional<Altcha.Payload> read(String solution) {
    if (solution.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] plain = Base64.getDecoder().decode(solution.getBytes(StandardCharsets.US_ASCII));
      return Optional.ofNullable(json.readValue(plain, Altcha.Payload.class));
    } catch (IllegalArgumentException | JacksonException odd) {
      return Optional.empty();
    }
  }

  /** The signature binds the number to our key, and the time to both. */
  private boolean solves(Altcha.Payload solution) {
    try {
      return Altcha.verifySolution(solution, key, true);
    } catch (Exception odd) {
      return false;
    }
  }

  private boolean firstTime(Altcha.Payload solution) {
    Instant now = clock.instant();
    synchronized (handedIn) {
      forgetBefore(now.minus(GOOD_FOR));
      return handedIn.putIfAbsent(solution.signature, now) == null;
    }
  }

  /** What was handed in so long ago is too old to be handed in again. */
  private void forgetBefore(Instant time) {
    Iterator<Instant> eldest = handedIn.values().iterator();
    while (eldest.hasNext() && eldest.next().isBefore(time)) {
      eldest.remove();
    }
  }
}
