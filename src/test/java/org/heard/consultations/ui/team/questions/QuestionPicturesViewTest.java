package org.heard.consultations.ui.team.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.heard.HeardTest;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.questions.QuestionKind;
import org.heard.consultations.questions.SectionEdits;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.About;
import org.heard.consultations.ui.team.PictureUpload;
import org.heard.shared.Language;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.RedrawingTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures that somebody brings for a question. */
@HeardTest
class QuestionPicturesViewTest extends OnTheQuestionsPage {
  @Autowired private CallPictures pictures;
  @Autowired private Templates templates;

  @Test
  void aPictureIsKeptOnceSomebodyWroteWhatItShows() throws IOException {
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    pressWithin(PicturePart.class, "Picture: none");

    bring();
    assertThat(text()).contains("First write what the picture shows");
    assertThat(question("good").head().picture()).isNull();

    type("picture-words", "A slide in a park");
    bring();
    String picture = String.valueOf(question("good").head().picture());
    assertThat(OwnPictures.isOwn(picture)).isTrue();
    assertThat(pictures.of(id)).contains(picture);
    assertThat(text()).contains("Picture: A slide in a park");

    press("Undo");
    assertThat(question("good").head().picture()).isNull();
  }

  @Test
  void aPictureComesAlongWithAQuestionThatIsTakenFromAnotherCall() throws IOException {
    String from = "Parks " + id;
    id = prepared.begin(from);
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    pressWithin(PicturePart.class, "Picture: none");
    type("picture-words", "A slide in a park");
    bring();
    Seen first = plans.read(id).orElseThrow();
    String picture =
        String.valueOf(
            first.plan().questionnaire().question("good").orElseThrow().head().picture());

    id = prepared.begin("Parks next year");
    open();
    choose("From", from);
    press("Take this question");

    assertThat(title("good")).isEqualTo("Good?");
    assertThat(question("good").head().pictureWords())
        .extracting(words -> words.textIn(Language.ENGLISH))
        .isEqualTo("A slide in a park");
    assertThat(question("good").head().picture()).isEqualTo(picture);
    assertThat(pictures.usable(Set.of(picture)))
        .as("this call can be published with it")
        .hasSize(1);
  }

  @Test
  void aPictureComesAlongWithABlock() throws IOException {
    change(all -> new SectionEdits(all).add("Places", Language.ENGLISH));
    add(QuestionKind.YES_NO, "Good?");
    open();
    pressOne("good");
    pressWithin(PicturePart.class, "Picture: none");
    type("picture-words", "A slide in a park");
    bring();
    String name = "Places " + id;
    templates.make(id, "places", new About(name, "", true));
    String picture = String.valueOf(question("good").head().picture());

    id = prepared.begin("Parks next year");
    open();
    choose("From", "Block: " + name);
    press("Take the whole section");

    assertThat(question("good").head().picture()).isEqualTo(picture);
    assertThat(pictures.of(id)).containsExactly(picture);
  }

  private void bring() throws IOException {
    $(PictureUpload.class).first().arrived(RedrawingTest.drawn(40, 20, "png"));
  }
}
