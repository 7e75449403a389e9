package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.Imported;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  @Provide
  Arbitrary<Questionnaire> questionnaires() {
    return GeneratedQuestionnaires.any().filter(one -> !one.questions().isEmpty());
  }

  @Property(tries = 150)
  void outAndInLosesNothingInAWorkbook(@ForAll("questionnaires") Questionnaire questionnaire) {
    expectTheSame(questionnaire, Container.WORKBOOK);
  }

  @Property(tries = 150)
  void outAndInLosesNothingInCsv(@ForAll("questionnaires") Questionnaire questionnaire) {
    expectTheSame(questionnaire, Container.CSV);
  }

  @Property(tries = 150)
  void outAndInLosesNothingInMarkdown(@ForAll("questionnaires") Questionnaire questionnaire) {
    expectTheSame(questionnaire, Container.MARKDOWN);
  }

  @Test
  void recordingsStayBehindAndAreNamed() throws IOException {
    LocalizedText spoken =
        new LocalizedText(
            List.of(
                new LocalizedText.Rendering(
                    Language.ENGLISH, Wording.GENERAL, "Hear me", "hear-me-en")));
    Questionnaire questionnaire =
        new Questionnaire(
            List.of(
                new Question.ShortText(new Question.Head("a", spoken, null, null, null, null))));

    var report =
        Forms.XLS_FORMS.write(questionnaire, Container.CSV, OutputStream.nullOutputStream());

    assertThat(report.findings())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.kind()).isEqualTo(XlsFinding.SOUND_LEFT_OUT);
          assertThat(found.arguments()).containsExactly("hear-me-en");
        });
  }

  @Test
  void standardWordsAreThoseOfTheBundles() throws IOException {
    Map<String, Map<String, LocalizedText>> groups =
        Map.of(
            "agree", StandardWords.AGREE,
            "reply", StandardWords.REPLY,
            "moment", StandardWords.MOMENT);
    for (Language language : Language.CHILD_PAGES) {
      Properties bundle = new Properties();
      Path file =
          Path.of(
              "src/main/resources/messages/submissions/child_" + language.tag() + ".properties");
      try (var reader = Files.newBufferedReader(file)) {
        bundle.load(reader);
      }
      groups.forEach((group, words) ->
          words.forEach((key, text) ->
              assertThat(text.textIn(language))
                  .isEqualTo(
                      bundle.getProperty("submissions." + group + "." + key).replace("''", "'"))));
    }
  }

  private static void expectTheSame(Questionnaire questionnaire, Container container) {
    Imported<Questionnaire> read =
        Forms.read("form" + container.ending(), Forms.write(questionnaire, container));

    assertThat(Forms.taken(read)).isEqualTo(questionnaire);
    assertThat(Set.copyOf(Forms.kinds(read)))
        .as("%s", read.report())
        .isSubsetOf(Set.of(XlsFinding.ANSWER_IN_TEXT));
  }
}
