package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Reading;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.CoveredArea;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.shared.PersonId;
import org.heard.submissions.review.Area;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@HeardTest
class AreasBesideTest extends SpringBrowserlessTest {
  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private Submitted.Sent sent;
  private PersonId moderator;

  @BeforeEach
  void aDrawingIsShown() throws IOException {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.withMedia();
    sent = submitted.withPieces(call, Medium.DRAWING);
    moderator = staff.signIn(Role.MODERATOR, call.id());
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + sent.id());
    Screen.press("Open and read");
    Screen.press("Show: Drawing 1");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whatIsDrawnOverThePictureIsStoredWithItsReason() {
    draw("100,200,300,400");
    Screen.press("School or group");
    Screen.press("Save the areas");
    assertThat(stored())
        .containsExactly(new CoveredArea(new Area(100, 200, 300, 400), RedactionReason.SCHOOL));
  }

  @Test
  void buttonsDoAllOfItWithoutDragging() {
    Screen.press("Add an area");
    Screen.press("Left");
    Screen.press("Down");
    Screen.press("Wider");
    Screen.press("Shorter");
    Screen.press("Save the areas");
    assertThat(stored())
        .extracting(CoveredArea::area)
        .containsExactly(new Area(350, 400, 275, 225));
    Screen.press("Do not cover it");
    Screen.press("Save the areas");
    assertThat(stored()).isEmpty();
  }

  @Test
  void theButtonThatMovesAnAreaStaysSoThatItCanBePressedAgain() {
    Screen.press("Add an area");
    TeamButton left = Screen.button("Left").orElseThrow();
    Screen.press(left);
    assertThat(Screen.button("Left")).containsSame(left);
    Screen.press("Place");
    Screen.press(left);
    Screen.press("Save the areas");
    assertThat(stored())
        .containsExactly(new CoveredArea(new Area(325, 375, 250, 250), RedactionReason.PLACE));
  }

  @Test
  void whatWasMarkedIsSavedBeforeTheRelease() {
    draw("0,0,100,100");
    Screen.press("Accept all remaining");
    Screen.press("Release");
    assertThat(Screen.text()).contains("Released");
    assertThat(stored()).as("covered for whoever opens it again").isEmpty();
    assertThat(reading.uncover(call.id(), sent.id()).margins())
        .singleElement()
        .satisfies(written -> assertThat(((Margin.Areas) written.margin()).areas()).hasSize(1));
  }

  @Test
  void takingOneAwayLeavesTheOthersTheirReasons() {
    draw("0,0,100,100 500,500,100,100");
    Screen.press(
        Screen.buttons()
            .filter(button -> button.getText().equals("Place"))
            .reduce((first, last) -> last)
            .orElseThrow());
    draw("500,500,100,100");
    Screen.press("Save the areas");
    assertThat(stored())
        .containsExactly(new CoveredArea(new Area(500, 500, 100, 100), RedactionReason.PLACE));
  }

  @Test
  void anAreaTakenAwayByASlipComesBackWithItsReason() {
    draw("100,200,300,400");
    Screen.press("School or group");
    Screen.press("Do not cover it");
    Screen.press("Undo");
    Screen.press("Save the areas");
    assertThat(stored())
        .containsExactly(new CoveredArea(new Area(100, 200, 300, 400), RedactionReason.SCHOOL));
  }

  @Test
  void whatDoesNotFitThePictureIsLeftOut() {
    draw("900,0,300,100 0,0,0,5 nonsense 5,5,50,50");
    Screen.press("Save the areas");
    assertThat(stored()).extracting(CoveredArea::area).containsExactly(new Area(5, 5, 50, 50));
  }

  @Test
  void theCoveredPictureIsAnotherThanTheOriginal() {
    draw("0,0,500,500");
    Screen.press("Save the areas");
    byte[] covered = reading.covered(call.id(), sent.id(), sent.pieces().getFirst()).bytes();
    assertThat(covered)
        .isNotEqualTo(submissions.piece(call.id(), sent.id(), sent.pieces().getFirst()).bytes());
    Screen.press("Show it covered, as saved");
    assertThat(Screen.text()).contains("Covered");
  }

