package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Texts;
import tools.jackson.databind.json.JsonMapper;

class BodyJoinTest {
  private static final int BLOCKS = 5;

  private final BodyJoin join = new BodyJoin(JsonMapper.shared());

  @Property(tries = 300)
  void noChangeOfABlockByEitherIsLostUnseen(
      @ForAll long base, @ForAll long mine, @ForAll long theirs) {
    Body before = body(new Random(base), "base", List.of());
    Body ours = body(new Random(mine), "mine", before.blocks());
    Body others = body(new Random(theirs), "theirs", before.blocks());

    switch (join.join(before, ours, others)) {
      case BodyJoin.Joined.Both(Body joined) -> {
        for (int key = 0; key < BLOCKS; key++) {
          holds(before, ours, joined, "b" + key);
          holds(before, others, joined, "b" + key);
        }
      }
      case BodyJoin.Joined.Clash clash -> assertThat(clash.places()).isNotEmpty();
    }
  }

  /** Where somebody changed, added or took away a block, the result has it as they left it. */
  private static void holds(Body before, Body changed, Body joined, String key) {
    Optional<Block> left = changed.block(key);
    if (!left.equals(before.block(key))) {
      assertThat(joined.block(key)).isEqualTo(left);
    }
  }

  /** Some blocks in some order; each as it was before, or in the words of whoever writes. */
  private static Body body(Random random, String writer, List<Block> before) {
    List<Block> blocks = new ArrayList<>();
    for (int key = 0; key < BLOCKS; key++) {
      String name = "b" + key;
      Optional<Block> old = before.stream().filter(block -> block.key().equals(name)).findFirst();
      switch (random.nextInt(6)) {
        case 0 -> {}
        case 1 -> blocks.add(new Block.Words(Texts.place(name), writer));
        default -> old.ifPresent(blocks::add);
      }
      if (before.isEmpty() && blocks.size() <= key && random.nextBoolean()) {
        blocks.add(new Block.Words(Texts.place(name), writer));
      }
    }
    if (random.nextInt(4) == 0) {
      Collections.shuffle(blocks, random);
    }
    List<Block> once = new ArrayList<>();
    blocks.stream()
        .filter(block -> once.stream().noneMatch(other -> other.key().equals(block.key())))
        .forEach(once::add);
    return new Body(true, "Title", "About", "book", once, "More");
  }
}
