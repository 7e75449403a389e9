package org.heard.consultations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.questions.QuestionKind;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.PictureSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | What is your name?                     | ASKS_NAME
          en | Name                                   | ASKS_NAME
          en | Please write your name and your age.   | ASKS_NAME
          en | What’s your name?                      | ASKS_NAME
          en | Which school do you go to?             | ASKS_SCHOOL
          en | What is the name of your school?       | ASKS_SCHOOL
          en | When were you born?                    | ASKS_BIRTH
          en | Your home address                      | ASKS_ADDRESS
          en | What is your phone number?             | ASKS_PHONE
          en | Your e-mail address, please            | ASKS_MAIL
          en | If you do not mind, what is your name? | ASKS_NAME
          ru | Если ты не против, как тебя зовут?     | ASKS_NAME
          zh | 如果你不介意，你叫什么？                | ASKS_NAME
          fr | Comment t’appelles-tu ?                | ASKS_NAME
          fr | Prénom                                 | ASKS_NAME
          fr | Quelle est ta date de naissance ?      | ASKS_BIRTH
          fr | Comment s’appelle ton école ?          | ASKS_SCHOOL
          es | ¿Cómo te llamas?                       | ASKS_NAME
          es | ¿En qué calle vives?                   | ASKS_ADDRESS
          es | Tu número de teléfono                  | ASKS_PHONE
          ar | ما اسمك؟                               | ASKS_NAME
          ar | ما هو تاريخ ميلادك؟                    | ASKS_BIRTH
          ru | Как тебя зовут?                        | ASKS_NAME
          ru | В какой школе ты учишься?              | ASKS_SCHOOL
          zh | 你叫什么名字？                          | ASKS_NAME
          zh | 你的出生日期是什么时候？                | ASKS_BIRTH
          """)
  void aQuestionThatAsksForAPersonStopsTheCall(String language, String words, Remark.Kind kind) {
    List<Remark> remarks = check(shortText(text(language, words)));
    assertThat(remarks).extracting(Remark::kind).contains(kind);
    assertThat(kind.stops()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | What is the name of a right you know?
          en | What would you name a new park?
          en | Do you use a phone at school?
          en | Please do not write your name.
          en | Please do not write your name, your address or your phone number.
          en | Where do you feel safe: at home, school, or somewhere else?
          en | Tell us about your school, without your name.
          en | What would make your school better?
          en | What do adults in your street do for children?
          en | Is it easy to get a birth certificate?
          fr | Quel droit connais-tu de nom ?
          fr | N’écris pas ton nom.
          fr | Qu’est-ce qui te plaît dans ton école ?
          es | ¿Qué cambiarías en tu escuela?
          es | No escribas tu nombre completo.
          ar | لا تكتب اسمك.
          ar | ماذا تريد أن تغير في مدرستك؟
          ru | Что тебе нравится в школе?
          ru | Не пиши своё имя.
          zh | 你喜欢学校的什么？
          zh | 请不要写下名字。
          """)
  void aQuestionAboutTheWorldDoesNot(String language, String words) {
    assertThat(check(shortText(text(language, words))))
        .extracting(Remark::kind)
        .noneMatch(Remark.Kind::stops);
  }

  @Test
  void whoCanOnlySayYesOrNoGivesNoName() {
    assertThat(
            check(
                new Question.YesNo(
                    head(text("en", "Does your teacher know what your full name is?")))))
        .extracting(Remark::kind)
        .noneMatch(Remark.Kind::stops);
  }

  @Test
  void theRemarkSaysWhichWordsOfWhichLanguage() {
    LocalizedText words = LocalizedText.of(Map.of(Language.ENGLISH, "What is fair?"));
    LocalizedText both =
        new LocalizedText(
            List.of(
                words.renderings().getFirst(),
                text("fr", "Quel est ton nom ?").renderings().getFirst()));
    assertThat(check(shortText(both)))
        .filteredOn(one -> one.kind() == Remark.Kind.ASKS_NAME)
        .singleElement()
        .satisfies(one ->
            assertThat(Objects.requireNonNull(one.at()).language()).isEqualTo(Language.FRENCH));
  }

  @Test
  void aRuleThatNamesAReplyOrAFaceThatIsNotThereStopsTheCall() {
    Question reply =
        new Question.YesNo(new Question.Head("a", text("en", "Fair?"), null, null, null, null));
    for (String value : List.of("maybe", "yes")) {
      Question ruled =
          new Question.YesNo(
              new Question.Head(
                  "b",
                  text("en", "Good?"),
                  null,
                  null,
                  null,
                  new Condition.Is("a", Set.of(value))));
      assertThat(Linter.stopping(new Questionnaire(List.of(reply, ruled)), Set.of()))
          .hasSize(value.equals("maybe") ? 1 : 0);
    }
  }

  @Test
  void tooManyQuestionsAreAWarning() {
    List<Question> many = new ArrayList<>();
    for (int i = 0; i <= Linter.MOST_QUESTIONS; i++) {
      many.add(
          new Question.YesNo(
              new Question.Head("q" + i, text("en", "Fair?"), null, null, null, null)));
    }
    assertThat(Linter.check(new Questionnaire(many), Set.of()))
        .containsExactly(new Remark(Remark.Kind.TOO_MANY_QUESTIONS, null, null, "21"));
    assertThat(Linter.stopping(new Questionnaire(many), Set.of())).isEmpty();
    assertThat(Linter.stopping(new Questionnaire(List.of()), Set.of()))
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.NO_QUESTIONS);
  }

  @Test
  void hardWordsAreAskedAboutUntilTheGlossaryExplainsThem() {
    Question question =
        new Question.YesNo(head(text("en", "Do you know about intergovernmental meetings?")));
    assertThat(check(question))
        .extracting(Remark::kind, Remark::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Remark.Kind.HARD_WORD, "intergovernmental"));

    GlossaryTerm term =
        new GlossaryTerm(
            "word", text("en", "intergovernmental"), Map.of(), text("en", "Of states."), null);
    assertThat(Linter.check(new Questionnaire(List.of(question), List.of(term)), Set.of()))
        .isEmpty();
  }

  @Test
  void longSentencesAndTwoQuestionsInOneAreSaidWithTheirWords() {
    assertThat(
            check(
                new Question.YesNo(
                    head(
                        text(
                            "en",
                            "Do you feel safe at school and on the way home when it is"
                                + " dark outside? And why?")))))
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.LONG_SENTENCE, Remark.Kind.SEVERAL_QUESTIONS);
  }

  @Test
  void answersAreLookedAtToo() {
    Question.OneChoice choice =
        new Question.OneChoice(
            head(text("en", "What is best?")),
            List.of(option("a", "Maths"), option("b", "maths "), option("c", "Art")),
            false);
    assertThat(check(choice)).extracting(Remark::kind).containsExactly(Remark.Kind.SAME_OPTIONS);

    List<Question.Option> many = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      many.add(option("o" + i, "Thing " + (char) ('a' + i)));
    }
    Questionnaire long7 =
        new Questionnaire(List.of(new Question.Ranking(head(text("en", "What is best?")), many)));
    assertThat(Linter.check(long7, Set.of(AgeBand.FROM_13_TO_15))).isEmpty();
    assertThat(Linter.check(long7, Set.of(AgeBand.FROM_6_TO_9)))
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.TOO_MANY_OPTIONS);
  }

  @Test
  void answersThatNobodyWroteStopTheCall() {
    Edit edit =
        new QuestionEdits(new Questionnaire(List.of()), Set.of())
            .add(QuestionKind.ONE_CHOICE, "What is best?", List.of(Language.FRENCH), null);
    assertThat(Linter.stopping(((Edit.Done) edit).now(), Set.of()))
        .extracting(Remark::kind, Remark::words)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Remark.Kind.FIRST_WORDS, "Première réponse"),
            org.assertj.core.groups.Tuple.tuple(Remark.Kind.FIRST_WORDS, "Deuxième réponse"));
  }

  @Test
  void aRuleAboutAnAnswerThatIsNotThereStopsTheCall() {
    Question.OneChoice choice =
        new Question.OneChoice(
            head(text("en", "What is best?")), List.of(option("a", "Maths")), true);
    Question hidden =
        new Question.YesNo(
            new Question.Head(
                "hidden",
                text("en", "Really?"),
                null,
                null,
                "no-such-picture",
                new Condition.Is("q", Set.of("gone", "other"))));
    assertThat(Linter.check(new Questionnaire(List.of(choice, hidden)), Set.of()))
        .containsExactly(
            Remark.about(Remark.Kind.RULE_OF_NOTHING, "hidden", "gone"),
            Remark.about(Remark.Kind.UNKNOWN_PICTURE, "hidden", "no-such-picture"));
  }

  @Test
  void everyPictureHasANameInTheLanguagesOfTheTeam() {
    assertThat(PictureSet.names().values())
        .hasSizeGreaterThan(70)
        .allSatisfy(
            name -> assertThat(name.languages()).containsExactlyElementsOf(Language.TEAM_PAGES));
  }

  @Test
  void wordsAboveAGroupOfQuestionsAskForNobodyEither() {
    Section section =
        new Section("about", text("en", "About you"), text("en", "Please write your name."), null);
    assertThat(
            Linter.stopping(
                new Questionnaire(
                    List.of(shortText(text("en", "What do you like?"))),
                    List.of(),
                    List.of(section)),
                Set.of()))
        .extracting(Remark::kind)
        .containsExactly(Remark.Kind.ASKS_NAME);
  }

  @Test
  void theWhyBelowFacesAsksForNobodyEither() {
    List<LocalizedText> ends = List.of(text("en", "Bad"), text("en", "Good"));
    Question.Head lunch = head(text("en", "How is lunch?"));
    assertThat(check(new Question.Faces(lunch, ends, text("en", "What is your name?"))))
        .extracting(Remark::kind)
        .contains(Remark.Kind.ASKS_NAME);
    assertThat(check(new Question.Faces(lunch, ends, text("en", "Tell us why."))))
        .extracting(Remark::kind)
        .doesNotContain(Remark.Kind.ASKS_NAME);
  }

  private static List<Remark> check(Question question) {
    return Linter.check(new Questionnaire(List.of(question)), Set.of());
  }

  private static Question shortText(LocalizedText title) {
    return new Question.ShortText(head(title));
  }

  private static Question.Option option(String key, String label) {
    return new Question.Option(key, text("en", label), null);
  }

  private static Question.Head head(LocalizedText title) {
    return new Question.Head("q", title, null, null, null, null);
  }

  private static LocalizedText text(String language, String words) {
    return LocalizedText.of(Language.of(language), words);
  }
}
