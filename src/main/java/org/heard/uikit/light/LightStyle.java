package org.heard.uikit.light;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet, small enough to be in every page, and the same with what texts of the library
 * need; and the hashes that allow just these.
 */
public final class LightStyle {
  private static final String SHEET = small(LightFiles.read("light.css").orElseThrow());
  private static final String LIBRARY =
      SHEET + small(LightFiles.read("light-library.css").orElseThrow());
  private static final String SOURCE =
      "'sha256-" + hash(SHEET) + "' 'sha256-" + hash(LIBRARY) + "'";

  private LightStyle() {}

  /** The rules, without comments and needless space. */
  public static String sheet() {
    return SHEET;
  }

  /** The rules of a page with a text of the library. */
  static String library() {
    return LIBRARY;
  }

  /** What a content security policy says to allow these rules and no others. */
  public static String source() {
    return SOURCE;
  }

  private static String small(String sheet) {
    return sheet
        .replaceAll("(?s)/\\*.*?\\*/", "")
        .replaceAll("\\s*\\n\\s*", "")
        .replaceAll("\\s*([{};,])\\s*", "$1")
        .replaceAll(":\\s+", ":")
        .replace(";}", "}");
  }

  private static String hash(String sheet) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(sheet.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
