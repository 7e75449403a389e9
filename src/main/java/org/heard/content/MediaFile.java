package org.heard.content;

/**
 * What a version knows of a stored file; the file itself never changes.
 *
 * @param type its media type, such as {@code video/mp4}
 * @param bytes how large it is
 * @param seconds how long it plays, rounded up; 0 where it does not say, and for captions
 */
public record MediaFile(MediaId id, String type, long bytes, int seconds) {

  /** Where it is fetched from, by whoever may. */
  public String address() {
    return ADDRESS + id;
  }

  /** The place of all files, with a slash at the end. */
  public static final String ADDRESS = "/library-files/";
}
