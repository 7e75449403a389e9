package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.translating.Hint.Explained;
import org.heard.consultations.translating.Hint.HardToRead;
import org.heard.consultations.wording.Remark;
import org.heard.shared.ConsultationId;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class HintTest {
  private static final String LONG =
      "Dans ton école, est-ce que les adultes qui travaillent avec toi écoutent vraiment ce que"
          + " tu penses quand ils décident de ce qui va se passer pour toi et pour les autres ?";

  @Test
  void aLongSentenceOfTheTranslationIsNamed() {
    assertThat(hints(LocalizedText.of(Language.ENGLISH, "asylum"), LONG))
        .filteredOn(HardToRead.class::isInstance)
        .extracting(hint -> ((HardToRead) hint).remark().kind())
        .contains(Remark.Kind.LONG_SENTENCE);
  }

  @Test
  void nothingIsSaidOfWordsThatAreNotThereYetButWhichWordsAreExplained() {
    assertThat(hints(LocalizedText.of(Language.ENGLISH, "asylum"), ""))
        .containsExactly(new Explained("asylum", null, "questionnaire.terms.asylum.word.all"));
  }

  @Test
  void theWordOfTheListIsShownUntilItIsUsed() {
    LocalizedText word =
        LocalizedText.of(Map.of(Language.ENGLISH, "asylum", Language.FRENCH, "asile"));

    assertThat(hints(word, "Tu as demandé une protection ?"))
        .containsExactly(new Explained("asylum", "asile", "questionnaire.terms.asylum.word.all"));
    assertThat(hints(word, "Tu as demandé l’asile ?")).isEmpty();
  }

  @Test
  void theWordItselfAndItsExplanationAreNotToldToUseIt() {
    LocalizedText word = LocalizedText.of(Language.ENGLISH, "asylum");
    TranslationJob job = job(word);

    assertThat(job.texts().stream().filter(text -> text.group() instanceof TextGroup.OfWord))
        .hasSize(2)
        .allSatisfy(text -> assertThat(Hint.of(job, text, "")).isEmpty());
  }

  private static List<Hint> hints(LocalizedText word, String translation) {
    TranslationJob job = job(word);
    TextToTranslate question =
        job.texts().stream()
            .filter(text -> text.kind() == TextKind.QUESTION)
            .findFirst()
            .orElseThrow();
    return Hint.of(job, question, translation);
  }

  private static TranslationJob job(LocalizedText word) {
    Question asked =
        new Question.ShortText(
            new Question.Head(
                "asked",
                LocalizedText.of(Language.ENGLISH, "Did you ask for asylum?"),
                null,
                null,
                null,
                null));
    GlossaryTerm term =
        new GlossaryTerm(
            "asylum",
            word,
            Map.of(),
            LocalizedText.of(Language.ENGLISH, "Asylum is a safe place."),
            null);
    CallPlan plan =
        CallPlan.empty(Language.ENGLISH)
            .with(new Questionnaire(List.of(asked), List.of(term), List.of()));
    return new TranslationJob(ConsultationId.random(), plan, Language.FRENCH);
  }
}
