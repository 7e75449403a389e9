package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;

class PlanTextsTest {
  private static final String TITLE = "questionnaire/questions/school/head/title";
  private static final CallPlan PLAN = plan();

  @Test
  void everyTextHasAPlaceInTheOrderOfReading() {
    assertThat(PlanTexts.of(PLAN).keySet())
        .containsExactly(
            "texts/TITLE",
            TITLE,
            "questionnaire/questions/school/options/good/label",
            "questionnaire/questions/mood/head/title",
            "questionnaire/questions/mood/labels/1",
            "questionnaire/questions/mood/labels/2",
            "questionnaire/terms/right/word",
            "questionnaire/terms/right/explanation",
            "questionnaire/sections/life/title");
  }

  @Test
  void wordsAreWrittenAtTheirPlaceAndNowhereElse() {
    CallPlan written =
        PlanTexts.write(PLAN, TITLE, Language.FRENCH, Wording.GENERAL, " Ton école ? ");

    assertThat(PlanTexts.rendering(written, TITLE, Language.FRENCH, Wording.GENERAL))
        .hasValueSatisfying(words -> assertThat(words.text()).isEqualTo("Ton école ?"));
    assertThat(PlanTexts.write(written, TITLE, Language.FRENCH, Wording.GENERAL, ""))
        .isEqualTo(PLAN);
  }

  @Test
  void aTextOfThePageIsBegunByWritingIt() {
    CallPlan written =
        PlanTexts.write(PLAN, "texts/WHY", Language.ENGLISH, Wording.GENERAL, "Because.");

    assertThat(written.text(PlanText.WHY).orElseThrow().textIn(Language.ENGLISH))
        .isEqualTo("Because.");
    assertThat(PlanTexts.write(written, "texts/WHY", Language.ENGLISH, Wording.GENERAL, ""))
        .isEqualTo(PLAN);
  }

  @Test
  void theLastWordsOfAQuestionCannotGo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanTexts.write(PLAN, TITLE, Language.ENGLISH, Wording.GENERAL, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            PlanTexts.write(
                PLAN,
                "questionnaire/questions/mood/labels/1",
                Language.ENGLISH,
                Wording.GENERAL,
                " "));
  }

  @Test
  void aTranslationIsStaleOnceItsOriginalIsOtherWordsUntilSomebodyConfirms() {
    CallPlan translated =
        PlanTexts.write(PLAN, TITLE, Language.FRENCH, Wording.GENERAL, "Ton école ?");
    CallPlan changed =
        PlanTexts.write(translated, TITLE, Language.ENGLISH, Wording.GENERAL, "What of school?");

    assertThat(state(PLAN)).isEqualTo(PlanTexts.State.MISSING);
    assertThat(state(translated)).isEqualTo(PlanTexts.State.DONE);
    assertThat(state(changed)).isEqualTo(PlanTexts.State.STALE);
    assertThat(state(PlanTexts.confirm(changed, TITLE, Language.FRENCH, Wording.GENERAL)))
        .isEqualTo(PlanTexts.State.DONE);
  }

  private static PlanTexts.State state(CallPlan plan) {
    return PlanTexts.state(plan, TITLE, Language.FRENCH, Wording.GENERAL);
  }

  private static CallPlan plan() {
    Question school =
        new Question.OneChoice(
            new Question.Head(
                "school", text("School?"), null, null, null, null, null, null, "life", null, false),
            List.of(new Question.Option("good", text("Good"), null)),
            false);
    Question mood =
        new Question.Faces(
            new Question.Head("mood", text("Mood?"), null, null, null, null),
            List.of(text("Bad"), text("Good")),
            null);
    return CallPlan.empty(Language.ENGLISH)
        .withTexts(Map.of(PlanText.TITLE, text("Call")))
        .with(
            new Questionnaire(
                List.of(school, mood),
                List.of(new GlossaryTerm("right", text("right"), Map.of(), text("A need"), null)),
                List.of(new Section("life", text("Life"), null, null))));
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
