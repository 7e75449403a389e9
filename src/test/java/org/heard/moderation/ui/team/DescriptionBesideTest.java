package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Reading;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.shared.SubmissionId;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class DescriptionBesideTest extends SpringBrowserlessTest {
  @Autowired private Reading reading;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private SubmissionId id;

  @BeforeEach
  void aDrawingAndARecording() throws IOException {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.withMedia();
    Assent assent =
        Assent.to(
            AssentPiece.TAKE_PART, AssentPiece.READ, AssentPiece.COUNT, AssentPiece.SHOW_DRAWING);
    id = submitted.withPieces(call, assent, Medium.DRAWING, Medium.VOICE).id();
    staff.signIn(Role.MODERATOR, call.id());
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + id);
    Screen.press("Open and read");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void withoutADescriptionThePageSaysWhatItIsFor() {
    assertThat(Screen.text())
        .contains("What can be seen in it?", "What is said in it?")
        .contains("colleagues who cannot see it", "colleagues who cannot hear it");
  }

  @Test
  void theDescriptionIsWhatThePictureSaysToWhoCannotSeeIt() {
    describe("A bridge over a river");
    Screen.press("Show: Drawing 1");
    assertThat(images())
        .singleElement()
        .satisfies(
            image -> assertThat(image.getAttribute("alt")).isEqualTo("A bridge over a river"));
  }

  @Test
  void othersReadItOnlyWhenSomebodySaysSo() {
    describe("A bridge over a river");
    assertThat(stored().release()).isFalse();
    Screen.press("Others may read this");
    assertThat(stored().release()).isTrue();
    assertThat(stored().words()).isEqualTo("A bridge over a river");
  }

  @Test
  void whereTheChildSaidNoItStaysInTheTeam() {
    assertThat(Screen.text()).contains("did not say yes to playing the voice");
    assertThat(Screen.text()).doesNotContain("did not say yes to showing drawings");
  }

  private void describe(String words) {
    Screen.all(Screen.view(), TextBox.class)
        .filter(box -> box.getId().orElse("").startsWith("description-"))
        .findFirst()
        .orElseThrow()
        .holding(words);
    Screen.press("Save these words");
  }

  private Margin.Description stored() {
    return (Margin.Description) reading.open(call.id(), id).margins().getFirst().margin();
  }

  private static Stream<Element> images() {
    return elements(Screen.view().getElement())
        .filter(element -> element.getTag().equals("heard-areas"));
  }

  private static Stream<Element> elements(Element element) {
    return element.isTextNode()
        ? Stream.of()
        : Stream.concat(
            Stream.of(element), element.getChildren().flatMap(DescriptionBesideTest::elements));
  }
}
