package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.HeardTest;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.Reviewed;
import org.heard.advisors.rounds.Round;
import org.heard.content.Library;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@HeardTest
@ActiveProfiles({"test", "demo"})
@TestPropertySource(properties = "heard.data=target/test-data/${heard.fork:1}/demo")
class DemoRoundsTest {
  @Autowired private DemoModerator people;
  @Autowired private ReviewRounds rounds;
  @Autowired private Library library;

  @Test
  void oneIsFinishedAndThreeRunWithCommentsInSeveralStates() {
    people.work(
        "manager",
        () -> {
          List<Desk> all = rounds.all();
          assertThat(all).hasSize(5);
          assertThat(all.stream().filter(desk -> desk.round().closed())).hasSize(2);
          assertThat(
                  all.stream()
                      .filter(desk -> !desk.round().closed())
                      .map(desk -> desk.round().text().language()))
              .containsExactlyInAnyOrder(Language.ENGLISH, Language.ENGLISH, Language.ARABIC);
          assertThat(
                  all.stream().flatMap(desk -> desk.comments().stream()).map(ReviewComment::state))
              .contains(
                  ReviewComment.State.HELD, ReviewComment.State.OPEN, ReviewComment.State.ANSWERED);
        });
  }

  @Test
  void oneIsAboutTheQuestionsOfACallThatOpensLater() {
    people.work(
        "manager",
        () -> {
          Desk asked =
              rounds.all().stream()
                  .filter(desk -> desk.round().of() instanceof Reviewed.OfQuestions)
                  .findFirst()
                  .orElseThrow();
          assertThat(asked.state()).isEqualTo(Round.State.OPEN);
          assertThat(asked.waiting()).isPositive();
          assertThat(asked.round().own()).hasSize(1);
          assertThat(asked.said()).anyMatch(said -> said.said().question().equals("own-1"));
        });
  }

  @Test
  void whatTheyAgreedToIsInTheLibraryAndSaysSo() {
    assertThat(library.bySlug("school-listens").orElseThrow().editions())
        .anyMatch(edition -> edition.reviewed() == 3 && edition.number() == 2);
  }
}
