package org.heard.consultations.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.questions.Edit.Reason;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionEditsTest {
  private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.FRENCH);

  @Test
  void everyKindBeginsWithContentsThatMakeAQuestionnaire() {
    Questionnaire now = new Questionnaire(List.of());
    for (QuestionKind kind : QuestionKind.values()) {
      now = done(edits(now).add(kind, "What about " + kind + "?", LANGUAGES, null));
    }

    assertThat(now.questions().stream().map(one -> QuestionKind.of(one).orElseThrow()))
        .containsExactly(QuestionKind.values());
    assertThat(((Question.Faces) now.question("what-about-faces").orElseThrow()).labels())
        .allSatisfy(label ->
            assertThat(label.languages()).containsExactly(Language.ENGLISH, Language.FRENCH));
  }

  @Test
  void keysAreMadeFromTheTitleInAnyScriptAndNeverTwice() {
    assertThat(key("What do you like at school, and why?")).isEqualTo("what-do-you-like-at");
    assertThat(key("Ça va à l’école ?")).isEqualTo("ca-va-a-l-ecole");
    assertThat(key("Что важно?")).isEqualTo("cto-vazno");
    assertThat(key("?!")).isEqualTo("question");
    assertThat(key("Age band")).as("a key of the standard blocks").isEqualTo("age-band-2");

    Questionnaire once = done(edits(sample()).add(QuestionKind.YES_NO, "School", LANGUAGES, null));
    assertThat(once.questions().getLast().key()).isEqualTo("school-2");
  }

  @Test
  void aQuestionComesBehindAnotherOneAndIntoItsSection() {
    Questionnaire now = done(edits(sample()).add(QuestionKind.YES_NO, "New", LANGUAGES, "liked"));

    assertThat(order(now)).containsExactly("school", "liked", "new", "home", "last");
    assertThat(now.question("new").orElseThrow().head().section()).isEqualTo("learning");
  }

  @Test
  void aQuestionWithoutWordsIsNoQuestion() {
    assertThat(edits(sample()).add(QuestionKind.YES_NO, " ", LANGUAGES, null))
        .isEqualTo(Edit.Refused.because(Reason.NO_WORDS));
  }

  @Test
  void aQuestionThatARuleLooksAtStaysUntilTheRuleIsGone() {
    assertThat(edits(sample()).delete("school"))
        .isEqualTo(Edit.Refused.because(Reason.NEEDED_BY, "liked", "home"));

    Questionnaire without =
        done(
            edits(done(new SectionEdits(sample()).rule("living", null)))
                .change("liked", one -> QuestionParts.withRule(one, null)));
    assertThat(order(done(edits(without).delete("school"))))
        .containsExactly("liked", "home", "last");
  }

  @Test
  void aQuestionCannotComeBeforeWhatItsRuleLooksAt() {
    assertThat(edits(sample()).move("liked", true))
        .isEqualTo(Edit.Refused.because(Reason.LOOKS_AT, "school"));
    assertThat(edits(sample()).move("school", false))
        .isEqualTo(Edit.Refused.because(Reason.NEEDED_BY, "liked"));
  }

  @Test
  void aQuestionMovesOutOfItsSectionAndIntoTheNextOneStepByStep() {
    Questionnaire out = done(edits(sample()).move("home", true));
    assertThat(order(out)).containsExactly("school", "liked", "home", "last");
    assertThat(out.question("home").orElseThrow().head().section()).isNull();

    Questionnaire in = done(edits(out).move("home", true));
    assertThat(in.question("home").orElseThrow().head().section()).isEqualTo("learning");
    assertThat(in.sections()).hasSize(2);

    assertThat(edits(sample()).move("last", false))
        .isEqualTo(Edit.Refused.because(Reason.AT_THE_EDGE));
  }

  @Test
  void aQuestionMovesIntoASectionByName() {
    Questionnaire now = done(edits(sample()).moveInto("home", "learning"));
    assertThat(order(now)).containsExactly("school", "liked", "home", "last");
    assertThat(now.question("home").orElseThrow().head().section()).isEqualTo("learning");
  }

  @Test
  void aQuestionTakesThePlaceOfAnother() {
    Questionnaire now = done(edits(sample()).moveTo("last", "school"));
    assertThat(order(now)).containsExactly("last", "school", "liked", "home");
    assertThat(now.question("last").orElseThrow().head().section())
        .isEqualTo(sample().question("school").orElseThrow().head().section());
    assertThat(order(done(edits(sample()).moveTo("home", "last"))))
        .containsExactly("school", "liked", "last", "home");
    assertThat(order(done(edits(sample()).moveTo("home", "home")))).isEqualTo(order(sample()));
  }

  @Test
  void aCopyStandsBehindAndIsAskedUnderAnotherKey() {
    Questionnaire now = done(edits(sample()).copy("liked"));
    assertThat(order(now)).containsExactly("school", "liked", "liked-2", "home", "last");
    assertThat(now.question("liked-2").orElseThrow().head().shownWhen())
        .isEqualTo(sample().question("liked").orElseThrow().head().shownWhen());
  }

  @Test
  void aSectionIsCopiedWithItsQuestionsAndTheirRulesLookAtTheCopies() {
    Edit.Done copied = (Edit.Done) new SectionEdits(sample()).copy("learning", Set.of("school-2"));
    Questionnaire now = copied.now();
    assertThat(copied.key()).isEqualTo("learning-2");
    assertThat(order(now))
        .containsExactly("school", "liked", "school-3", "liked-2", "home", "last");
    assertThat(now.question("school-3").orElseThrow().head().section()).isEqualTo("learning-2");
    assertThat(
            Objects.requireNonNull(now.question("liked-2").orElseThrow().head().shownWhen())
                .questions())
        .containsExactly("school-3");
    assertThat(order(done(new SectionEdits(now).remove("learning-2")))).isEqualTo(order(now));
  }

  @Test
  void aKindChangesWhereAnswersStillAddUp() {
    Questionnaire now = done(edits(sample()).changeKind("liked", QuestionKind.PICTURE_CHOICE));
    assertThat(now.question("liked").orElseThrow()).isInstanceOf(Question.PictureChoice.class);
    assertThat(QuestionParts.options(now.question("liked").orElseThrow()))
        .extracting(Question.Option::key)
        .containsExactly("maths", "sports");

    assertThat(edits(sample()).changeKind("liked", QuestionKind.YES_NO))
        .isEqualTo(Edit.Refused.because(Reason.OTHER_ANSWERS));
  }

  @Test
  void theLimitsOfAnEditAreSaidAndNotThrown() {
    assertThat(
            edits(sample()).change("home", one -> new Question.Faces(one.head(), List.of(), null)))
        .isEqualTo(Edit.Refused.because(Reason.NOT_POSSIBLE));
    assertThat(edits(sample()).delete("nothing")).isEqualTo(Edit.Refused.because(Reason.GONE));
  }

  @Test
  void sectionsMoveWithTheirQuestionsAndGoWithoutThem() {
    assertThat(new SectionEdits(sample()).move("living", true))
        .isEqualTo(Edit.Refused.because(Reason.LOOKS_AT, "school"));
    Questionnaire always = done(new SectionEdits(sample()).rule("living", null));
    Questionnaire moved = done(new SectionEdits(always).move("living", true));
    assertThat(order(moved)).containsExactly("home", "school", "liked", "last");
    assertThat(moved.sections()).extracting(Section::key).containsExactly("living", "learning");

    Questionnaire removed = done(new SectionEdits(sample()).remove("living"));
    assertThat(order(removed)).isEqualTo(order(sample()));
    assertThat(removed.question("home").orElseThrow().head().shownWhen())
        .as("the rule of the section stays with its question")
        .isEqualTo(new Condition.Is("school", Set.of("yes")));

    assertThat(new SectionEdits(moved).move("living", true))
        .isEqualTo(Edit.Refused.because(Reason.AT_THE_EDGE));
    assertThat(new SectionEdits(sample()).move("living", false)).isInstanceOf(Edit.Done.class);
  }

  @Test
  void aSectionWithARuleStaysBehindWhatItLooksAt() {
    Questionnaire moved = done(new SectionEdits(sample()).rule("living", null));
    Edit edit =
        new SectionEdits(done(new SectionEdits(moved).move("living", true)))
            .rule("living", new Condition.Is("school", Set.of("yes")));
    assertThat(edit).isEqualTo(Edit.Refused.because(Reason.LOOKS_AT, "school"));
  }

  @Test
  void anOptionThatARuleNamesStays() {
    Questionnaire cited =
        done(
            edits(sample())
                .change(
                    "last",
                    one ->
                        QuestionParts.withRule(one, new Condition.Is("liked", Set.of("maths")))));
    assertThat(new OptionEdits(cited, "liked").delete("maths"))
        .isEqualTo(Edit.Refused.because(Reason.NEEDED_BY, "last"));

    Questionnaire one = done(new OptionEdits(cited, "liked").delete("sports"));
    assertThat(new OptionEdits(one, "last").delete("sports"))
        .isEqualTo(Edit.Refused.because(Reason.GONE));
    assertThat(
            new OptionEdits(done(new OptionEdits(sample(), "liked").delete("maths")), "liked")
                .delete("sports"))
        .isEqualTo(Edit.Refused.because(Reason.TOO_FEW));
  }

  @Test
  void optionsAreAddedAndMoved() {
    Questionnaire more = done(new OptionEdits(sample(), "liked").add("Maths", Language.ENGLISH));
    Questionnaire moved = done(new OptionEdits(more, "liked").move("maths-2", true));
    assertThat(QuestionParts.options(moved.question("liked").orElseThrow()))
        .extracting(Question.Option::key)
        .containsExactly("maths", "maths-2", "sports");
  }

  @Test
  void aScaleHasTwoToFiveFaces() {
    Questionnaire now = done(edits(sample()).add(QuestionKind.FACES, "Mood", LANGUAGES, null));
    now = done(new OptionEdits(now, "mood").addFace("Great", Language.ENGLISH));
    now = done(new OptionEdits(now, "mood").addFace("Super", Language.ENGLISH));
    assertThat(new OptionEdits(now, "mood").addFace("Wow", Language.ENGLISH))
        .isEqualTo(Edit.Refused.because(Reason.TOO_MANY));
    for (int left = 5; left > 2; left--) {
      now = done(new OptionEdits(now, "mood").deleteFace());
    }
    assertThat(new OptionEdits(now, "mood").deleteFace())
        .isEqualTo(Edit.Refused.because(Reason.TOO_FEW));
  }

  @Test
  void questionsOfAnotherCallKeepTheirKeysAndLoseRulesThatDoNotFit() {
    Questionnaire empty = new Questionnaire(List.of());
    Question liked = sample().question("liked").orElseThrow();

    Edit alone = edits(empty).take(List.of(liked), null);
    assertThat(alone).isInstanceOf(Edit.Done.class);
    assertThat(((Edit.Done) alone).withoutRules()).containsExactly("liked");
    assertThat(((Edit.Done) alone).now().question("liked").orElseThrow().head().section()).isNull();

    Edit section =
        edits(empty).take(sample().questions().subList(0, 2), sample().sections().getFirst());
    assertThat(((Edit.Done) section).withoutRules()).isEmpty();
    assertThat(((Edit.Done) section).now().sections()).hasSize(1);

    assertThat(edits(sample()).take(List.of(liked), null))
        .isEqualTo(Edit.Refused.because(Reason.ALREADY_THERE, "liked"));
  }

  private static String key(String title) {
    Questionnaire now =
        done(edits(new Questionnaire(List.of())).add(QuestionKind.YES_NO, title, LANGUAGES, null));
    return now.questions().getLast().key();
  }

  static QuestionEdits edits(Questionnaire questionnaire) {
    return new QuestionEdits(questionnaire, Set.of("age-band"));
  }

  static Questionnaire done(Edit edit) {
    assertThat(edit).isInstanceOf(Edit.Done.class);
    return ((Edit.Done) edit).now();
  }

  private static List<String> order(Questionnaire questionnaire) {
    return questionnaire.questions().stream().map(Question::key).toList();
  }

  /** Learning: school, liked (when school is yes); living (when school is yes): home; last. */
  private static Questionnaire sample() {
    Condition goes = new Condition.Is("school", Set.of("yes"));
    return new Questionnaire(
        List.of(
            new Question.YesNo(head("school", "learning", null)),
            new Question.OneChoice(
                head("liked", "learning", goes),
                List.of(
                    new Question.Option("maths", text("Maths"), null),
                    new Question.Option("sports", text("Sports"), null)),
                true),
            new Question.ShortText(head("home", "living", null)),
            new Question.LongText(head("last", null, null))),
        List.of(),
        List.of(
            new Section("learning", text("Learning"), null, null),
            new Section("living", text("Living"), null, goes)));
  }

  private static Question.Head head(
      String key, @Nullable String section, @Nullable Condition rule) {
    return new Question.Head(
        key, text(key), null, null, null, rule, null, null, section, null, false);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
