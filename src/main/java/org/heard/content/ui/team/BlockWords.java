package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import java.util.stream.Collectors;
import org.heard.content.Block;
import org.heard.content.writing.BlockKind;

/** Kinds of blocks, and a block in one line. */
final class BlockWords {
  private BlockWords() {}

  static String of(BlockKind kind, Component on) {
    return switch (kind) {
      case HEADING -> on.getTranslation("content.team.block.heading");
      case WORDS -> on.getTranslation("content.team.block.words");
      case POINTS -> on.getTranslation("content.team.block.points");
      case PICTURE -> on.getTranslation("content.team.block.picture");
      case PANEL -> on.getTranslation("content.team.block.panel");
      case OTHER_WORDS -> on.getTranslation("content.team.block.other-words");
      case EXAMPLE -> on.getTranslation("content.team.block.example");
      case QUOTE -> on.getTranslation("content.team.block.quote");
      case HARD_WORD -> on.getTranslation("content.team.block.hard-word");
    };
  }

  /** What it says, or that it is empty. */
  static String briefly(Block block, Component on) {
    String words =
        block.readable().stream()
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    if (words.isEmpty() && block instanceof Block.Pictured picture) {
      words = picture.alt();
    }
    return words.isBlank() ? on.getTranslation("content.team.block.empty") : words;
  }
}
