package org.heard.advisors.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.heard.advisors.rounds.ReviewComment.State;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewCommentTest {

  private static ReviewComment comment(Marks marks, boolean looked, @Nullable CommentReply reply) {
    return new ReviewComment(PersonId.random(), "parks", marks, looked, reply, null);
  }

  private static Marks saying(String words) {
    return Marks.NONE.saying(words);
  }

  @Test
  void aCommentIsHeldThenOpenThenAnswered() {
    CommentReply reply = new CommentReply(CommentReply.Kind.CHANGED, "We use a shorter word now.");

    assertThat(comment(saying("Too long."), false, null).state()).isEqualTo(State.HELD);
    assertThat(comment(saying("Too long."), true, null).state()).isEqualTo(State.OPEN);
    assertThat(comment(saying("Too long."), true, reply).state()).isEqualTo(State.ANSWERED);
    assertThat(comment(saying("Too long."), true, reply).waits()).isFalse();
  }

  @Test
  void praiseKeepsNoRoundOpen() {
    Marks praise = Marks.NONE.with(Reaction.CLEAR, true).with(Reaction.LOVE_IT, true);

    assertThat(comment(praise, false, null).waits()).isFalse();
    assertThat(comment(praise.with(Reaction.MISSING, true), false, null).waits()).isTrue();
    assertThat(comment(praise.with(new Spot(0, 0, "Parks"), true), true, null).waits()).isTrue();
  }

  @Test
  void aReplyHasAReason() {
    assertThatThrownBy(() -> new CommentReply(CommentReply.Kind.KEPT, "  "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWordIsMarkedOnceAndTakenBack() {
    Spot spot = new Spot(0, 6, "stay");
    Marks twice = Marks.NONE.with(spot, true).with(spot, true);

    assertThat(twice.hardWords()).containsExactly(spot);
    assertThat(twice.with(spot, false).empty()).isTrue();
  }

  @Test
  void aKeyThatWasGivenAgainToSomethingElseIsNotThePlace() {
    ReviewedText then = text(Passage.of("parks", Passage.Kind.HEADING, "Parks"));
    ReviewedText now = text(Passage.of("parks", Passage.Kind.WORDS, "Parks"));

    assertThat(Anchor.of(then, "parks", now)).isEqualTo(new Anchor.Gone());
  }

  @Test
  void aPartOfAWordIsNotTheWord() {
    ReviewedText then = text(Passage.of("parks", Passage.Kind.WORDS, "We like art."));
    ReviewedText now = text(Passage.of("parks", Passage.Kind.WORDS, "Take part."));

    assertThat(Anchor.of(then, "parks", new Spot(0, 8, "art"), now))
        .isInstanceOf(Anchor.Reworded.class);
  }

  private static ReviewedText text(Passage... passages) {
    return new ReviewedText(Language.ENGLISH, List.of(passages));
  }

  @Test
  void reactionsKeepOneOrder() {
    assertThat(new Marks(Set.of(Reaction.MISSING, Reaction.CLEAR), List.of(), "", null).reactions())
        .containsExactly(Reaction.CLEAR, Reaction.MISSING);
  }
}
