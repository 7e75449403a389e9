package org.heard.moderation.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.shared.SubmissionId;
import org.springframework.stereotype.Component;

/**
 * Draws the share of releases that another person reads first. The draw of a submission stays the
 * same until the next start, so that taking back and releasing again does not draw anew, and a
 * larger share draws what a smaller one did and more; the key is in memory alone, so that nobody
 * can tell it beforehand.
 */
@Component
class SecondReading {
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec key;

  SecondReading() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
  }

  boolean draws(SubmissionId submission, int percent) {
    if (percent == 0) {
      return false;
    }
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(key);
      byte[] drawn = mac.doFinal(submission.toString().getBytes(StandardCharsets.US_ASCII));
      return Math.floorMod(ByteBuffer.wrap(drawn).getLong(), 100) < percent;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }
}
