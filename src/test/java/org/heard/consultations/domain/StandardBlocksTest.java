package org.heard.consultations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StandardBlocksTest {
  private final StandardBlocks blocks = new StandardBlocks(new JsonMapper());

  @Test
  void theAgeBandComesFirstThenAboutYouAndWhatNobodyAskedLast() {
    Questionnaire whole = blocks.around(new Questionnaire(List.of(own("idea"))));

    assertThat(whole.questions())
        .extracting(Question::key)
        .containsExactly(
            "age-band", "idea", "gender", "country", "needs", "helper", "anything-else");
    assertThat(whole.questions().getFirst()).isInstanceOf(Question.AgeBandAsked.class);
    assertThat(whole.questions().get(3)).isInstanceOf(Question.CountryAsked.class);
  }

  @Test
  void everyStandardQuestionSaysWhyInEveryChildLanguage() {
    for (Question question : blocks.around(new Questionnaire(List.of())).questions()) {
      assertThat(question.head().title().languages()).containsAll(Language.CHILD_PAGES);
      assertThat(question.head().helper()).isNotNull();
      assertThat(question.head().why())
          .isNotNull()
          .satisfies(why -> assertThat(why.languages()).containsAll(Language.CHILD_PAGES));
    }
  }

  @Test
  void aCallCannotAskAStandardQuestionAgain() {
    assertThatThrownBy(() -> blocks.around(new Questionnaire(List.of(own("gender")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Question own(String key) {
    LocalizedText title = LocalizedText.of(Language.ENGLISH, "What is your idea?");
    return new Question.ShortText(new Question.Head(key, title, null, null, null, null));
  }
}
