package org.heard.moderation.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.heard.shared.SubmissionId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws the share of releases that another person reads first. The draw of a submission stays the
 * same until the next start, so that taking back and releasing again does not draw anew; the key is
 * in memory alone, so that nobody can tell it beforehand.
 */
@Component
class SecondReading {
  private static final String HMAC = "HmacSHA256";

  private final int percent;
  private final SecretKeySpec key;

  SecondReading(@Value("${heard.second-reader-percent:0}") int percent) {
    if (percent < 0 || percent > 100) {
      throw new IllegalArgumentException("heard.second-reader-percent is a number from 0 to 100");
    }
    this.percent = percent;
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, HMAC);
  }

  boolean draws(SubmissionId submission) {
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
