package org.heard.content.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.heard.content.Audience;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Format;
import org.heard.content.Texts;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;

class HintsTest {
  private static Body body(Block... blocks) {
    return new Body(true, "Parks", "About parks.", "tree", List.of(blocks), "Ask somebody.");
  }

  private static List<Hint> hints(Block... blocks) {
    return Hints.of(body(blocks), Texts.text(Language.ENGLISH));
  }

  private static Block words(String key, String words) {
    return new Block.Words(Texts.place(key), words);
  }

  @Test
  void aWordThatNothingExplainsIsSaidAndOneThatIsExplainedIsNot() {
    Block text = words("a", "You have the right to non-discrimination and to NGO.");
    assertThat(Hints.unexplained(hints(text))).contains("NGO");
    Block explained =
        new Block.HardWord(Texts.place("w"), "NGO", List.of(), "They work for children.");
    assertThat(Hints.unexplained(hints(text, explained))).doesNotContain("NGO");
  }

  @Test
  void aLongSentenceIsSaidAtItsBlock() {
    String sentence = "you may go " + "and play ".repeat(20) + "in the park.";
    assertThat(hints(words("long", sentence)))
        .anyMatch(hint -> hint.kind() == Hint.Kind.LONG_SENTENCE && "long".equals(hint.block()));
  }

  @Test
  void aLongBlockALongTextAndOneWithoutHeadingsAreSaid() {
    String part = "We play in the park. ".repeat(30);
    Block[] blocks = new Block[12];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = words("b" + i, part);
    }
    assertThat(hints(blocks))
        .extracting(Hint::kind)
        .contains(Hint.Kind.LONG_BLOCK, Hint.Kind.LONG_TEXT, Hint.Kind.NO_HEADINGS);
  }

  @Test
  void anExplanationThatNothingUsesAndOneGivenTwiceAreSaid() {
    Block one = new Block.HardWord(Texts.place("one"), "treaty", List.of(), "A promise.");
    Block two = new Block.HardWord(Texts.place("two"), "Treaty", List.of(), "Another one.");
    assertThat(hints(one, two))
        .extracting(Hint::kind)
        .contains(Hint.Kind.NEVER_USED, Hint.Kind.EXPLAINED_TWICE);
  }

  @Test
  void easyReadAsksForPictures() {
    Audience easy = new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, Format.EASY_READ);
    Body plain = body(words("a", "We play."), words("b", "We rest."));
    assertThat(Hints.of(plain, easy)).extracting(Hint::kind).contains(Hint.Kind.FEW_PICTURES);
    Block picture = new Block.Illustration(Texts.place("p"), "ball", "A ball.", null);
    Body pictured = body(words("a", "We play."), picture, words("b", "We rest."));
    assertThat(Hints.of(pictured, easy))
        .extracting(Hint::kind)
        .doesNotContain(Hint.Kind.FEW_PICTURES);
  }

  @Test
  void blocksAreAddedMovedCopiedAndTakenAwayAndKeepTheirKeys() {
    Body body = body(words("a", "A."), words("b", "B."));
    Block example = BlockEdits.fresh(BlockKind.EXAMPLE, Set.of("open"));
    assertThat(BlockEdits.add(body, List.of(example), "a").blocks())
        .extracting(Block::key)
        .containsExactly("a", example.key(), "b");
    assertThat(BlockEdits.add(body, List.of(example), "gone").blocks().getLast())
        .isEqualTo(example);

    Block copy = BlockEdits.copyOf(body.blocks().getFirst());
    assertThat(copy.readable()).containsExactly("A.");
    assertThat(copy.key()).isNotEqualTo("a");

    assertThat(BlockEdits.move(body, "b", true).blocks())
        .extracting(Block::key)
        .containsExactly("b", "a");
    assertThat(BlockEdits.move(body, "a", true)).isEqualTo(body);
    assertThat(BlockEdits.move(body, "gone", false)).isEqualTo(body);
    assertThat(BlockEdits.delete(body, "a").blocks()).extracting(Block::key).containsExactly("b");
    assertThat(BlockEdits.tells(body, "a", Set.of("open")).block("a").orElseThrow().place().tells())
        .containsExactly("open");
  }

  @Test
  void easyReadHasOneIdeaInASentence() {
    Audience easy = new Audience(Language.ENGLISH, AgeBand.FROM_10_TO_12, Format.EASY_READ);
    Body body =
        body(
            words("one", "You can say what you think. Adults listen, too."),
            words("several", "You can play, which is your right, in any park."),
            words("joined", "Parks are open; they stay so."));
    assertThat(Hints.of(body, easy))
        .filteredOn(hint -> hint.kind() == Hint.Kind.SEVERAL_IDEAS)
        .extracting(Hint::block)
        .containsExactly("several", "joined");
    assertThat(Hints.of(body, Texts.text(Language.ENGLISH)))
        .noneMatch(hint -> hint.kind() == Hint.Kind.SEVERAL_IDEAS);
  }
}
