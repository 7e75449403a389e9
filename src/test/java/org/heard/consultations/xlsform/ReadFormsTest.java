package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.heard.consultations.Check;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.Sentences;
import org.heard.consultations.limits.Excess;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;

/** Forms as people of other tools write them. */
class ReadFormsTest {

  @Test
  void everyFindingCanBeSaidInEveryLanguage() {
    Sentences.fit(XlsFinding.values());
  }

  @Test
  void aFormInTwoLanguagesIsReadWithItsRules() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            # A form of another tool

            | survey |
            |        | type               | name    | label::English (en) | label::French (fr) | hint::English (en) | relevant | constraint | constraint_message::English (en) |
            |        | ------------------ | ------- | ------------------- | ------------------ | ------ | ------ | ------- | ----- |
            |        | begin_group        | school  | School              | L'école            |        |        |         |       |
            |        | note               | hello   | Now about school.   |                    |        |        |         |       |
            |        | select_one yn      | likes   | Do you like it?     | Tu aimes ?         | Be honest | |        |       |
            |        | text               | reason  | Why not?            | Pourquoi ?         |        | ${likes} = 'no' | string-length(.) > 2 | A word more, please. |
            |        | end_group          |         |                     |                    |        |        |         |       |
            |        | integer            | hours   | How many hours?     |                    |        |        | . >= 0 and . < 13 | |
            |        | select_multiple yn or_other | many | Which? |      |        |        | count-selected(.) <= 2 | |
            |        | rank yn            | order   | In which order?     |                    |        |        |         |       |
            |        | range              | scale   | How much?           |                    |        |        |         |       |

            | choices |
            |         | list_name | name | label::English (en) | label::French (fr) |
            |         | yn        | yes  | Yes                 | Oui                |
            |         | yn        | no   | No                  | Non                |

