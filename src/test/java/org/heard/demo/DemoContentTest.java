package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

@HeardTest
@ActiveProfiles({"test", "demo"})
@TestPropertySource(properties = "heard.data=target/test-data/${heard.fork:1}/demo")
class DemoContentTest {
  @Autowired private DemoContent content;
  @Autowired private DemoGuard guard;
  @Autowired private DemoMarker marker;
  @Autowired private DemoModerator moderator;
  @Autowired private Consultations consultations;
  @Autowired private Answering answering;
  @Autowired private SubmissionReview review;
  @Autowired @AsOwner private JdbcClient jdbc;

  @Test
  void theFirstStartFillsTheQueueAndReleasesAPart() {
    Map<ReviewState, Long> states = new EnumMap<>(ReviewState.class);
    moderator.work(() -> states.putAll(review.countByState(call().id())));

    assertThat(states.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(600);
    assertThat(states).containsEntry(ReviewState.RELEASED, 120L);
    assertThat(states.get(ReviewState.NEW)).isGreaterThan(400);
  }

  @Test
  void anotherStartChangesNothing() {
    long before = submissions();

    content.run(new DefaultApplicationArguments());

    assertThat(submissions()).isEqualTo(before);
    assertThat(marker.sent(DemoCall.MAIN)).isEqualTo(600);
  }

  @Test
  void theModeratorSeesTheirCallsAndNoOther() {
    moderator.work(() ->
        assertThat(consultations.mine())
            .extracting(Consultation::slug)
            .containsExactlyInAnyOrder(DemoCall.MAIN, "my-school"));
  }

  @Test
  void everyInventedAnswerCanBeTaken() {
    Questionnaire questionnaire = consultations.questionnaire(call().id(), call().version());
    DemoAnswers answers = new DemoAnswers(Phrases.all(new JsonMapper()));

    List<AnswerProblem> problems =
        IntStream.range(0, 2_000)
            .mapToObj(number -> answers.number(number, questionnaire).answers())
            .flatMap(given -> problems(questionnaire, given))
            .toList();

    assertThat(problems).isEmpty();
  }

  private Stream<AnswerProblem> problems(Questionnaire questionnaire, Map<String, Answer> given) {
    Draft draft = new Draft(call().id(), call().version(), Language.ENGLISH, given, Draft.CHECK);
    return given.entrySet().stream()
        .flatMap(one ->
            answering
                .problem(
                    DraftToken.fresh(),
                    draft,
                    questionnaire.question(one.getKey()).orElseThrow(),
                    one.getValue())
                .stream());
  }

  @Test
  void whoIsInNeedStaysInTheQueueUntouched() {
    moderator.work(() -> {
      QueueFilter released = new QueueFilter(ReviewState.RELEASED, null, null, null, null);
      List<String> inNeed =
          Phrases.all(new JsonMapper()).values().stream()
              .flatMap(words -> words.needsHelp().stream())
              .toList();
      assertThat(review.page(call().id(), released, null, 200))
          .hasSize(120)
          .allSatisfy(row ->
              assertThat(
                      review.open(call().id(), row.id()).answers().values().stream()
                          .flatMap(answer -> DemoTexts.words(answer)))
                  .doesNotContainAnyElementsOf(inNeed));
    });
  }

  @Test
  void aDatabaseThatIsNoDemoIsRefused() {
    jdbc.sql("delete from demo.marker").update();
    try {
      assertThatExceptionOfType(DemoRefusedException.class).isThrownBy(guard::look);
      assertThat(marker.isThere()).isFalse();
    } finally {
      marker.put();
    }
  }

  private Consultation call() {
    return consultations.bySlug(DemoCall.MAIN).orElseThrow();
  }

  private long submissions() {
    return jdbc.sql("select count(*) from submissions.submission").query(Long.class).single();
  }
}
