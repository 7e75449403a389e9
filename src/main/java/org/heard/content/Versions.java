package org.heard.content;

import java.util.List;
import java.util.Optional;

/** Child-friendly versions, as managers write, publish and confirm them. */
public interface Versions {

  /** How many states of a draft are kept for taking steps back. */
  int KEPT = 200;

  /** What became of a change. */
  sealed interface Saved {
    /**
     * It is stored, if it changed anything.
     *
     * @param othersToo whether it is joined with what somebody else stored meanwhile
     */
    record Stored(Draft now, boolean othersToo) implements Saved {}

    /**
     * Somebody else changed the same meanwhile to something different: nothing is stored.
     *
     * @param places what both changed, such as {@code title} or {@code blocks/} and the key of a
     *     block; empty when the state it was made from is not kept any more
     */
    record Clash(Draft theirs, List<String> places) implements Saved {
      public Clash {
        places = List.copyOf(places);
      }
    }

    /** There is no such version, or no such state of its source. */
    record Gone() implements Saved {}
  }

  /** What became of a wish to publish. */
  sealed interface Published {
    /** It is in the library; the newest edition stays the newest where it says just the same. */
    record Done(Edition edition) implements Published {}

    /** It is not, and this is what it lacks. */
    record Refused(List<Lack> lacks) implements Published {
      public Refused {
        lacks = List.copyOf(lacks);
      }
    }

    /** The draft has a newer state than the one to publish, or there is no such version. */
    record Overtaken() implements Published {}
  }

  /** How far every version of every document is, by document, language, age and format. */
  List<Standing> standings();

  /** The versions of a document, drafts of all audiences. */
  List<Draft> of(DocumentId document);

  /** A draft in its newest state. */
  Optional<Draft> read(VersionId id);

  /** The editions of a version, the newest first. */
  List<Edition> editions(VersionId id);

  /**
   * The version of a document for an audience; begun when there is none.
   *
   * @throws IllegalArgumentException when there is no such document
   */
  VersionId begin(DocumentId document, Audience audience);

  /**
   * Stores a change of a draft. What somebody else stored meanwhile stays, block by block.
   *
   * @param base number of the state that it was made from
   */
  Saved save(VersionId id, int base, Body body);

  /**
   * Takes back what a state of a draft changed; what was stored since stays.
   *
   * @param number of that state
   */
  Saved undo(VersionId id, int number);

  /**
   * Says that a draft is written from another state of its source now; what it says stays.
   *
   * @param base number of the state of the draft that was looked at
   * @param source number of the state of the source
   */
  Saved follow(VersionId id, int base, int source);

  /** What keeps a draft from being published; empty when nothing does. */
  List<Lack> lacks(VersionId id);

  /**
   * Publishes a draft.
   *
   * @param number of the state, so that nobody publishes words they did not see
   */
  Published publish(VersionId id, int number);

  /**
   * Says that the newest edition still fits a newer state of its source.
   *
   * @param source number of that state
   * @return whether there was such an edition and such a state
   */
  boolean confirm(VersionId id, int source);
}
