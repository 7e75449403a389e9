package org.heard.content;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An official text in one of its states.
 *
 * @param slug the last part of its address in the library; never changes
 * @param number of the state, from 1
 * @param paragraphs in order, keys unique
 */
public record SourceDocument(
    DocumentId id, String slug, int number, SourceFacts facts, List<SourceParagraph> paragraphs) {

  public SourceDocument {
    if (!slug.matches(SourceParagraph.KEY)) {
      throw new IllegalArgumentException("An address is lower-case words joined by hyphens");
    }
    paragraphs = List.copyOf(paragraphs);
    Set<String> seen = new HashSet<>();
    if (!paragraphs.stream().allMatch(one -> seen.add(one.key()))) {
      throw new IllegalArgumentException("Two paragraphs have the same key");
    }
  }

  /** The paragraph of a key, where this state has it. */
  public Optional<SourceParagraph> paragraph(String key) {
    return paragraphs.stream().filter(one -> one.key().equals(key)).findFirst();
  }
}
