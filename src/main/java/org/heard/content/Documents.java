package org.heard.content;

import java.util.List;
import java.util.Optional;

/** Source documents, as managers keep them. */
public interface Documents {

  /** Every document in its newest state, in the order of their addresses. */
  List<SourceDocument> all();

  /** A document in its newest state. */
  Optional<SourceDocument> read(DocumentId id);

  /** A document in an earlier state. */
  Optional<SourceDocument> read(DocumentId id, int number);

  /** What became of a new state. */
  sealed interface Stored {
    /** It is the newest now; editions made from earlier ones are outdated until confirmed. */
    record Done(SourceDocument now) implements Stored {}

    /** Somebody else stored one meanwhile: nothing is stored. */
    record Overtaken(SourceDocument theirs) implements Stored {}

    /** There is no such document. */
    record Gone() implements Stored {}
  }

  /**
   * Takes a document in, in its first state.
   *
   * @param slug the last part of its address in the library
   * @throws SlugTakenException when another document has this address
   */
  SourceDocument begin(String slug, SourceFacts facts, List<SourceParagraph> paragraphs);

  /**
   * Stores a newer state.
   *
   * @param base number of the state that it was made from
   */
  Stored renew(DocumentId id, int base, SourceFacts facts, List<SourceParagraph> paragraphs);
}
