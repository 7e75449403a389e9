package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.ReleasedCopy;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.submissions.Draft;
import org.heard.submissions.ui.child.FillingIn;
import org.jspecify.annotations.Nullable;

/**
 * Whichever way a child came, the same questions are asked. Both ways in and the preview ask {@link
 * FillingIn}; what is sent, what is checked and what moderators decide about is found again from
 * answers that were cleaned meanwhile.
 */
class SameQuestionsTest {
  private static final List<String> WORDS =
      List.of("", " ", "  \n", "x", "007", "it's", "a longer answer than any other one", "學校");

  /** Questions, and what stands in an unfinished form: also answers to questions that went away. */
  record Filled(Questionnaire questionnaire, Map<String, Answer> answers) {}

  @Provide
  Arbitrary<Filled> filled() {
    return Arbitraries.<Filled>randomValue(
            random -> {
              Questionnaire questionnaire = GeneratedQuestionnaires.of(random);
              Map<String, Answer> answers = new HashMap<>();
              questionnaire
                  .questions()
                  .forEach(question -> {
                    Answer answer = answer(question, random);
                    if (answer != null) {
                      answers.put(question.key(), answer);
                    }
                  });
              return new Filled(questionnaire, answers);
            })
        .filter(filled -> !filled.questionnaire().questions().isEmpty());
  }

  @Property(tries = 2000)
  void theFormWhatIsSentWhatIsCheckedAndModerationAgree(@ForAll("filled") Filled filled) {
    Questionnaire questionnaire = filled.questionnaire();
    Map<String, Answer> given = GivenAnswers.of(questionnaire, filled.answers());
    List<Question> onScreen = form(filled).shown();

    assertThat(questionnaire.shown(given)).as("after sending").isEqualTo(onScreen);
    assertThat(onScreen).extracting(Question::key).containsAll(given.keySet());
    assertThat(ReleasedCopy.toDecide(questionnaire, given))
        .as("in moderation")
        .isEqualTo(
            onScreen.stream()
                .filter(one -> given.containsKey(one.key()))
                .filter(one -> !(one instanceof Question.AgeBandAsked))
                .toList());
    assertThat(AnswerChecks.problems(onScreen, given))
        .as("checked")
        .isEqualTo(AnswerChecks.problems(questionnaire.shown(given), given));
  }

  /** Sending once more what was sent changes nothing, as when a child changes answers later. */
  @Property(tries = 500)
  void whatWasSentIsSentTheSameAgain(@ForAll("filled") Filled filled) {
    Map<String, Answer> given = GivenAnswers.of(filled.questionnaire(), filled.answers());

    assertThat(GivenAnswers.of(filled.questionnaire(), given)).isEqualTo(given);
  }

  private static FillingIn form(Filled filled) {
    Consultation call = call();
    return FillingIn.resumed(
        call,
        filled.questionnaire(),
        new Draft(call.id(), 1, Language.ENGLISH, filled.answers(), Draft.CHECK, null));
  }

  private static @Nullable Answer answer(Question question, Random random) {
    if (random.nextInt(5) == 0) {
      return null;
    }
    return switch (question) {
      case Question.ShortText one -> new Answer.Words(any(WORDS, random));
      case Question.LongText one ->
          random.nextBoolean()
              ? new Answer.Mixed(any(WORDS, random), List.of())
              : new Answer.Words(any(WORDS, random));
      case Question.NumberAsked one ->
          random.nextInt(4) == 0
              ? new Answer.NotSaid(any(List.of(Answer.NotSaid.Reason.values()), random))
              : new Answer.Amount(BigDecimal.valueOf(random.nextInt(99) - 9L));
      case Question.DateAsked one -> Answer.Day.of(LocalDate.ofEpochDay(random.nextInt(9999)));
      case Question.OneChoice one -> picked(one, 1, random);
      case Question.SeveralChoices one -> picked(one, 3, random);
      case Question.PictureChoice one -> picked(one, 2, random);
      case Question.Ranking one -> new Answer.Ranked(picked(one, 3, random).keys());
      case Question.YesNo one -> Answer.Picked.one(any(List.of("yes", "no", "not-sure"), random));
      case Question.When one -> Answer.Picked.one(any(List.of("now", "last-weeks"), random));
      case Question.Faces one ->
          new Answer.Rated(1 + random.nextInt(one.labels().size()), any(WORDS, random));
      case Question.AgreeScale one -> new Answer.Rated(1 + random.nextInt(5), null);
      case Question.AgeBandAsked one -> Answer.Picked.one(any(List.of("6-9", "18+"), random));
      case Question.CountryAsked one -> Answer.Picked.one(any(List.of("CH", "PE"), random));
    };
  }

  private static Answer.Picked picked(Question question, int most, Random random) {
    List<String> keys =
        new ArrayList<>(question.offered().stream().map(Question.Option::key).toList());
    Collections.shuffle(keys, random);
    return new Answer.Picked(
        keys.subList(0, Math.min(keys.size(), random.nextInt(most + 1))), null);
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static Consultation call() {
    LocalizedText words = LocalizedText.of(Language.ENGLISH, "An invented call");
    CallPage page =
        new CallPage(
            words, words, words, words, words, words, words, words, words, "sun", "talk", 5, 10);
    Instant now = Instant.parse("2027-01-01T00:00:00Z");
    return new Consultation(
        ConsultationId.random(),
        "invented",
        page,
        List.of(Language.ENGLISH),
        now,
        now.plus(Duration.ofDays(10)),
        now.plus(Duration.ofDays(20)),
        1);
  }
}
