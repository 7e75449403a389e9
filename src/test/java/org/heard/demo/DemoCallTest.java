package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Condition;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.GlossaryWords;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DemoCallTest {
  private static final Instant NOW = Instant.parse("2027-01-10T12:00:00Z");
  private static final Set<String> DRAWINGS =
      Set.of(
          "meal", "money", "doctor", "home", "ramp", "school", "faces", "talk", "family", "help",
          "phone", "world", "play", "air");
  private static final Set<String> PAPERS = Set.of("sun", "coral", "rose", "sky", "leaf");

  private final List<DemoCall> calls = DemoCall.all(new JsonMapper());

  @Test
  void everyTextExistsInEveryChildLanguage() {
    for (DemoCall call : calls) {
      assertThat(call.languages()).containsExactlyElementsOf(Language.CHILD_PAGES);
      assertThat(DemoTexts.of(call))
          .hasSizeGreaterThan(10)
          .allSatisfy(text ->
              assertThat(text.languages())
                  .containsExactlyInAnyOrderElementsOf(Language.CHILD_PAGES));
    }
  }

  @Test
  void everyPageSaysThatItIsPracticeAndThatNoOfficeAsks() {
    for (DemoCall call : calls) {
      assertThat(call.page().title().textIn(Language.ENGLISH)).contains("practice call");
      assertThat(call.page().whoAsks().textIn(Language.ENGLISH))
          .contains("practice call")
          .contains("No government and no United Nations office");
    }
  }

  @Test
  void youngerAndOlderReadersAndEasyReadHaveWordsOfTheirOwnInEveryLanguage() {
    LocalizedText why = main().page().why();
    for (Language language : Language.CHILD_PAGES) {
      assertThat(
              Stream.of(
                      new Reader(language, AgeBand.FROM_6_TO_9, false),
                      new Reader(language, AgeBand.FROM_10_TO_12, false),
                      new Reader(language, AgeBand.FROM_13_TO_15, false),
                      new Reader(language, null, true))
                  .map(reader -> why.in(reader).text()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void theMainCallAsksInEveryWayAndBranches() {
    List<Question> questions = main().questionnaire().questions();

    assertThat(questions).hasSizeBetween(12, 20);
    assertThat(questions)
        .hasAtLeastOneElementOfType(Question.ShortText.class)
        .hasAtLeastOneElementOfType(Question.LongText.class)
        .hasAtLeastOneElementOfType(Question.NumberAsked.class)
        .hasAtLeastOneElementOfType(Question.PictureChoice.class)
        .hasAtLeastOneElementOfType(Question.Ranking.class)
        .hasAtLeastOneElementOfType(Question.YesNo.class)
        .hasAtLeastOneElementOfType(Question.When.class)
        .hasAtLeastOneElementOfType(Question.AgreeScale.class);
    assertThat(questions).anyMatch(question -> question.head().warning() != null);
    assertThat(questions)
        .anyMatch(question ->
            question instanceof Question.SeveralChoices several
                && several.other()
                && several.atMost() < several.options().size())
        .anyMatch(question -> question instanceof Question.Faces faces && faces.askWhy() != null);
    assertThat(calls.get(1).questionnaire().questions())
        .anyMatch(question -> question instanceof Question.OneChoice one && one.other());
    assertThat(questions).filteredOn(q -> q.head().shownWhen() != null).hasSizeGreaterThan(2);
  }

  @Test
  void oneCallAsksAGuardianAndOneHasHighRisk() {
    assertThat(calls)
        .filteredOn(call -> call.from(NOW).consent() instanceof ConsentProfile.WithGuardian)
        .extracting(DemoCall::slug)
        .containsExactly("room-to-play");
    assertThat(calls)
        .filteredOn(call -> call.from(NOW).highRisk())
        .extracting(DemoCall::slug)
        .containsExactly("speaking-up");
  }

  @Test
  void everyQuestionHasAHelperAndAKnownDrawing() {
    for (DemoCall call : calls) {
      assertThat(DRAWINGS).contains(call.page().picture());
      assertThat(PAPERS).contains(call.page().cover());
      assertThat(call.questionnaire().questions())
          .allSatisfy(question -> {
            assertThat(question.head().helper()).isNotNull();
            assertThat(DRAWINGS).contains(String.valueOf(question.head().picture()));
          });
    }
  }

  @Test
  void theMainCallExplainsItsHardWordsAndUsesEachOfThemInEnglish() {
    DemoCall main = main();
    List<GlossaryTerm> terms = main.questionnaire().terms();
    assertThat(terms).hasSizeBetween(6, 8);
    List<String> texts =
        DemoTexts.of(main)
            .flatMap(text -> text.renderings().stream())
            .filter(rendering -> rendering.language().equals(Language.ENGLISH))
            .map(LocalizedText.Rendering::text)
            .toList();
    for (GlossaryTerm term : terms) {
      assertThat(term.texts())
          .allSatisfy(text -> assertThat(text.languages()).containsAll(Language.CHILD_PAGES));
      assertThat(texts)
          .as(term.key())
          .anyMatch(text -> !GlossaryWords.in(text, Language.ENGLISH, List.of(term)).isEmpty());
    }
  }

  @Test
  void conditionsNameAnswersThatExist() {
    for (DemoCall call : calls) {
      for (Question question : call.questionnaire().questions()) {
        if (question.head().shownWhen() instanceof Condition.Is condition) {
          Question earlier = call.questionnaire().question(condition.question()).orElseThrow();
          assertThat(DemoTexts.possibleValues(earlier)).containsAll(condition.anyOf());
        }
      }
    }
  }

  @Test
  void thereIsACallInEveryPhaseAPersonCanMeet() {
    assertThat(calls)
        .extracting(DemoCall::slug)
        .containsExactly(
            DemoCall.MAIN, "safe-online", "clean-air", "my-school", "room-to-play", "speaking-up");
    assertThat(calls)
        .extracting(DemoCallTest::phase)
        .containsExactly(
            Phase.OPEN, Phase.OPEN, Phase.NOT_YET_OPEN, Phase.CLOSED, Phase.OPEN, Phase.OPEN);
  }

  private DemoCall main() {
    return calls.getFirst();
  }

  private static Phase phase(DemoCall call) {
    NewConsultation c = call.from(NOW);
    return new Consultation(
            c.id(), c.slug(), c.page(), c.languages(), c.opensAt(), c.closesAt(), c.freezesAt(), 1)
        .phase(Clock.fixed(NOW, ZoneOffset.UTC));
  }
}
