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

  /** A version with one block more. */
  public record Added(Body body, String key) {}

  /**
   * Adds an empty block.
   *
   * @param after key of the block before it; null for the end
   * @param tells the paragraphs it tells about
   */
  public static Added add(Body body, BlockKind kind, @Nullable String after, Set<String> tells) {
    Place place = new Place(ParagraphText.fresh("b"), tells);
    return insert(body, kind.empty(place), after);
  }

  /** Adds these blocks at the end, or behind a block. */
  public static Body addAll(Body body, List<Block> blocks, @Nullable String after) {
    Body now = body;
    String behind = after;
    for (Block block : blocks) {
      Added added = insert(now, block, behind);
      now = added.body();
      behind = after == null ? null : added.key();
    }
    return now;
  }

  /** Adds a block that explains a word. */
  public static Added explain(Body body, String word, @Nullable String after) {
    Place place = new Place(ParagraphText.fresh("b"), Set.of());
    return insert(body, new Block.HardWord(place, word, List.of(), ""), after);
  }

  /** Adds a copy of a block behind it, with a key of its own. */
  public static Added copy(Body body, String key) {
    return body.block(key)
        .map(block -> insert(body, at(block, fresh(block.place())), key))
        .orElseGet(() -> new Added(body, ""));
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

  private static Added insert(Body body, Block block, @Nullable String after) {
    int behind = after == null ? -1 : index(body, after);
    List<Block> blocks = new ArrayList<>(body.blocks());
    blocks.add(behind < 0 ? blocks.size() : behind + 1, block);
    return new Added(with(body, blocks), block.key());
  }

  private static int index(Body body, String key) {
    return IntStream.range(0, body.blocks().size())
        .filter(i -> body.blocks().get(i).key().equals(key))
        .findFirst()
        .orElse(-1);
  }

  private static Body with(Body body, List<Block> blocks) {
    return new Body(
        body.summary(), body.title(), body.about(), body.picture(), blocks, body.more());
  }

  private static Place fresh(Place place) {
    return new Place(ParagraphText.fresh("b"), place.tells());
  }

  private static Block at(Block block, Place place) {
    return switch (block) {
      case Block.Heading one -> new Block.Heading(place, one.words());
      case Block.Words one -> new Block.Words(place, one.words());
      case Block.Points one -> new Block.Points(place, one.points());
      case Block.Illustration one ->
          new Block.Illustration(place, one.picture(), one.alt(), one.caption());
      case Block.OtherWords one -> new Block.OtherWords(place, one.words());
      case Block.Example one -> new Block.Example(place, one.words());
      case Block.ChildQuote one -> new Block.ChildQuote(place, one.words(), one.from());
      case Block.HardWord one -> new Block.HardWord(place, one.word(), one.forms(), one.meaning());
    };
  }
}
