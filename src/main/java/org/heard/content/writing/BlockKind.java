package org.heard.content.writing;

import java.util.List;
import org.heard.content.Block;
import org.heard.content.Block.Place;

/** The kinds of blocks, to choose one for a new block. */
public enum BlockKind {
  HEADING,
  WORDS,
  POINTS,
  PICTURE,
  PANEL,
  OTHER_WORDS,
  EXAMPLE,
  QUOTE,
  HARD_WORD;

  /** The kind of a block. */
  public static BlockKind of(Block block) {
    return switch (block) {
      case Block.Heading one -> HEADING;
      case Block.Words one -> WORDS;
      case Block.Points one -> POINTS;
      case Block.Illustration one -> PICTURE;
      case Block.Panel one -> PANEL;
      case Block.OtherWords one -> OTHER_WORDS;
      case Block.Example one -> EXAMPLE;
      case Block.ChildQuote one -> QUOTE;
      case Block.HardWord one -> HARD_WORD;
    };
  }

  /** An empty block of this kind. */
  Block empty(Place place) {
    return switch (this) {
      case HEADING -> new Block.Heading(place, "");
      case WORDS -> new Block.Words(place, "");
      case POINTS -> new Block.Points(place, List.of());
      case PANEL -> new Block.Panel(place, "", "", "", null);
      case PICTURE -> new Block.Illustration(place, "talk", "", null);
      case OTHER_WORDS -> new Block.OtherWords(place, "");
      case EXAMPLE -> new Block.Example(place, "");
      case QUOTE -> new Block.ChildQuote(place, "", null);
      case HARD_WORD -> new Block.HardWord(place, "", List.of(), "");
    };
  }
}
