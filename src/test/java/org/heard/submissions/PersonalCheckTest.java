package org.heard.submissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.consultations.Answer;
import org.heard.shared.Language;
import org.heard.submissions.PersonalCheck.Noticed;
import org.junit.jupiter.api.Test;

class PersonalCheckTest {
  private static final Answer NAMED = new Answer.Words("My name is Zuri and I like maps");

  private final PersonalCheck check = new PersonalCheck();

  private Noticed noticed(Answer answer) {
    return check.look(answer, Language.ENGLISH).orElseThrow();
  }

  @Test
  void theSameWordsAreNoticedOnceInAVisit() {
    assertThat(check.look(NAMED, Language.ENGLISH)).isPresent();
    assertThat(check.look(NAMED, Language.ENGLISH)).isEmpty();
    assertThat(check.look(new Answer.Words("I told you: my name is ZURI."), Language.ENGLISH))
        .isEmpty();
  }

  @Test
  void onlyWhatIsNewIsSpokenOf() {
    noticed(NAMED);
    Answer more = new Answer.Words("My name is Zuri, mail zuri@example.com");
    Noticed second = noticed(more);
    assertThat(second.details().stream().map(second::words)).containsExactly("zuri@example.com");
  }

  @Test
  void takingOutLeavesEveryOtherLetter() {
    Answer answer = new Answer.Words("🙂 my name is Zuri,  call me on 07700 900123 !");
    assertThat(noticed(answer).takenOut(kind -> "[" + kind + "]"))
        .isEqualTo(new Answer.Words("🙂 my name is [NAME],  call me on [PHONE] !"));
  }

  @Test
  void wordsBesideAChoiceAndAScaleAreLookedAtToo() {
    Answer other = new Answer.Picked(List.of("other"), "my name is Zuri");
    assertThat(noticed(other).takenOut(kind -> "…"))
        .isEqualTo(new Answer.Picked(List.of("other"), "my name is …"));
    Answer rated = new Answer.Rated(2, "because Mr Okonkwo shouts");
    assertThat(noticed(rated).takenOut(kind -> "…"))
        .isEqualTo(new Answer.Rated(2, "because … shouts"));
  }

  @Test
  void answersWithoutOwnWordsHaveNothingToNotice() {
    assertThat(check.look(new Answer.Amount(7700900123L), Language.ENGLISH)).isEmpty();
    assertThat(check.look(Answer.Picked.one("mr-okonkwo"), Language.ENGLISH)).isEmpty();
  }

  @Test
  void nothingThatWasNoticedCanReachALog() {
    assertThat(noticed(NAMED).toString()).doesNotContain("Zuri");
  }
}
