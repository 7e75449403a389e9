package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Medium;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.Partner;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.Checklist.Beside;
import org.heard.consultations.wording.Remark;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChecklistTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Beside FINE = new Beside(NOW, List.of(), true, true, Set.of("age-band"));
  private static final CallPlan WHOLE = WholePlans.from(NOW);

  @Test
  void aWholePlanMissesNothing() {
    Checklist checklist = Checklist.of(WHOLE, FINE);

    assertThat(checklist.items()).isEmpty();
    assertThat(checklist.percent()).isEqualTo(100);
  }

  @Test
  void anEmptyPlanMissesSomethingUnderNearlyEveryHeading() {
    Checklist checklist = Checklist.of(CallPlan.empty(Language.ENGLISH), FINE);

    assertThat(checklist.items())
        .extracting(Checklist.Item::requirement)
        .contains(Requirement.values()[0], Requirement.RELEVANT, Requirement.ACCOUNTABLE)
        .isSorted();
    assertThat(checklist.percent()).isBetween(1, 50);
  }

  @ParameterizedTest
  @EnumSource(PlanText.class)
  void aTextThatMissesALanguageIsNamedWithIt(PlanText which) {
    LocalizedText english = LocalizedText.of(Language.ENGLISH, "Words");
    Map<PlanText, LocalizedText> texts = new TreeMap<>(WHOLE.texts());
    texts.put(which, english);

    assertThat(lacks(WHOLE.withTexts(texts), FINE))
        .containsExactly(new Lack.PageText(which, Language.FRENCH, false));
  }

  @ParameterizedTest
  @EnumSource(PlanText.class)
  void aTextThatIsNotThereIsMissedInEveryLanguageIfItIsNeeded(PlanText which) {
    Map<PlanText, LocalizedText> texts = new TreeMap<>(WHOLE.texts());
    texts.remove(which);

    assertThat(lacks(WHOLE.withTexts(texts), FINE)).hasSize(which.needed() ? 2 : 0);
  }

  @ParameterizedTest
  @EnumSource(Confirmation.class)
  void whatOnlyPeopleKnowHasToBeSaid(Confirmation which) {
    Set<Confirmation> others = EnumSet.complementOf(EnumSet.of(which));

    assertThat(lacks(settings(all -> all.withConfirmed(others)), FINE))
        .containsExactly(new Lack.NotConfirmed(which));
  }

  static Stream<Arguments> plans() {
    Instant opens = NOW;
    Instant closes = NOW.plus(Duration.ofDays(20));
    LocalDate feedback = LocalDate.parse("2026-09-01");
    return Stream.of(
        one(settings(all -> all.withSlug(null)), new Lack.NoAddress()),
        one(settings(all -> all.withSlug("Not a word")), new Lack.NoAddress()),
        one(dates(null, closes, closes, feedback), new Lack.NoDate(PlanDate.OPENS)),
        one(dates(opens, null, closes, feedback), new Lack.NoDate(PlanDate.CLOSES)),
        one(dates(opens, closes, null, feedback), new Lack.NoDate(PlanDate.FREEZES)),
        one(dates(opens, closes, closes, null), new Lack.NoDate(PlanDate.FEEDBACK)),
        one(dates(closes, closes, closes, feedback), new Lack.DatesOutOfOrder()),
        one(dates(opens, closes, opens, feedback), new Lack.DatesOutOfOrder()),
        one(
            dates(opens.minusSeconds(9), opens.minusSeconds(5), closes, feedback),
            new Lack.AlreadyOver()),
        one(
            dates(opens, closes, closes, LocalDate.parse("2026-03-03")),
            new Lack.FeedbackTooEarly()),
        one(settings(all -> all.withAges(Set.of())), new Lack.NoAges()),
        one(settings(all -> all.withMinutes(9, 5)), new Lack.MinutesWrong()),
        one(WHOLE.with(new Questionnaire(List.of())), new Lack.NoQuestion()),
        one(
            WHOLE.with(new Questionnaire(List.of(WholePlans.story("age-band")))),
            new Lack.StandardKey("age-band")),
        one(asked(Set.of(Medium.DRAWING), true, DraftKeeping.WITH_CODE), new Lack.MediaAtRisk()),
        one(asked(Set.of(Medium.DRAWING), false, DraftKeeping.NEVER), new Lack.MediaNotKept()),
        one(
            settings(all ->
                all.withConsent(ConsentChoice.WITH_GUARDIAN).withRisk(false, DraftKeeping.NEVER)),
            new Lack.WaitingNotKept()));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void eachThingThatIsMissingIsNamedAlone(CallPlan plan, Lack lack) {
    assertThat(lacks(plan, FINE)).containsExactly(lack);
  }

  @Test
  void aQuestionThatAsksForANameStopsTheCall() {
    LocalizedText words =
        new LocalizedText(
            List.of(
                new LocalizedText.Rendering(
                    Language.ENGLISH, Wording.GENERAL, "What is your name?", null),
                new LocalizedText.Rendering(
                    Language.FRENCH, Wording.GENERAL, "Que penses-tu ?", null)));
    Question question =
        new Question.ShortText(new Question.Head("who", words, null, null, null, null));

    assertThat(lacks(WHOLE.with(new Questionnaire(List.of(question))), FINE))
        .containsExactly(
            new Lack.QuestionToMend(
                new Remark(
                    Remark.Kind.ASKS_NAME,
                    "who",
                    words.renderings().getFirst(),
                    "What is your name?")));
  }

  @Test
  void questionsAreCountedByLanguage() {
    Question english =
        new Question.ShortText(
            new Question.Head(
                "more",
                LocalizedText.of(Language.ENGLISH, "More?"),
                LocalizedText.of(Language.ENGLISH, "Help"),
                null,
                null,
                null));

    assertThat(lacks(WHOLE.with(new Questionnaire(List.of(english))), FINE))
        .containsExactly(
            new Lack.QuestionWords(
                Language.FRENCH, false, 2, "questionnaire/questions/more/head/title"));
  }

  @Test
  void partnersAreNamedInEveryLanguage() {
    Partner partner = new Partner("a", LocalizedText.of(Language.ENGLISH, "A"), null);

    assertThat(lacks(WHOLE.withPartners(List.of(partner)), FINE))
        .containsExactly(new Lack.PartnerNames(Language.FRENCH, false, "partners/a/name"));
  }

  @Test
  void aLanguageThatPagesDoNotSpeakIsNamed() {
    Language german = Language.of("de");

    assertThat(lacks(settings(all -> all.withLanguages(List.of(Language.ENGLISH, german))), FINE))
        .contains(new Lack.NoPagesIn(german));
  }

  @Test
  void consentIsDecidedBesideThePlan() {
    Beside nobody = new Beside(NOW, List.of(), false, false, Set.of());

    assertThat(lacks(settings(all -> all.withConsent(ConsentChoice.WAIVED)), nobody))
        .containsExactly(new Lack.WaiverNotAgreed());
    assertThat(lacks(settings(all -> all.withConsent(ConsentChoice.WITH_ORGANISATION)), nobody))
        .containsExactly(new Lack.NoOrganisationCode());
    assertThat(lacks(WHOLE, nobody)).isEmpty();
  }

  @Test
  void whatProtectsChildrenIsPartOfIt() {
    Missing missing = new Missing.TwoOnDuty();
    Beside beside = new Beside(NOW, List.of(missing), true, true, Set.of());

    assertThat(lacks(WHOLE, beside)).containsExactly(new Lack.NotProtected(missing));
  }

  @Test
  void everyThingSaysWhereItIsMended() {
    assertThat(Checklist.of(CallPlan.empty(Language.ENGLISH), FINE).items())
        .extracting(item -> item.lack().mend().part())
        .contains(Mend.Part.ABOUT, Mend.Part.DATES, Mend.Part.QUESTIONS, Mend.Part.CONFIRMATIONS)
        .doesNotContainNull();
  }

  private static List<Lack> lacks(CallPlan plan, Beside beside) {
    return Checklist.of(plan, beside).items().stream().map(Checklist.Item::lack).toList();
  }

  private static CallPlan settings(UnaryOperator<PlanSettings> change) {
    return WHOLE.with(change.apply(WHOLE.settings()));
  }

  private static CallPlan dates(
      @Nullable Instant opens,
      @Nullable Instant closes,
      @Nullable Instant freezes,
      @Nullable LocalDate feedback) {
    return settings(all -> all.withDates(new PlanDates(opens, closes, freezes, feedback)));
  }

  private static CallPlan asked(Set<Medium> media, boolean risk, DraftKeeping drafts) {
    Question.Head head = WholePlans.story("show").head();
    return settings(all -> all.withRisk(risk, drafts))
        .with(new Questionnaire(List.of(new Question.LongText(head, media))));
  }

  private static Arguments one(CallPlan plan, Lack lack) {
    return Arguments.of(plan, lack);
  }
}
