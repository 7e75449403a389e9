package org.heard.analysis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.heard.analysis.Labels;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

  @Test
  void everyKindOfAnswerComesBackFromTheFile() throws IOException {
    ReleasedSubmission full =
        Invented.of(
            AgeBand.FROM_10_TO_12,
            Language.ARABIC,
            Map.of(
                "safe", new Answer.Picked(List.of("other"), "at grandma's, \"mostly\""),
                "needs", new Answer.Picked(List.of("school", "other"), "-10 degrees is cold"),
                "story", new Answer.Words("أحب المدرسة, and parks\r\n👧🏽 \"yes\""),
                "feel", new Answer.Rated(2, "=HYPERLINK(\"x\")"),
                "agree", new Answer.NotSaid(Answer.NotSaid.Reason.RATHER_NOT),
                "siblings", new Answer.Amount(-1),
                "country", Answer.Picked.one("KE")));
    CSVRecord row = write(full).getFirst();

    assertThat(row.get("release_id")).isEqualTo(full.releaseId().toString());
    assertThat(row.get("language")).isEqualTo("ar");
    assertThat(row.get("age_band")).isEqualTo("10-12");
    assertThat(row.get("kind")).isEqualTo("individual");
    assertThat(row.get("children")).isEqualTo("1");
    assertThat(row.get("quotable")).isEqualTo("1");
    assertThat(row.get("safe")).isEqualTo("other");
    assertThat(row.get("safe.other_words")).isEqualTo("at grandma's, \"mostly\"");
    assertThat(row.get("needs.school")).isEqualTo("1");
    assertThat(row.get("needs.=cmd")).isEqualTo("0");
    assertThat(row.get("needs.other")).isEqualTo("1");
    assertThat(row.get("needs.other_words")).isEqualTo("'-10 degrees is cold");
    assertThat(row.get("story")).isEqualTo("أحب المدرسة, and parks\r\n👧🏽 \"yes\"");
    assertThat(row.get("feel")).isEqualTo("2");
    assertThat(row.get("feel.why")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(row.get("agree")).isEmpty();
    assertThat(row.get("agree.not_said")).isEqualTo("rather-not");
    assertThat(row.get("siblings")).isEqualTo("-1");
    assertThat(row.get("country")).isEqualTo("KE");
    assertThat(row.isMapped("country.label")).isFalse();
  }

  @Test
  void picturesOrdersRepliesAndMomentsHaveTheirColumns() throws IOException {
    List<Question.Option> meals =
        List.of(
            new Question.Option("meal", Invented.text("A meal"), "meal"),
            new Question.Option("home", Invented.text("A home"), "home"));
    Questionnaire newer =
        new Questionnaire(
            List.of(
                new Question.PictureChoice(Invented.head("one"), meals, 1),
                new Question.PictureChoice(Invented.head("some"), meals, 2),
                new Question.Ranking(Invented.head("order"), meals),
                new Question.YesNo(Invented.head("asked")),
                new Question.When(Invented.head("when"))));
    ReleasedSubmission full =
        Invented.of(
            AgeBand.FROM_10_TO_12,
            Language.ENGLISH,
            Map.of(
                "one", Answer.Picked.one("home"),
                "some", Answer.Picked.one("meal"),
                "order", new Answer.Ranked(List.of("home")),
                "asked", Answer.Picked.one("not-sure"),
                "when", Answer.Picked.one("longer-ago")));
    CSVRecord row = read(file(AskedQuestion.of(Map.of(1, newer)), full)).getFirst();

    assertThat(row.get("one")).isEqualTo("home");
    assertThat(row.get("one.label")).isEqualTo("A home");
    assertThat(row.get("some.meal")).isEqualTo("1");
    assertThat(row.get("some.home")).isEqualTo("0");
    assertThat(row.get("order.home")).isEqualTo("1");
    assertThat(row.get("order.meal")).isEmpty();
    assertThat(row.get("order.not_said")).isEmpty();
    assertThat(row.get("asked")).isEqualTo("not-sure");
    assertThat(row.get("asked.label")).isEqualTo("analysis.reply.not-sure");
    assertThat(row.get("when.label")).isEqualTo("analysis.moment.longer-ago");
  }

  @Test
  void aSkippedChoiceIsEmptyAndNotZero() throws IOException {
    CSVRecord row = write(Invented.story("words")).getFirst();
    assertThat(row.get("needs.school")).isEmpty();
    assertThat(row.get("safe")).isEmpty();
    assertThat(row.get("safe.not_said")).isEmpty();
  }

  @Test
  void beginsWithAMarkForExcelAndEndsLinesAsTheStandardSays() throws IOException {
    String file = file(Invented.asked(), Invented.story("one"), Invented.story("two"));
    assertThat(file).startsWith("\uFEFFrelease_id,version,language,");
    assertThat(file.split("\r\n", -1)).hasSize(4);
    assertThat(file.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "@x", "＋x", "\t=1", "+1 for parks", "- free school"})
  void noCellOfWordsStartsAFormula(String words) throws IOException {
    assertThat(write(Invented.story(words)).getFirst().get("story")).isEqualTo("'" + words);
  }

  @Test
  void headersStartNoFormulaEither() throws IOException {
    Questionnaire odd =
        new Questionnaire(
            List.of(
                new Question.SeveralChoices(
                    Invented.head("x"), List.of(Invented.option("=cmd|' /C calc'!A0")), false, 1)));
    String file = file(List.of(new AskedQuestion("=x", odd.questions().getFirst(), Set.of(1))));
    assertThat(file).contains(",'=x.=cmd|' /C calc'!A0,'=x.not_said\r\n");
  }

  @Test
  void adultsAreNotCountedAsChildren() throws IOException {
    ReleasedSubmission adult = Invented.of(AgeBand.ADULT, Language.ENGLISH, Map.of());
    assertThat(write(adult).getFirst().get("children")).isEqualTo("0");
  }

  @Test
  void answersToAllVersionsStandUnderTheirKey() throws IOException {
    Questionnaire first =
        new Questionnaire(
            List.of(
                new Question.ShortText(Invented.head("gone")),
                new Question.OneChoice(
                    Invented.head("safe"), List.of(Invented.option("never")), false),
                new Question.ShortText(Invented.head("changed"))));
    Questionnaire second =
        new Questionnaire(
            List.of(
                new Question.OneChoice(
                    Invented.head("safe"), List.of(Invented.option("yes")), false),
                new Question.NumberAsked(Invented.head("changed"), 0, 9)));
    Map<Integer, Questionnaire> versions = new LinkedHashMap<>();
    versions.put(2, second);
    versions.put(1, first);
    ReleasedSubmission old =
        version(
            1,
            new ReleasedAnswer("gone", Invented.words("g"), false),
            new ReleasedAnswer("safe", Answer.Picked.one("never"), false),
            new ReleasedAnswer("changed", Invented.words("word"), false));
    ReleasedSubmission recent =
        version(2, new ReleasedAnswer("changed", new Answer.Amount(7), false));
    List<CSVRecord> rows = read(file(AskedQuestion.of(versions), old, recent));

    assertThat(rows.get(0).get("gone")).isEqualTo("g");
    assertThat(rows.get(0).get("safe.label")).isEqualTo("label never");
    assertThat(rows.get(0).get("changed_v1")).isEqualTo("word");
    assertThat(rows.get(0).get("changed")).isEmpty();
    assertThat(rows.get(1).get("changed")).isEqualTo("7");
    assertThat(rows.get(1).get("changed_v1")).isEmpty();
  }

  @Test
  void howManyDrawingsAndRecordingsThereWereStandsBesideTheWords() throws IOException {
    Questionnaire first =
        new Questionnaire(
            List.of(
                new Question.LongText(Invented.head("story"), Set.of(Medium.VOICE)),
                new Question.LongText(Invented.head("plain"))));
    Questionnaire second =
        new Questionnaire(
            List.of(new Question.LongText(Invented.head("story"), Set.of(Medium.DRAWING))));
    Map<Integer, Questionnaire> versions = new LinkedHashMap<>();
    versions.put(2, second);
    versions.put(1, first);
    List<CSVRecord> rows =
        read(
            file(
                AskedQuestion.of(versions),
                version(
                    2,
                    new ReleasedAnswer(
                        "story", Invented.words(""), false, Map.of(Medium.DRAWING, 2))),
                version(1, new ReleasedAnswer("story", Invented.words("w"), false)),
                version(1)));

    assertThat(rows.get(0).get("story")).isEmpty();
    assertThat(rows.get(0).get("story.drawing")).isEqualTo("2");
    assertThat(rows.get(0).get("story.voice")).isEqualTo("0");
    assertThat(rows.get(1).get("story")).isEqualTo("w");
    assertThat(rows.get(1).get("story.drawing")).isEqualTo("0");
    assertThat(rows.get(2).get("story.drawing")).isEmpty();
    assertThat(rows.get(0).isMapped("story.photo")).isFalse();
    assertThat(rows.get(0).isMapped("plain.drawing")).isFalse();
  }

  private static ReleasedSubmission version(int version, ReleasedAnswer... answers) {
    return new ReleasedSubmission(
        UUID.randomUUID(),
        version,
        Language.ENGLISH,
        AgeBand.NOT_SAID,
        Optional.empty(),
        false,
        1,
        false,
        List.of(answers));
  }

  private static List<CSVRecord> write(ReleasedSubmission... submissions) throws IOException {
    return read(file(Invented.asked(), submissions));
  }

  private static List<CSVRecord> read(String file) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(file.substring(1)))
        .getRecords();
  }

  private static String file(List<AskedQuestion> asked, ReleasedSubmission... submissions)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Labels labels = new Labels(Language.ENGLISH, Invented.WORDS);
    CsvFile file = new CsvFile(new FileTable(asked, labels), out);
    for (ReleasedSubmission submission : submissions) {
      file.add(submission, Traits.of(submission));
    }
    file.finish();
    assertThat(file.rows()).isEqualTo(submissions.length);
    return out.toString(StandardCharsets.UTF_8);
  }
}
