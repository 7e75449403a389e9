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
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Option;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.QuestionParts;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;

/**
 * Comments on questions keep their place while the questions are made. Every edit goes through the
 * editor's own code; which question is which, whatever its key, is known here alone.
 */
class QuestionAnchorPropertyTest {
  private static final List<String> WORDS = List.of("park", "school", "play", "safe", "art");
  private static final List<Language> ENGLISH = List.of(Language.ENGLISH);

  enum Change {
    ADD_WITH_WORDS_OF_BEFORE,
    COPY,
    DELETE,
    DELETE_AND_WRITE_AGAIN,
    MOVE_UP,
    MOVE_DOWN,
    OTHER_WORDS,
    OTHER_KIND
  }

  /** Questions under edit, as the page of questions edits them. */
  private static final class Desk {
    private final Map<String, Integer> which = new HashMap<>();
    private final Random chance;
    private Questionnaire now = new Questionnaire(List.of());
    private Set<String> spent = Set.of();
    private int made;

    Desk(long seed) {
      chance = new Random(seed);
      for (int i = 0; i < 4; i++) {
        add(WORDS.get(i));
      }
    }

    QuestionEdits edits() {
      return new QuestionEdits(now, Set.of("age-band"), () -> spent);
    }

    void add(String title) {
      fresh(edits().add(QuestionKind.ONE_CHOICE, title, ENGLISH, null));
    }

    private void fresh(Edit edit) {
      if (edit instanceof Edit.Done done) {
        now = done.now();
        which.put(done.key(), made++);
      }
    }

    private void same(Edit edit) {
      if (edit instanceof Edit.Done done) {
        now = done.now();
      }
    }

    ReviewedText text() {
      Planned planned =
          new Planned(
              ConsultationId.random(),
              1,
              LocalizedText.of(Language.ENGLISH, "Your day"),
              ENGLISH,
              now);
      return TextOfQuestions.of(planned, Language.ENGLISH, Wording.GENERAL).orElseThrow();
    }

    void apply(Change change) {
      List<Question> all = now.questions();
      if (all.size() < 2) {
        add(WORDS.get(chance.nextInt(WORDS.size())));
        return;
      }
      Question one = all.get(chance.nextInt(all.size()));
      String title = one.head().title().textIn(Language.ENGLISH);
      switch (change) {
        case ADD_WITH_WORDS_OF_BEFORE -> add(WORDS.get(chance.nextInt(WORDS.size())));
        case COPY -> fresh(edits().copy(one.key()));
        case DELETE -> same(edits().delete(one.key()));
        case DELETE_AND_WRITE_AGAIN -> {
          same(edits().delete(one.key()));
          add(title);
        }
        case MOVE_UP -> same(edits().move(one.key(), true));
        case MOVE_DOWN -> same(edits().move(one.key(), false));
        case OTHER_WORDS -> same(edits().change(one.key(), Desk::otherOption));
        case OTHER_KIND -> same(edits().changeKind(one.key(), QuestionKind.SEVERAL_CHOICES));
      }
    }

    private static Question otherOption(Question question) {
      List<Option> options = new ArrayList<>(QuestionParts.options(question));
      Option first = options.getFirst();
      String words = first.label().textIn(Language.ENGLISH) + " now";
      options.set(
          0, new Option(first.key(), LocalizedText.of(Language.ENGLISH, words), first.picture()));
      return QuestionParts.withOptions(question, options);
    }

    int identity(String key) {
      return requireNonNull(which.get(key));
    }

    boolean has(int identity) {
      return now.questions().stream().anyMatch(one -> identity(one.key()) == identity);
    }
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    return Arbitraries.of(Change.class).list().ofMaxSize(14);
  }

  @Property(tries = 400)
  void aCommentIsAtItsOwnQuestionOrItsTextIsGone(
      @ForAll long seed, @ForAll("changes") List<Change> changes) {
    Desk desk = new Desk(seed);
    Map<String, Integer> before = new HashMap<>();
    ReviewedText reviewed = desk.text();
    desk.now.questions().forEach(one -> before.put(one.key(), desk.identity(one.key())));
    desk.spent = reviewed.keys();
    changes.forEach(desk::apply);
    ReviewedText now = desk.text();
    before.forEach((key, identity) -> {
      Passage passage = reviewed.passage(key).orElseThrow();
      Spot spot = new Spot(0, 0, passage.parts().getFirst().split(" ")[0]);
      switch (Anchor.of(reviewed, key, spot, now)) {
        case Anchor.Found(Passage found, var there) ->
            assertThat(desk.identity(found.key())).isEqualTo(identity);
        case Anchor.Moved(Passage found, Spot there) -> {
          assertThat(desk.identity(found.key())).isEqualTo(identity);
          assertThat(there.standsIn(found)).isTrue();
        }
        case Anchor.Reworded(Passage found) ->
            assertThat(desk.identity(found.key())).isEqualTo(identity);
        case Anchor.Gone() -> assertThat(desk.has(identity)).isFalse();
      }
    });
  }

  @Property(tries = 200)
  void theNextRoundAsksAboutTheQuestionsThatChangedAndNoOthers(
      @ForAll long seed, @ForAll("changes") List<Change> changes) {
    Desk desk = new Desk(seed);
    ReviewedText reviewed = desk.text();
    desk.spent = reviewed.keys();
    changes.forEach(desk::apply);
    ReviewedText now = desk.text();
    for (Passage passage : now.passages()) {
      assertThat(now.differentFrom(reviewed).contains(passage.key()))
          .isEqualTo(!reviewed.passages().contains(passage));
    }
  }
}
