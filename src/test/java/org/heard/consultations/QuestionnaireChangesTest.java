package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.QuestionnaireChange.CheckChanged;
import org.heard.consultations.QuestionnaireChange.KindChanged;
import org.heard.consultations.QuestionnaireChange.LanguageAdded;
import org.heard.consultations.QuestionnaireChange.OptionAdded;
import org.heard.consultations.QuestionnaireChange.OptionTakenAway;
import org.heard.consultations.QuestionnaireChange.OrderChanged;
import org.heard.consultations.QuestionnaireChange.QuestionAdded;
import org.heard.consultations.QuestionnaireChange.QuestionTakenAway;
import org.heard.consultations.QuestionnaireChange.RuleChanged;
import org.heard.consultations.QuestionnaireChange.SectionAdded;
import org.heard.consultations.QuestionnaireChange.SectionWordsChanged;
import org.heard.consultations.QuestionnaireChange.SettingsChanged;
import org.heard.consultations.QuestionnaireChange.TermChanged;
import org.heard.consultations.QuestionnaireChange.WordsChanged;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QuestionnaireChangesTest {
  private static final LocalizedText TITLE = text("Where?", "Où ?");
  private static final Condition RULE = new Condition.Is("first", Set.of("a"));

  @Test
  void aQuestionThatCameAndOneThatWentAreNamed() {
    assertThat(changes(asked(plain("first"), plain("old")), asked(plain("first"), plain("new"))))
        .containsExactly(new QuestionAdded("new"), new QuestionTakenAway("old"));
  }

  @Test
  void anotherOrderIsOneChange() {
    assertThat(
            changes(
                asked(plain("first"), plain("second"), plain("third")),
                asked(plain("third"), plain("new"), plain("first"), plain("second"))))
        .containsExactly(new OrderChanged(), new QuestionAdded("new"));
  }

  @Test
  void otherWordsAreNamedByTheirLanguages() {
    assertThat(
            changes(
                asked(plain("first")),
                asked(new Question.ShortText(head(text("Where?", "Où donc ?"), null, null)))))
        .containsExactly(new WordsChanged("first", Set.of(Language.FRENCH)));
  }

  @Test
  void aNewLanguageIsNamedOnceAndNotAtEveryQuestion() {
    Questionnaire english =
        asked(
            new Question.ShortText(head(LocalizedText.of(Language.ENGLISH, "Where?"), null, null)));

    assertThat(changes(english, asked(plain("first"))))
        .containsExactly(new LanguageAdded(Language.FRENCH));
  }

  @Test
  void optionsAreNamedAndTheirOrderIsASetting() {
    assertThat(changes(asked(choice("a", "b")), asked(choice("a", "c"))))
        .containsExactly(new OptionAdded("first", "c"), new OptionTakenAway("first", "b"));
    assertThat(changes(asked(choice("a", "b")), asked(choice("b", "a"))))
        .containsExactly(new SettingsChanged("first"));
  }

  @Test
  void rulesChecksLimitsAndKindsAreNamed() {
    Check check = new Check(RULE, TITLE);
    Question checked = new Question.ShortText(head(TITLE, null, check));
    Question ruled =
        new Question.ShortText(new Question.Head("then", TITLE, null, null, null, RULE));

    assertThat(changes(asked(plain("first"), plain("then")), asked(plain("first"), ruled)))
        .containsExactly(new RuleChanged("then"));
    assertThat(changes(asked(plain("first")), asked(checked)))
        .containsExactly(
            new WordsChanged("first", Set.of(Language.ENGLISH, Language.FRENCH)),
            new CheckChanged("first"));
    assertThat(changes(asked(number(9)), asked(number(10))))
        .containsExactly(new SettingsChanged("first"));
    assertThat(changes(asked(number(9)), asked(plain("first"))))
        .containsExactly(new KindChanged("first"));
  }

  @Test
  void headingsAndExplainedWordsAreNamed() {
    assertThat(changes(asked(plain("first")), headed(TITLE)))
        .containsExactly(new SectionAdded("place"), new SettingsChanged("first"));
    assertThat(changes(headed(TITLE), headed(text("Here", "Où ?"))))
        .containsExactly(new SectionWordsChanged("place", Set.of(Language.ENGLISH)));
    assertThat(changes(explained(TITLE), explained(text("Here", "Où ?"))))
        .containsExactly(new TermChanged("word"));
  }

  @Property(tries = 50)
  void nothingBecameDifferentFromItself(@ForAll("any") Questionnaire questionnaire) {
    assertThat(changes(questionnaire, questionnaire)).isEmpty();
  }

  @Provide
  Arbitrary<Questionnaire> any() {
    return GeneratedQuestionnaires.any();
  }

  private static List<QuestionnaireChange> changes(Questionnaire before, Questionnaire after) {
    return QuestionnaireChanges.between(before, after);
  }

  private static Questionnaire asked(Question... questions) {
    return new Questionnaire(List.of(questions));
  }

  private static Questionnaire headed(LocalizedText title) {
    Question.Head head =
        new Question.Head("first", TITLE, null, null, null, null, null, null, "place", null, false);
    return new Questionnaire(
        List.of(new Question.ShortText(head)),
        List.of(),
        List.of(new Section("place", title, null, null)));
  }

  private static Questionnaire explained(LocalizedText explanation) {
    return new Questionnaire(
        List.of(plain("first")),
        List.of(new GlossaryTerm("word", TITLE, Map.of(), explanation, null)));
  }

  private static Question plain(String key) {
    return new Question.ShortText(new Question.Head(key, TITLE, null, null, null, null));
  }

  private static Question number(int most) {
    return new Question.NumberAsked(head(TITLE, null, null), 0, most);
  }

  private static Question choice(String... options) {
    return new Question.OneChoice(
        head(TITLE, null, null),
        List.of(options).stream().map(key -> new Question.Option(key, TITLE, null)).toList(),
        false);
  }

  private static Question.Head head(
      LocalizedText title, @Nullable Condition rule, @Nullable Check check) {
    return new Question.Head(
        "first", title, null, null, null, rule, null, null, null, check, false);
  }

  private static LocalizedText text(String english, String french) {
    return LocalizedText.of(Map.of(Language.ENGLISH, english, Language.FRENCH, french));
  }
}
