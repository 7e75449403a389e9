package org.heard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A user of PostgreSQL.
 *
 * @param password null where the server asks for none
 */
record DatabaseLogin(String user, @Nullable String password) {
  /** The runtime's user where only the owner of the tables was named. */
  static final String RUNTIME = "heard_runtime";

  private static final String HMAC = "HmacSHA256";

  /**
   * A user beside the owner, whose password follows from the owner's: the same on every node, and
   * it does not lead back.
   */
  DatabaseLogin runtimeBeside() {
    return new DatabaseLogin(RUNTIME, password == null ? null : derived(password));
  }

  private static String derived(String password) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), HMAC));
      return HexFormat.of().formatHex(mac.doFinal(RUNTIME.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + HMAC, e);
    }
  }

  @Override
  public String toString() {
    return "DatabaseLogin[" + user + "]";
  }
}