            | settings |
            |          | form_title | default_language |
            |          | A form     | French (fr)      |
            """);

    Questionnaire form = Forms.taken(read);
    assertThat(read.report().findings()).isEmpty();
    assertThat(form.sections())
        .singleElement()
        .satisfies(section -> assertThat(section.key()).isEqualTo("school"));
    assertThat(form.questions())
        .extracting(Question::key)
        .containsExactly("likes", "reason", "hours", "many", "order", "scale");
    Question.Head likes = form.questions().getFirst().head();
    assertThat(likes.section()).isEqualTo("school");
    assertThat(likes.title().renderings().getFirst().language()).isEqualTo(Language.FRENCH);
    assertThat(likes.note()).isNotNull();
    Question.Head reason = form.questions().get(1).head();
    assertThat(reason.shownWhen()).isEqualTo(new Condition.Is("likes", Set.of("no")));
    assertThat(reason.check())
        .extracting(Check::rule)
        .isEqualTo(new Condition.Length("reason", Comparison.MORE, 2));
    assertThat(form.questions().get(2))
        .isEqualTo(new Question.NumberAsked(form.questions().get(2).head(), 0, 12));
    assertThat(form.questions().get(3))
        .isInstanceOfSatisfying(
            Question.SeveralChoices.class,
            many -> {
              assertThat(many.other()).isTrue();
              assertThat(many.atMost()).isEqualTo(2);
            });
  }

  @Test
  void csvIsReadWithCommasSemicolonsAndAMark() {
    String form = "survey,,,\n,type,name,label\n,text,story,\"Tell, please\"\n";
    for (String file :
        List.of(form, "\uFEFF" + form, form.replace(",", ";").replace("Tell;", "Tell,"))) {
      Imported<Questionnaire> read = Forms.read("form.csv", file.getBytes(StandardCharsets.UTF_8));

      Question story = Forms.taken(read).questions().getFirst();
      assertThat(story.head().title().textIn(Language.ENGLISH)).isEqualTo("Tell, please");
      assertThat(Forms.kinds(read)).containsExactly(XlsFinding.LANGUAGE_ASSUMED);
    }
  }

  @Test
  void groupsInGroupsLendTheirRules() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey |
            | | type | name | label::English (en) | relevant |
            | | text | a | A? | |
            | | begin group | whole | | string-length(${a}) > 1 |
            | | begin group | part | Part | string-length(${a}) > 2 |
            | | begin group | inner | Inner | string-length(${a}) > 3 |
            | | text | b | B? | string-length(${a}) > 4 |
            | | end group | | | |
            | | end group | | | |
            | | end group | | | |
            """);

    Questionnaire form = Forms.taken(read);
    assertThat(Forms.kinds(read)).containsExactly(XlsFinding.NESTED_GROUP);
    assertThat(form.sections().getFirst().shownWhen())
        .isEqualTo(new Condition.All(List.of(longer(1), longer(2))));
    assertThat(form.questions().getLast().head().shownWhen())
        .isEqualTo(new Condition.All(List.of(longer(3), longer(4))));
    assertThat(form.questions().getLast().head().section()).isEqualTo("part");
  }

  @Test
  void choicesThatHangOnAnAnswerBecomeQuestions() {
    String form =
        """
        | survey |
        | | type | name | label::English (en) | choice_filter | relevant |
        | | select_one land | land | Where? | | |
        | | select_one town | town | Which town? | land=${land} | ${land} != 'sea' |
        | choices |
        | | list_name | name | label::English (en) | land |
        | | land | hill | Hill | |
        | | land | sea | Sea | |
        | | land | moon | Moon | |
        | | town | a | A | hill |
        | | town | b | B | hill |
        | | town | c | C | sea |
        """;
    Imported<Questionnaire> read = Forms.markdown(form);

    List<Question> questions = Forms.taken(read).questions();
    assertThat(Forms.kinds(read)).containsExactly(XlsFinding.FILTER_UNROLLED);
    assertThat(questions)
        .extracting(Question::key)
        .containsExactly("land", "town-hill", "town-sea");
    assertThat(questions.get(1))
        .isInstanceOfSatisfying(
            Question.OneChoice.class,
            hill ->
                assertThat(hill.options())
                    .extracting(Question.Option::key)
                    .containsExactly("a", "b"));
    assertThat(questions.get(2).head().shownWhen())
        .isEqualTo(
            new Condition.All(
                List.of(
                    new Condition.Is("land", Set.of("sea")),
                    new Condition.Not(new Condition.Is("land", Set.of("sea"))))));
    assertThat(kindsOf(form.replace("land=${land}", "land=${land} and true()")))
        .contains(XlsFinding.CHOICE_FILTER);
  }

  @Test
  void whatIsChangedIsSaidWithItsPlace() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey |
            | | type | name | label::English (en) | required | appearance | media::image |
            | | image | Show.Me | Show | yes | draw | |
            | | image | photo | Show | | annotate | book.svg |
            | | video | film | Film | no | | cat.png |
            | | acknowledge | ok | Fine? | | | |
            | | text | gender | Hello ${film} | | | |
            """);

    assertThat(Forms.kinds(read))
        .containsExactly(
            XlsFinding.NAME_CHANGED,
            XlsFinding.WORDS_TOO,
            XlsFinding.NOT_REQUIRED,
            XlsFinding.WORDS_TOO,
            XlsFinding.LOOK_LEFT_OUT,
            XlsFinding.UNKNOWN_PICTURE,
            XlsFinding.WORDS_INSTEAD,
            XlsFinding.NOT_ACKNOWLEDGED,
            XlsFinding.STANDARD_KEY,
            XlsFinding.ANSWER_IN_TEXT);
    assertThat(read.report().findings().getFirst().place()).isEqualTo(new Place.Line(3, 13));
    List<Question> questions = Forms.taken(read).questions();
    assertThat(questions)
        .extracting(Question::key)
        .containsExactly("show-me", "photo", "film", "gender-2");
    assertThat(questions.getFirst())
        .isEqualTo(new Question.LongText(questions.getFirst().head(), Set.of(Medium.DRAWING)));
    assertThat(questions.get(1).head().picture()).isEqualTo("book");
  }

  @Test
  void everyMistakeIsFoundAndNothingIsImported() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey |
            | | type | name | label::English (en) | relevant | calculation |
            | | text | a | A? | | |
            | | text | a | A? | | |
            | | text | 1a | A? | | |
            | | text | A | A? | | |
            | | text | | A? | | |
            | | text | c | | | |
            | | deviceid | d | | | |
            | | geopoint | e | Where? | | |
            | | select_one none | f | Which? | | |
            | | text | g | G? | ${f} = 'x' | |
            | | text | h | H? | ${zz} = 'x' | 1 + 1 |
            | | dream | i | I? | | |
            | | end group | | | | |
            | | begin group | j | J | | |
            """);

    assertThat(read).isInstanceOf(Imported.Refused.class);
    assertThat(Forms.kinds(read))
        .containsExactly(
            XlsFinding.COLUMN_REFUSED,
            XlsFinding.NAME_TWICE,
            XlsFinding.NOT_A_NAME,
            XlsFinding.SAME_KEY,
            XlsFinding.NO_NAME,
            XlsFinding.NO_LABEL,
            XlsFinding.METADATA,
            XlsFinding.TYPE_REFUSED,
            XlsFinding.UNKNOWN_LIST,
            XlsFinding.UNKNOWN_QUESTION,
            XlsFinding.UNKNOWN_TYPE,
            XlsFinding.GROUP_NOT_OPEN,
            XlsFinding.GROUP_NOT_CLOSED);
  }

  @Test
  void aLimitOfDecimalsThatLeavesItsEndOutIsNotMadeNarrower() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey |
            | | type | name | label::en | constraint |
            | | decimal | open | Kilometres? | . > 0 and . <= 50 |
            | | decimal | closed | Kilometres? | . >= 0 and . <= 50 |
            """);

    assertThat(Forms.taken(read).questions())
        .extracting(one -> ((Question.NumberAsked) one).least())
        .containsExactly(Bounds.WIDE.least(), 0L);
    assertThat(Forms.kinds(read)).containsExactly(XlsFinding.CHECK_WITHOUT_MESSAGE);
  }

  @Test
  void notesHaveNamesOfTheirOwn() {
    LocalizedText words = LocalizedText.of(Language.ENGLISH, "A");
    Questionnaire form =
        new Questionnaire(
            List.of(
                new Question.ShortText(
                    new Question.Head(
                        "a", words, null, null, null, null, null, words, null, null, false)),
                new Question.ShortText(
                    new Question.Head("a-note", words, null, null, null, null))));

    String written = new String(Forms.write(form, Container.CSV), StandardCharsets.UTF_8);

    assertThat(written).contains("note,a_note_,").contains("text,a_note,");
    assertThat(Forms.taken(Forms.read("a.csv", written.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(form);
  }

  @Test
  void everyEndOfALineStaysInsideOfItsCell() {
    Questionnaire form =
        new Questionnaire(
            List.of(
                new Question.ShortText(
                    new Question.Head(
                        "a",
                        LocalizedText.of(Language.ENGLISH, "one\rtwo\r\nthree"),
                        null,
                        null,
                        null,
                        null))));

    Questionnaire read = Forms.taken(Forms.read("a.md", Forms.write(form, Container.MARKDOWN)));

    assertThat(read.questions().getFirst().head().title().textIn(Language.ENGLISH))
        .isEqualTo("one\ntwo\nthree");
  }

  @Test
  void rowsThatOtherToolsWouldPassByAreNotAsked() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey |
            | | type | name | label::en | disabled |
            | | text | one | One? | |
            | | text | two | Two? | yes |
            """);

    assertThat(Forms.kinds(read)).containsExactly(XlsFinding.COLUMN_REFUSED);
  }

  @Test
  void headersAndSheetsAreLookedAt() {
    assertThat(kindsOf("| survey |\n| | type | name |\n| | text | a |\n"))
        .containsExactly(XlsFinding.NO_COLUMN);
    assertThat(kindsOf("| other |\n| | x |\n"))
        .containsExactly(XlsFinding.SHEET_LEFT_OUT, XlsFinding.NO_SURVEY);
    assertThat(kindsOf("no table")).containsExactly(XlsFinding.NO_SURVEY);
    assertThat(kindsOf("| survey |\n| | type | name | label::Klingonish |\n| | text | a | A |\n"))
        .contains(XlsFinding.UNKNOWN_LANGUAGE);
    assertThat(kindsOf("| survey |\n| | type | name | label | label |\n| | text | a | A | B |\n"))
        .contains(XlsFinding.COLUMN_TWICE);
    assertThat(
            kindsOf(
                "| survey |\n| | type | name | label::fr |\n| | text | a | A |\n"
                    + "| entities |\n| | list_name |\n| | x |\n"))
        .containsExactly(XlsFinding.SHEET_REFUSED);
  }

  private static List<Finding.Kind> kindsOf(String form) {
    return Forms.kinds(Forms.markdown(form));
  }

  private static Condition longer(int than) {
    return new Condition.Length("a", Comparison.MORE, than);
  }

  @Test
  void whatNoCallCanHaveIsSaidInTheSameWordsAtItsCell() {
    Imported<Questionnaire> read =
        Forms.markdown(
            """
            | survey | | | |
            | | type | name | label |
            | | text | a | Where do you\u202E play? |
            """
                .replace("\\u202E", "\u202E"));

    assertThat(read.report().findings())
        .contains(Finding.of(Excess.SIGN, new Place.Line(3, 12), "Where do you", "U+202E"));
  }

  @Test
  void moreQuestionsThanACallCanHaveAreRefused() {
    StringBuilder many = new StringBuilder("| survey | | | |\n| | type | name | label |\n");
    for (int i = 0; i <= QuestionLimits.MOST_QUESTIONS; i++) {
      many.append("| | text | q").append(i).append(" | What? |\n");
    }

    assertThat(Forms.kinds(Forms.markdown(many.toString()))).contains(Excess.QUESTIONS);
  }
}