  @Test
  void theAreasOfAColleagueAreNotOverwritten() {
    draw("0,0,100,100");
    CoveredArea theirs = new CoveredArea(new Area(9, 9, 90, 90), RedactionReason.NAME);
    theyDraw(theirs);
    Screen.press("Save the areas");
    assertThat(Screen.text()).contains("wrote here meanwhile");
    assertThat(stored()).containsExactly(theirs);
    Screen.press("Take the areas of the colleague");
    Screen.press("Save the areas");
    assertThat(stored()).containsExactly(theirs);
  }

  @Test
  void aButtonStaysTheSameSoThatQuickPressesAllCount() {
    Screen.press("Add an area");
    TeamButton wider = Screen.button("Wider").orElseThrow();
    TeamButton place = Screen.button("Place").orElseThrow();
    for (int i = 0; i < 3; i++) {
      Screen.press(wider);
    }
    Screen.press(place);
    Screen.press("Save the areas");
    assertThat(Screen.button("Wider")).containsSame(wider);
    assertThat(place.getElement().getAttribute("aria-pressed")).isEqualTo("true");
    assertThat(stored())
        .containsExactly(new CoveredArea(new Area(375, 375, 325, 250), RedactionReason.PLACE));
  }

  @Test
  void aReportIsAnsweredSoThatTheBrowserKnowsWhatIsOlder() {
    draw("0,0,100,100", 7);
    assertThat(picture().getElement().getAttribute("answered")).isEqualTo("7");
  }

  @Test
  void whatIsDrawnIsKeptBeforeARelease() {
    draw("0,0,100,100");
    assertThat(Screen.cards().getLast().keepWords()).isTrue();
    assertThat(stored()).hasSize(1);
  }

  @Test
  void whatAColleagueDrewIsNotOverwrittenByKeeping() {
    draw("0,0,100,100");
    CoveredArea theirs = new CoveredArea(new Area(9, 9, 90, 90), RedactionReason.NAME);
    theyDraw(theirs);
    assertThat(Screen.cards().getLast().keepWords()).isFalse();
    assertThat(Screen.cards().getLast().keepWords()).isFalse();
    assertThat(stored()).containsExactly(theirs);
    Screen.press("Store mine instead");
    assertThat(Screen.cards().getLast().keepWords()).isTrue();
    assertThat(stored()).extracting(CoveredArea::area).containsExactly(new Area(0, 0, 100, 100));
  }

  @Test
  void anotherChangeIsNotCalledSaved() {
    draw("0,0,100,100");
    Screen.press("Save the areas");
    assertThat(Screen.text()).contains("Saved.");
    Screen.press("Wider");
    assertThat(Screen.text()).doesNotContain("Saved.");
  }

  private void theyDraw(CoveredArea theirs) {
    staff.signIn(Role.MODERATOR, call.id());
    margins.write(
        call.id(),
        sent.id(),
        submissions.open(call.id(), sent.id()).edition(),
        0,
        new Margin.Areas(sent.pieces().getFirst(), List.of(theirs)));
    staff.signIn(moderator);
  }

  private List<CoveredArea> stored() {
    return reading.open(call.id(), sent.id()).margins().stream()
        .map(written -> (Margin.Areas) written.margin())
        .flatMap(margin -> margin.areas().stream())
        .toList();
  }

  private static MarkedPicture picture() {
    return Screen.all(Screen.view(), MarkedPicture.class).findFirst().orElseThrow();
  }

  private static void draw(String areas) {
    draw(areas, 1);
  }

  private static void draw(String areas, int report) {
    MarkedPicture picture = picture();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail", areas);
    data.put("element.reported", report);
    picture
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(picture.getElement(), "areas", data));
  }
}
