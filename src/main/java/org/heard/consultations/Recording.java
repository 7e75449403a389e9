package org.heard.consultations;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reading one rendering of a text aloud. Immutable.
 *
 * <p>The type follows from the first bytes, so it cannot say something else than they are.
 */
public final class Recording {
  private static final int LARGEST = 5 * 1024 * 1024;

  private final String name;
  private final String type;
  private final byte[] sound;

  /**
   * A recording under the name its rendering gives it.
   *
   * @param name lower-case words joined by hyphens
   * @param sound MP3 or Ogg, at most 5 MB
   */
  public Recording(String name, byte[] sound) {
    if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*") || sound.length > LARGEST) {
      throw new IllegalArgumentException("A recording has a plain name and at most 5 MB");
    }
    this.name = name;
    this.type = typeOf(sound);
    this.sound = sound.clone();
  }

  private static String typeOf(byte[] sound) {
    if (begins(sound, 'O', 'g', 'g', 'S')) {
      return "audio/ogg";
    }
    boolean frame = sound.length > 1 && sound[0] == (byte) 0xFF && (sound[1] & 0xE0) == 0xE0;
    if (frame || begins(sound, 'I', 'D', '3')) {
      return "audio/mpeg";
    }
    throw new IllegalArgumentException("A recording is MP3 or Ogg");
  }

  private static boolean begins(byte[] sound, char... letters) {
    for (int i = 0; i < letters.length; i++) {
      if (i >= sound.length || sound[i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  /** The name that renderings use. */
  public String name() {
    return name;
  }

  /** Its media type. */
  public String type() {
    return type;
  }

  /** A copy of its bytes. */
  public byte[] sound() {
    return sound.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Recording one
        && name.equals(one.name)
        && Arrays.equals(sound, one.sound);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(sound));
  }

  @Override
  public String toString() {
    return name + " (" + type + ")";
  }
}
