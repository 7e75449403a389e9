package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.shared.Language;

/**
 * Comments keep their place through edits. What a block is, is known here by an identity of its own
 * that the code under test does not see.
 */
class AnchorPropertyTest {
  private static final List<String> WORDS =
      List.of("park", "the", "children", "play", "art", "part", "safe", "open", "rights", "a");

  enum Edit {
    CHANGE_WORDS,
    PUT_WORDS_BEFORE,
    MOVE,
    DELETE,
    COPY,
    TAKE_OUT_AND_WRITE_AGAIN,
    ADD
  }

  /** A text under edit: which block, whatever its key, is which. */
  private static final class Desk {
    private final List<Block.Words> blocks = new ArrayList<>();
    private final Map<String, Integer> which = new HashMap<>();
    private final Random chance;
    private int made;

    Desk(Random chance) {
      this.chance = chance;
    }

    void add(int at, String words) {
      String key = "b" + made;
      which.put(key, made++);
      blocks.add(at, new Block.Words(new Block.Place(key, Set.of()), words));
    }

    String sentence() {
      return String.join(
          " ", chance.ints(1 + chance.nextInt(8), 0, WORDS.size()).mapToObj(WORDS::get).toList());
    }

    ReviewedText text() {
      return TextOfVersion.of(
          Language.ENGLISH, new Body(true, "Title", "About", "tree", List.copyOf(blocks), "More"));
    }

    void apply(Edit edit) {
      if (blocks.isEmpty() && edit != Edit.ADD) {
        return;
      }
      int at = blocks.isEmpty() ? 0 : chance.nextInt(blocks.size());
      switch (edit) {
        case CHANGE_WORDS -> write(at, sentence());
        case PUT_WORDS_BEFORE -> write(at, sentence() + " " + blocks.get(at).words());
        case MOVE -> {
          Block.Words moved = blocks.remove(at);
          blocks.add(chance.nextInt(blocks.size() + 1), moved);
        }
        case DELETE -> blocks.remove(at);
        case COPY -> add(chance.nextInt(blocks.size() + 1), blocks.get(at).words());
        case TAKE_OUT_AND_WRITE_AGAIN -> {
          String words = blocks.remove(at).words();
          add(at, words);
        }
        case ADD -> add(at, sentence());
      }
    }

    private void write(int at, String words) {
      blocks.set(at, new Block.Words(blocks.get(at).place(), words));
    }

    int identity(String key) {
      return requireNonNull(which.get(key));
    }

    boolean has(int identity) {
      return blocks.stream().anyMatch(block -> identity(block.key()) == identity);
    }
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    return Arbitraries.of(Edit.class).list().ofMaxSize(12);
  }

  @Property(tries = 500)
  void aTappedWordIsInItsOwnParagraphOrItsTextIsGone(
      @ForAll long seed, @ForAll("edits") List<Edit> edits) {
    Desk desk = begun(seed);
    ReviewedText reviewed = desk.text();
    List<Block.Words> before = List.copyOf(desk.blocks);
    edits.forEach(desk::apply);
    ReviewedText now = desk.text();
    for (Block.Words block : before) {
      int start = block.words().lastIndexOf(' ') + 1;
      Spot spot = new Spot(0, start, block.words().substring(start));
      check(desk, block, spot, Anchor.of(reviewed, block.key(), spot, now));
    }
  }

  private static void check(Desk desk, Block.Words block, Spot spot, Anchor anchor) {
    int identity = desk.identity(block.key());
    switch (anchor) {
      case Anchor.Found(Passage passage, var there) -> {
        assertThat(desk.identity(passage.key())).isEqualTo(identity);
        assertThat(there).isEqualTo(spot);
        assertThat(spot.standsIn(passage)).isTrue();
      }
      case Anchor.Moved(Passage passage, Spot there) -> {
        assertThat(desk.identity(passage.key())).isEqualTo(identity);
        assertThat(there.words()).isEqualTo(spot.words());
        assertThat(there.standsIn(passage)).isTrue();
      }
      case Anchor.Reworded(Passage passage) -> {
        assertThat(desk.identity(passage.key())).isEqualTo(identity);
        assertThat(List.of(passage.parts().getFirst().split(" "))).doesNotContain(spot.words());
      }
      case Anchor.Gone() -> assertThat(desk.has(identity)).isFalse();
    }
  }

  @Property(tries = 500)
  void aCommentOnAParagraphStaysWithItOrItsTextIsGone(
      @ForAll long seed, @ForAll("edits") List<Edit> edits) {
    Desk desk = begun(seed);
    ReviewedText reviewed = desk.text();
    edits.forEach(desk::apply);
    ReviewedText now = desk.text();
    for (Passage passage : reviewed.passages()) {
      switch (Anchor.of(reviewed, passage.key(), now)) {
        case Anchor.Found(Passage found, var spot) -> assertThat(found).isEqualTo(passage);
        case Anchor.Reworded(Passage found) -> {
          assertThat(found.key()).isEqualTo(passage.key());
          assertThat(found).isNotEqualTo(passage);
        }
        case Anchor.Moved moved -> throw new AssertionError("No words were pointed at");
        case Anchor.Gone() -> assertThat(desk.has(desk.identity(passage.key()))).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void theNextRoundAsksAboutWhatChangedAndNothingElse(
      @ForAll long seed, @ForAll("edits") List<Edit> edits) {
    Desk desk = begun(seed);
    ReviewedText reviewed = desk.text();
    edits.forEach(desk::apply);
    ReviewedText now = desk.text();
    List<String> different = now.differentFrom(reviewed);
    for (Passage passage : now.passages()) {
      assertThat(different.contains(passage.key()))
          .isEqualTo(!reviewed.passages().contains(passage));
    }
    assertThat(now.goneSince(reviewed)).noneMatch(now.keys()::contains);
  }

  private static Desk begun(long seed) {
    Desk desk = new Desk(new Random(seed));
    for (int i = 0; i < 4; i++) {
      desk.add(i, desk.sentence());
    }
    return desk;
  }
}
