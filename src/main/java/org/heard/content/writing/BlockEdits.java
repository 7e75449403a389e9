package org.heard.content.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.content.Block;
import org.heard.content.Block.Place;
import org.heard.content.Body;
import org.jspecify.annotations.Nullable;

/** Changes of the blocks of a version. What is not there any more is changed by nothing. */
public final class BlockEdits {
  private BlockEdits() {}

  /**
   * An empty block with a key of its own.
   *
   * @param tells the paragraphs it tells about
   */
  public static Block fresh(BlockKind kind, Set<String> tells) {
    return kind.empty(new Place(ParagraphText.fresh("b"), tells));
  }

  /** A place with a key that nothing else ever had, which tells about no paragraph. */
  public static Place place() {
    return new Place(ParagraphText.fresh("b"), Set.of());
  }

  /** A block that explains a word; what it means is still to be written. */
  public static Block explaining(String word) {
    return new Block.HardWord(new Place(ParagraphText.fresh("b"), Set.of()), word, List.of(), "");
  }

  /** A picture of a comic; its words are still to be written. */
  public static Block panel(String picture) {
    return new Block.Panel(place(), picture, "", "", null);
  }

  /** The same block once more, with a key of its own. */
  public static Block copyOf(Block block) {
    return at(block, new Place(ParagraphText.fresh("b"), block.place().tells()));
  }

  /** Adds blocks behind the one with this key, or at the end where there is none. */
  public static Body add(Body body, List<Block> added, @Nullable String after) {
    int behind = after == null ? -1 : index(body, after);
    List<Block> blocks = new ArrayList<>(body.blocks());
    blocks.addAll(behind < 0 ? blocks.size() : behind + 1, added);
    return with(body, blocks);
  }

  /** Puts a block in the place of the one with its key. */
  public static Body replace(Body body, Block block) {
    return with(
        body,
        body.blocks().stream().map(one -> one.key().equals(block.key()) ? block : one).toList());
  }

  /** Says which paragraphs a block tells about. */
  public static Body tells(Body body, String key, Set<String> paragraphs) {
    return body.block(key)
        .map(block -> replace(body, at(block, new Place(key, paragraphs))))
        .orElse(body);
  }

  /** Moves a block one place towards the beginning or the end. */
  public static Body move(Body body, String key, boolean up) {
    int from = index(body, key);
    int to = up ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= body.blocks().size()) {
      return body;
    }
    List<Block> blocks = new ArrayList<>(body.blocks());
    Collections.swap(blocks, from, to);
    return with(body, blocks);
  }

  /** Takes a block away. */
  public static Body delete(Body body, String key) {
    return with(body, body.blocks().stream().filter(block -> !block.key().equals(key)).toList());
  }

  private static int index(Body body, String key) {
    return IntStream.range(0, body.blocks().size())
        .filter(i -> body.blocks().get(i).key().equals(key))
        .findFirst()
        .orElse(-1);
  }

  private static Body with(Body body, List<Block> blocks) {
    return new Body(
        body.summary(),
        body.title(),
        body.about(),
        body.picture(),
        blocks,
        body.more(),
        body.media());
  }

  private static Block at(Block block, Place place) {
    return switch (block) {
      case Block.Heading one -> new Block.Heading(place, one.words());
      case Block.Words one -> new Block.Words(place, one.words());
      case Block.Points one -> new Block.Points(place, one.points());
      case Block.Illustration one ->
          new Block.Illustration(place, one.picture(), one.alt(), one.caption());
      case Block.Panel one ->
          new Block.Panel(place, one.picture(), one.alt(), one.words(), one.speaker());
      case Block.OtherWords one -> new Block.OtherWords(place, one.words());
      case Block.Example one -> new Block.Example(place, one.words());
      case Block.ChildQuote one -> new Block.ChildQuote(place, one.words(), one.from());
      case Block.HardWord one -> new Block.HardWord(place, one.word(), one.forms(), one.meaning());
    };
  }
}
