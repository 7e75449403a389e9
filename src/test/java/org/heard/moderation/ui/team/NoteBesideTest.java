package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

@HeardTest
class NoteBesideTest extends SpringBrowserlessTest {
  @Autowired private Moderation moderation;
  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private SubmissionId id;
  private PersonId moderator;

  @BeforeEach
  void anOpenSubmission() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
    id = submitted.one(call).id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
    open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aNoteIsOfferedWithAReasonAndNotBefore() {
    assertThat(Screen.text()).doesNotContain("Note for the team");
    Screen.decide(2, "Reject");
    assertThat(Screen.text()).contains("Note for the team");
  }

  @Test
  void choosingTheReasonSavesTheNoteAndTheNextModeratorReadsIt() {
    Screen.decide(2, "Reject");
    type("Nearly the same as three others");
    Screen.press("An adult is speaking");
    assertThat(moderation.review(call.id(), id).decisions().get("story"))
        .isEqualTo(new ModerationDecision.Reject(RejectReason.ADULT_SPEAKING));
    staff.signIn(Role.MODERATOR, call.id());
    open();
    assertThat(Screen.text())
        .contains("Note of the team", "Nearly the same as three others", "Invented Person");
  }

  @Test
  void takingTheDecisionBackKeepsTheNote() {
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    type("The friend is named");
    Screen.press("Done with this answer");
    Screen.press("Change");
    Screen.decide(2, "Undo");
    assertThat(Screen.text()).contains("The friend is named");
    Screen.decide(2, "Reject");
    assertThat(box().words()).isEqualTo("The friend is named");
  }

  @Test
  void whatAColleagueWroteMeanwhileIsShownAndNotOverwritten() {
    Screen.decide(2, "Reject");
    type("Mine");
    staff.signIn(Role.MODERATOR, call.id());
    String edition = submissions.open(call.id(), id).edition();
    margins.write(call.id(), id, edition, 0, new Margin.Note("story", "Theirs"));
    staff.signIn(moderator);
    Screen.press("Save these words");
    assertThat(Screen.text()).contains("wrote here meanwhile", "Theirs");
    assertThat(stored()).isEqualTo("Theirs");
    Screen.press("Store mine instead");
    assertThat(stored()).isEqualTo("Mine");
  }

  @Test
  void tooManyWordsAreKeptAndTalkedAbout() {
    Screen.decide(2, "Reject");
    type("a".repeat(301));
    Screen.press("Save these words");
    assertThat(Screen.text()).contains("At most 300 characters");
    assertThat(box().words()).hasSize(301);
  }

  @Test
  void rejectingTheWholeSavesTheNoteBesideItAndTheNextModeratorReadsIt() {
    assertThat(Screen.text()).contains("Note on the whole submission");
    type("An adult wrote all of it");
    rejectTheWhole();
    assertThat(moderation.review(call.id(), id).rejected()).isPresent();
    assertThat(Screen.text()).contains("Note of the team", "An adult wrote all of it");
    staff.signIn(Role.MODERATOR, call.id());
    open();
    assertThat(Screen.text()).doesNotContain("An adult wrote");
    Screen.press("Take back and decide again");
    assertThat(box().words()).isEqualTo("An adult wrote all of it");
    assertThat(Screen.text()).contains("Invented Person");
  }

  @Test
  void nothingIsRejectedWhileTheNoteAsksSomething() {
    type("a".repeat(301));
    rejectTheWhole();
    assertThat(moderation.review(call.id(), id).rejected()).isEmpty();
    assertThat(Screen.text()).contains("At most 300 characters");
    type("Short");
    rejectTheWhole();
    assertThat(moderation.review(call.id(), id).rejected()).isPresent();
    assertThat(reading.uncover(call.id(), id).margins())
        .extracting(written -> written.margin().words())
        .containsExactly("Short");
  }

  @Test
  void releasingSavesTheNoteFirst() {
    for (int answer = 1; answer <= Screen.cards().size(); answer++) {
      Screen.decide(answer, "Accept");
    }
    type("Read it twice");
    Screen.press("Release");
    assertThat(moderation.review(call.id(), id).standing()).isEqualTo(Review.Standing.RELEASED);
    assertThat(stored()).isEqualTo("Read it twice");
  }

  @Test
  void wordsOnTheWholeOutliveADecisionOnAnAnswer() {
    type("Not saved yet");
    Screen.decide(1, "Accept");
    assertThat(box().words()).isEqualTo("Not saved yet");
  }

  /** Chooses the first reason of the list beside rejecting all of it. */
  private static void rejectTheWhole() {
    Screen.all(Screen.view(), ReviewRail.class)
        .flatMap(rail -> Screen.all(rail, Choice.class))
        .map(choice -> choice.getElement().getChild(1))
        .findFirst()
        .ifPresent(select -> {
          ObjectNode data = JsonNodeFactory.instance.objectNode();
          data.put("event.target.value", "0");
          select
              .getNode()
              .getFeature(ElementListenerMap.class)
              .fireEvent(new DomEvent(select, "change", data));
        });
  }

  private String stored() {
    return reading.open(call.id(), id).margins().getFirst().margin().words();
  }

  private void type(String words) {
    box().holding(words);
  }

  private static TextBox box() {
    return Screen.all(Screen.view(), TextBox.class).findFirst().orElseThrow();
  }

  private void open() {
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + id);
    Screen.press("Open and read");
  }
}
