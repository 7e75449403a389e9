package org.heard.analysis.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.FilesMade;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.uikit.AskAgain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class CallResultsViewTest extends SpringBrowserlessTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();

  @Autowired private FilesMade files;
  @Autowired private Moderation moderation;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;

  @BeforeEach
  void aCallIsOpen() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void withOneCallItsResultsOpenAtOnceAndSayWhenThereAreNone() {
    staff.signIn(Role.ANALYST, call.id());
    UI.getCurrent().navigate("team/exports");
    assertThat(view()).isInstanceOf(CallResultsView.class);
    assertThat(text()).contains("Nothing is released yet");
  }

  @Test
  void withSeveralCallsEachHasItsCount() {
    release();
    Consultation second = calls.open();
    staff.signIn(Role.ANALYST, call.id(), second.id());
    UI.getCurrent().navigate("team/exports");
    assertThat(view()).isInstanceOf(ResultsView.class);
    assertThat(text()).contains("Released").contains("1").contains("0");
  }

  @Test
  void offersAFileOfWhatIsReleasedAndSaysWhyThereAreNoTables() {
    release();
    staff.signIn(Role.MANAGER, call.id());
    UI.getCurrent().navigate("team/exports/" + call.slug());
    assertThat(text())
        .contains("1 released contribution")
        .contains("Download")
        .contains("CSV")
        .contains("fewer than 10");
  }

  @Test
  void asksAgainWhoItIsUnlessThatWasShownLately() {
    release();
    PersonId analyst = staff.hire(Role.ANALYST, call.id());
    staff.signInAnHourAgo(analyst);
    UI.getCurrent().navigate("team/exports/" + call.slug());
    choosePurpose();
    test($(NativeButton.class).withText("Download").single()).click();
    AskAgain dialog = $(AskAgain.class).single();
    Input code = $(Input.class, dialog).single();
    code.setValue("000000");
    Element form = dialog.getElement().getChild(0);
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
    assertThat(dialog.getElement().getTextRecursively()).contains("That was not right");
    assertThat(code.getValue()).isEmpty();
  }

  @Test
  void withoutAPurposeNothingIsWrittenAndTheFieldSaysSo() {
    release();
    staff.signIn(Role.ANALYST, call.id());
    UI.getCurrent().navigate("team/exports/" + call.slug());
    Element select = purpose();
    assertThat(select.getChildren().filter(option -> option.hasAttribute("selected")))
        .singleElement()
        .satisfies(option -> assertThat(option.getText()).isEqualTo("Please choose"));
    test($(NativeButton.class).withText("Download").single()).click();
    assertThat(select.getAttribute("aria-invalid")).isEqualTo("true");
    assertThat(select.getAttribute("aria-describedby")).isEqualTo("purpose-problem");
    assertThat(text()).contains("Please choose what you need the file for");
    choosePurpose();
    assertThat(select.hasAttribute("aria-invalid")).isFalse();
  }

  @Test
  void listsTheFilesThatWereTakenWithLettersAndPurpose() {
    release();
    staff.signIn(Role.ANALYST, call.id());
    files.begin(call.id(), "heard-example-bcdfghjkmnpq.csv", "bcdfghjkmnpq", "colleagues");
    UI.getCurrent().navigate("team/exports/" + call.slug());
    assertThat(text())
        .contains("Files that were taken")
        .contains("bcdfghjkmnpq")
        .contains("heard-example-bcdfghjkmnpq.csv");
  }

  private Element purpose() {
    return $(PurposeField.class).single().getElement().getChild(0).getChild(1);
  }

  private void choosePurpose() {
    Element select = purpose();
    select
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(
            new DomEvent(
                select, "change", JacksonUtils.createObjectNode().put("event.target.value", "0")));
  }

  @Test
  void tablesHideWhatIsSmallInWords() {
    for (int n = 0; n < 12; n++) {
      release();
    }
    staff.signIn(Role.ANALYST, call.id());
    UI.getCurrent().navigate("team/exports/" + call.slug());
    String tables = $(SummarySection.class).single().getElement().getTextRecursively();
    assertThat(tables).contains("Contributions of children").contains("hidden").contains("10");
    assertThat(tables).doesNotContain("12");
  }

  @Test
  void namesFilesThatHoldWordsTakenBackSince() {
    SubmissionId id = release();
    staff.signIn(Role.ANALYST, call.id());
    files.end(call.id(), files.begin(call.id(), "heard-example.csv", "bcdfghjkmnpq", "report"));
    UI.getCurrent().navigate("team/exports/" + call.slug());
    assertThat(text()).doesNotContain("outdated");
    staff.signIn(Role.MODERATOR, call.id());
    moderation.reopen(call.id(), id, 2);
    staff.signIn(Role.ANALYST, call.id());
    UI.getCurrent().navigate("team/exports");
    assertThat(text())
        .contains("Some of your files are outdated")
        .contains("heard-example.csv")
        .contains("1 contribution changed");
  }

  @Test
  void anotherCallsAnalystFindsNoPage() {
    release();
    staff.signIn(Role.ANALYST, calls.open().id());
    UI.getCurrent().navigate("team/exports/" + call.slug());
    assertThat(view()).isNotInstanceOf(CallResultsView.class);
  }

  @Test
  void aModeratorFindsNoPage() {
    release();
    staff.signIn(Role.MODERATOR, call.id());
    UI.getCurrent().navigate("team/exports/" + call.slug());
    assertThat(view()).isNotInstanceOf(CallResultsView.class);
  }

  private SubmissionId release() {
    staff.signOut();
    SubmissionId id = submitted.one(call).id();
    staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(
        call.id(), id, 0, Map.of("safe", ACCEPT, "story", ACCEPT, "siblings", ACCEPT));
    moderation.release(call.id(), id, 1);
    staff.signOut();
    return id;
  }

  private static Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  private static String text() {
    return view().getElement().getTextRecursively();
  }
}
