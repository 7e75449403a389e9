package org.heard.content.writing;

import java.util.ArrayList;
import java.util.List;
import org.heard.content.SourceDocument;
import org.heard.content.SourceParagraph;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph that is different in two states of a document.
 *
 * @param before as it was; absent for a new one
 * @param after as it is; absent for one that is gone
 */
public record ParagraphChange(@Nullable SourceParagraph before, @Nullable SourceParagraph after) {

  /** What is different, in the order of the later state; what is gone comes last. */
  public static List<ParagraphChange> between(SourceDocument before, SourceDocument after) {
    List<ParagraphChange> changes = new ArrayList<>();
    for (SourceParagraph now : after.paragraphs()) {
      SourceParagraph old = before.paragraph(now.key()).orElse(null);
      if (!now.equals(old)) {
        changes.add(new ParagraphChange(old, now));
      }
    }
    before.paragraphs().stream()
        .filter(old -> after.paragraph(old.key()).isEmpty())
        .forEach(old -> changes.add(new ParagraphChange(old, null)));
    return List.copyOf(changes);
  }
}
