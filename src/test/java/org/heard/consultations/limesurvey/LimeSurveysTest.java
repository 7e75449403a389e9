package org.heard.consultations.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.consultations.limesurvey.SurveyFiles.question;
import static org.heard.consultations.limesurvey.SurveyFiles.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.Sentences;
import org.heard.consultations.limits.Excess;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimeSurveysTest {
  private static final Language FRENCH = Language.FRENCH;

  @Test
  void aNewFileComesWithItsLanguages() {
    LimeSurvey survey = taken(SurveyFiles.newer());
    assertThat(words(survey.title(), FRENCH)).isEqualTo("L’école");
    Section section = survey.questionnaire().sections().getFirst();
    assertThat(section.title().textIn(FRENCH)).isEqualTo("Ta classe");
    Question.OneChoice choice = (Question.OneChoice) survey.questionnaire().questions().getFirst();
    assertThat(choice.key()).isEqualTo("place");
    assertThat(choice.head().section()).isEqualTo(section.key());
    assertThat(choice.head().title().textIn(Language.ENGLISH)).isEqualTo("Where do you learn?");
    assertThat(choice.head().title().textIn(FRENCH)).isEqualTo("Où apprends-tu ?");
    assertThat(choice.options()).extracting(Question.Option::key).containsExactly("a1", "a2");
    assertThat(choice.options().get(1).label().textIn(FRENCH)).isEqualTo("À la maison");
    assertThat(choice.other()).isTrue();
    assertThat(survey.questionnaire().questions().get(1).head().shownWhen())
        .isEqualTo(new Condition.Is("place", Set.of("a2")));
  }

  @Test
  void anOldFileGivesTheSame() {
    assertThat(taken(SurveyFiles.older())).isEqualTo(taken(SurveyFiles.newer()));
  }

  @ParameterizedTest
  @CsvSource({
    "S,ShortText", "T,LongText", "U,LongText", "N,NumberAsked", "L,OneChoice", "!,OneChoice",
    "O,OneChoice", "M,SeveralChoices", "P,SeveralChoices", "Y,YesNo", "5,OneChoice", "R,Ranking",
    "K,NumberAsked", "Q,ShortText", "F,OneChoice", "H,OneChoice", "A,OneChoice", "B,OneChoice",
    "C,YesNo", "E,OneChoice", "D,DateAsked"
  })
  void everyTypeHasItsKind(String type, String kind) {
    List<Question> questions = taken(SurveyFiles.asking(type, "1")).questionnaire().questions();
    assertThat(questions.getFirst().getClass().getSimpleName()).isEqualTo(kind);
    boolean split = LssType.of(type).orElseThrow().split();
    assertThat(questions).hasSize(split ? 3 : 2);
    if (split) {
      assertThat(questions.getFirst().key()).isEqualTo("q1-s1");
      assertThat(questions.getFirst().head().title().textIn(Language.ENGLISH))
          .isEqualTo("Which ones? – First");
    }
  }

  @Test
  void theDaysOfADateComeAlongAndNeverStandTurnedRound() {
    assertThat(days(Map.of("date_min", "2024", "date_max", "2026-03-31 10:00")))
        .isEqualTo("2024-01-01 to 2026-03-31");
    assertThat(days(Map.of("date_min", "2027-01-01", "date_max", "2026")))
        .isEqualTo("2026-12-31 to 2027-01-01");
    assertThat(days(Map.of("date_min", "today", "date_max", "2026-02-30", "date_format", "d/m/Y")))
        .isEqualTo("null to null");
  }

  @Test
  void aClockWithoutADayIsLeftOut() {
    Imported<LimeSurvey> imported =
        read(SurveyFiles.asking("D", "1", Map.of("date_format", "HH:MM")));
    assertThat(value(imported).questionnaire().questions()).hasSize(1);
    assertThat(kinds(imported)).contains(LssFinding.TYPE_LEFT_OUT);
  }

  private String days(Map<String, String> settings) {
    Question.DateAsked asked =
        (Question.DateAsked)
            taken(SurveyFiles.asking("D", "1", settings)).questionnaire().questions().getFirst();
    return asked.earliest() + " to " + asked.latest();
  }

  @ParameterizedTest
  @ValueSource(strings = {"G", ";", ":", "1", "I", "|", "*", "~"})
  void whatHeardCannotAskIsReported(String type) {
    Imported<LimeSurvey> imported = read(SurveyFiles.asking(type, "1"));
    assertThat(value(imported).questionnaire().questions()).hasSize(1);
    LssFinding kind = type.equals("G") ? LssFinding.STANDARD_QUESTION : LssFinding.TYPE_LEFT_OUT;
    assertThat(imported.report().findings())
        .anyMatch(one -> one.kind() == kind && one.place().equals(new Place.Part("Q1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "L;Q1.NAOK == \"A1\"",
        "L;((Q1 == 'A1'))",
        "L;Q1.NAOK eq \"A1\" and 9X1X1.NAOK==\"A1\"",
        "M;Q1_S1.NAOK == \"Y\"",
        "Y;Q1.NAOK!=\"Y\"",
        "N;Q1.NAOK >= 3 || !(Q1.NAOK<1)",
        "5;Q1.NAOK > 3"
      })
  void simpleRulesComeAlong(String type, String rule) {
    Imported<LimeSurvey> imported = read(SurveyFiles.asking(type, rule));
    assertThat(value(imported).questionnaire().questions().getLast().head().shownWhen())
        .isNotNull();
    assertThat(kinds(imported)).doesNotContain(LssFinding.RULE_LEFT_OUT);
  }

  @Test
  void rulesMeanWhatTheyMeantThere() throws Exception {
    Map<String, Variable> known =
        Map.of(
            "A", new Variable.OneOf("a", Map.of("1", "one", "2", "two", "3", "three")),
            "B", new Variable.Amount("b"),
            "C_1", new Variable.Ticked("c", "x"));
    assertThat(Expression.rule("1", known)).isNull();
    assertThat(Expression.rule("A.NAOK>=2", known))
        .isEqualTo(new Condition.Is("a", Set.of("two", "three")));
    assertThat(Expression.rule("A != 1 or B lt 5 and C_1 == \"\"", known))
        .isEqualTo(
            new Condition.Any(
                List.of(
                    new Condition.Not(new Condition.Is("a", Set.of("one"))),
                    new Condition.All(
                        List.of(
                            new Condition.Compared("b", Comparison.LESS, 5),
                            new Condition.Not(new Condition.Is("c", Set.of("x"))))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "is_empty(Q1.NAOK)", "Q1.NAOK == \"A9\"", "LATER.NAOK == \"A1\"", "Q1.NAOK + 1 == 2",
        "Q1.NAOK ==", "((Q1.NAOK == \"A1\")", "Q1.NAOK == \"A1\" Q1", "Q1.shown == \"A1\"", "\"",
        "{Q1}", "Q1.NAOK == \"A1\" and"
      })
  void otherRulesAreReportedWithTheirQuestion(String rule) {
    Imported<LimeSurvey> imported = read(SurveyFiles.asking("L", rule));
    assertThat(value(imported).questionnaire().questions().getLast().head().shownWhen()).isNull();
    assertThat(imported.report().findings())
        .contains(Finding.of(LssFinding.RULE_LEFT_OUT, new Place.Part("LAST"), rule));
  }

  @Test
  void deepRulesAreNotFollowed() {
    for (String rule : List.of("(".repeat(4_000), "!".repeat(9_000) + "Q1", "a".repeat(9_000))) {
      assertThat(kinds(read(SurveyFiles.asking("L", rule)))).contains(LssFinding.RULE_LEFT_OUT);
    }
  }

  @Test
  void onlyWordsAreKeptOfHtml() {
    assertThat(
            PlainWords.of(
                "<p onclick=\"x()\">One &amp; <b>two</b>&nbsp;&lt;3</p><script>bad()</script>"
                    + "<ul><li>a</li><li>b</li></ul><a href=\"javascript:x()\">link</a><img src=x>"))
        .isEqualTo("One & two <3\n– a\n– b\nlink");
    assertThat(PlainWords.of("<b>".repeat(3_000) + "deep")).isEqualTo("deep");
  }

  @Test
  void wordsBetweenQuestionsStandBeforeTheNextOne() {
    String file =
        SurveyFiles.survey(
            question("1", "X", "NOTE", "1", "Read this.")
                + question("2", "S", "Q1", "1", "And you?")
                + question("3", "X", "END", "1", "Lost."));
    Imported<LimeSurvey> imported = read(file);
    Question asked = value(imported).questionnaire().questions().getFirst();
    assertThat(words(asked.head().note(), Language.ENGLISH)).isEqualTo("Read this.");
    assertThat(kinds(imported)).containsExactly(LssFinding.NOTE_AT_END);
  }

  @Test
  void codesTwiceAndCodesOfHeardGetOtherKeys() {
    String file =
        SurveyFiles.survey(
            question("1", "S", "Q_1", "1", "One?")
                + question("2", "S", "Q-1", "1", "Two?")
                + question("3", "S", "country", "1", "Three?"));
    LimeSurvey survey = taken(file);
    assertThat(survey.questionnaire().questions())
        .extracting(Question::key)
        .containsExactly("q-1", "q-1-2", "country-2");
  }

  @Test
  void settingsThatTraceOrMailAreReported() {
    String file =
        SurveyFiles.asking("S", "1")
            .replace(
                "<anonymized><![CDATA[Y",
                "<ipaddr>Y</ipaddr><savetimings>Y</savetimings>"
                    + "<emailnotificationto>a@b.example</emailnotificationto>"
                    + "<emailresponseto>inherit</emailresponseto><anonymized><![CDATA[N")
            .replace("</document>", table("quota", Map.of("id", "1")) + "</document>");
    Imported<LimeSurvey> imported = read(file);
    assertThat(kinds(imported)).contains(LssFinding.NOT_ANONYMOUS);
    assertThat(
            imported.report().findings().stream()
                .filter(one -> one.kind() == LssFinding.SETTING_LEFT_OUT)
                .flatMap(one -> one.arguments().stream()))
        .containsExactly("emailnotificationto", "ipaddr", "quota", "savetimings");
  }

  @Test
  void hostileFilesAreRefused() {
    String good = SurveyFiles.newer();
    String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    expect(head + "<!DOCTYPE document><document/>", FileFinding.DOCTYPE);
    expect(
        head
            + "<!DOCTYPE document [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            + "<document>&b;</document>",
        FileFinding.DOCTYPE);
    expect(
        head + "<!DOCTYPE document SYSTEM \"http://127.0.0.1:1/x\"><document/>",
        FileFinding.DOCTYPE);
    expect("<document>&b;</document>", FileFinding.DAMAGED);
    expect(good.substring(0, good.length() / 2), FileFinding.DAMAGED);
    expect("words", FileFinding.DAMAGED);
    expect("", FileFinding.EMPTY);
    expect("<a>".repeat(50_000), LssFinding.TOO_DEEP);
    expect("<document/>", LssFinding.NOT_A_SURVEY);
    expect(good.replace(">Survey<", ">Group<"), LssFinding.NOT_A_SURVEY);
    expect(good.replace("UTF-8", "ISO-8859-1"), FileFinding.NOT_UTF8);
    expect(good.replace("Where do you learn?", "x".repeat(10_001)), FileFinding.CELL_TOO_LONG);
    byte[] latin = good.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(kinds(read(new ByteArrayInputStream(latin)))).containsExactly(FileFinding.NOT_UTF8);
  }

  @Test
  void twoHundredMegabytesAreNotRead() {
    CountedStream endless = new CountedStream(200_000_000);
    assertThat(kinds(read(endless))).containsExactly(FileFinding.TOO_LARGE);
    assertThat(endless.read).isLessThan(6_000_000);
  }

  @Test
  void manyRowsAreStopped() {
    String rows = "<row/>".repeat(500_000);
    expect("<document><x><rows>" + rows + "</rows></x></document>", FileFinding.TOO_MANY_CELLS);
  }

  @Test
  void theDocumentationIsInStep() throws IOException {
    String page = Files.readString(Path.of("docs/limesurvey.md"));
    for (LssType type : LssType.values()) {
      assertThat(page).contains("| `" + type.letter().replace("|", "\\|") + "` |");
    }
    Stream.of(LssSettings.SWITCHES, LssSettings.FILLED, LssSettings.TABLES, SurveyReader.ATTRIBUTES)
        .flatMap(all -> all.stream())
        .forEach(name -> assertThat(page).contains("`" + name + "`"));
  }

  @Test
  void everyFindingHasItsSentence() {
    Sentences.fit(LssFinding.values());
  }

  private static String words(@Nullable LocalizedText text, Language language) {
    return Objects.requireNonNull(text).textIn(language);
  }

  private static void expect(String file, Finding.Kind kind) {
    Imported<LimeSurvey> imported = read(file);
    assertThat(imported).isInstanceOf(Imported.Refused.class);
    assertThat(kinds(imported)).contains(kind);
  }

  private static List<Finding> found(String file) {
    return read(file).report().findings();
  }

  private static List<Finding.Kind> kinds(Imported<LimeSurvey> imported) {
    return imported.report().findings().stream().map(Finding::kind).toList();
  }

  private static Imported<LimeSurvey> read(String file) {
    return read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static Imported<LimeSurvey> read(InputStream in) {
    return new LimeSurveys(FileLimits.TEAM, Clock.systemUTC(), Set.of("country"))
        .read("survey.lss", in);
  }

  private static LimeSurvey taken(String file) {
    return value(read(file));
  }

  private static LimeSurvey value(Imported<LimeSurvey> imported) {
    return switch (imported) {
      case Imported.Taken<LimeSurvey> taken -> taken.value();
      case Imported.Refused<LimeSurvey> refused ->
          throw new AssertionError(refused.report().findings().toString());
    };
  }

  private static final class CountedStream extends InputStream {
    private final long size;
    private long read;

    private CountedStream(long size) {
      this.size = size;
    }

    @Override
    public int read() {
      return read++ < size ? 'a' : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int most) {
      int more = (int) Math.min(most, size - read);
      read += Math.max(0, more);
      return most == 0 || more > 0 ? more : -1;
    }
  }

  @Test
  void whatNoCallCanHaveIsSaidInTheSameWords() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i <= QuestionLimits.MOST_QUESTIONS; i++) {
      many.append(question(Integer.toString(i), "S", "Q" + i, "1", "What?"));
    }
    assertThat(found(SurveyFiles.survey(many.toString())))
        .extracting(Finding::kind)
        .containsExactly(Excess.QUESTIONS);
    assertThat(found(SurveyFiles.survey(question("1", "S", "Q", "1", "a\u202Eb"))))
        .containsExactly(Finding.of(Excess.SIGN, new Place.Part("q"), "a", "U+202E"));
  }

  @Test
  void aRuleAboutALaterOrAMissingQuestionIsLeftOut() {
    String survey =
        SurveyFiles.survey(
            question("1", "S", "A", "B.NAOK == \"x\"", "First?")
                + question("2", "S", "B", "A.NAOK == \"x\"", "Second?")
                + question("3", "S", "C", "NONE.NAOK == \"x\"", "Third?"));
    assertThat(found(survey)).extracting(Finding::kind).contains(LssFinding.RULE_LEFT_OUT);
  }
}
