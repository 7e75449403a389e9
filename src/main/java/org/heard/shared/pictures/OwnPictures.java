package org.heard.shared.pictures;

import org.heard.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Names of pictures that people brought themselves, beside those of Heard's own set. A name is made
 * of the content, so it never stands for another picture, and nobody can guess it.
 */
public final class OwnPictures {
  private static final String BEGINS = "own-";
  private static final int BYTES = 16;
  private static final String NAME = BEGINS + "[0-9a-f]{" + 2 * BYTES + "}";

  private OwnPictures() {}

  /** Whether a name stands for such a picture. */
  public static boolean isOwn(@Nullable String name) {
    return name != null && name.matches(NAME);
  }

  /** The name of a picture. */
  public static String name(PictureFile file) {
    return BEGINS + Sha256.hex(file.bytes(), BYTES);
  }

  /** Where browsers find it. */
  public static String address(String name) {
    return "/pictures/" + name;
  }
}
