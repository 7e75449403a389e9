package org.heard.content;

/** What a draft needs before children may read it. */
public sealed interface Lack {
  /** The title, the words about it, or where to learn more. */
  record Words(Part part) implements Lack {
    /** Which words. */
    public enum Part {
      TITLE,
      ABOUT,
      MORE
    }
  }

  /** Anything to read. */
  record Blocks() implements Lack {}

  /**
   * Words in a block that has none.
   *
   * @param block its key
   */
  record Empty(String block) implements Lack {}

  /**
   * What a picture shows, in words (WCAG 2.2, 1.1.1).
   *
   * @param block its key
   */
  record AltText(String block) implements Lack {}

  /**
   * A picture: none is chosen yet, or the chosen one is not here.
   *
   * @param block its key
   */
  record Picture(String block) implements Lack {}

  /** Any picture with words, in a comic. */
  record Panels() implements Lack {}

  /**
   * A source that is told: the block cites a paragraph that the source does not have any more.
   *
   * @param block its key
   */
  record Source(String block) implements Lack {}

  /** A recording, a film or its captions. */
  record File(Media.Slot slot) implements Lack {}

  /** What a gate asks for; see {@link PublicationGate}. */
  record SignOff(int have, int need) implements Lack {}
}
