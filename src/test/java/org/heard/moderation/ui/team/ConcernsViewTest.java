package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.Submitted;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Urgency;
import org.heard.moderation.domain.Forgotten;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class ConcernsViewTest extends SpringBrowserlessTest {
  private static final Ending END =
      new Ending(Ending.Referral.REFERRED, Ending.Told.NOTHING, false);
  private static final String OPEN = "Open what was written (recorded)";

  @Autowired private SafeNotes notes;
  @Autowired private Concerns concerns;
  @Autowired private Moderation moderation;
  @Autowired private Calls calls;
  @Autowired private Submitted submitted;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final SafeNoteId note = SafeNoteId.random();
  private Consultation call;
  private PersonId officer;
  private PersonId second;

  @BeforeEach
  void aChildWroteANote() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    Forgotten.concerns(jdbc);
    call = calls.open();
    officer = officer();
    second = officer();
    notes.leave(note, new SafeNote("he hits me", "by my aunt", Language.ENGLISH), Optional.empty());
  }

  @AfterEach
  void leave() {
    staff.signOut();
    Forgotten.concerns(jdbc);
  }

  @Test
  void theQueueSaysWhatIsDueAndNotAWordOfIt() {
    open(officer, "team/concerns");
    assertThat(Screen.text())
        .contains(
            "1 waits for an answer",
            "Answer by",
            "Not judged yet",
            "A note from a child",
            "Nobody yet",
            "On duty today: Invented Duty, then Invented Duty")
        .doesNotContain("he hits me", "by my aunt");
    assertThat(opened()).isZero();
  }

  @Test
  void whatIsOverdueSaysSince() {
    jdbc.sql("update moderation.concern set raised = date_trunc('hour', now()) - interval '3 days'")
        .update();
    open(officer, "team/concerns");
    assertThat(Screen.text()).contains("Overdue since").doesNotContain("Answer by");
  }

  @Test
  void openingACaseUnsealsNothingAndOpeningTheWordsIsOnRecord() {
    open(officer, "team/concerns/" + only());
    assertThat(Screen.text()).doesNotContain("he hits me");
    assertThat(opened()).isZero();
    Screen.press(OPEN);
    assertThat(Screen.text()).contains("he hits me", "by my aunt", "Written on a page in English");
    assertThat(opened()).isOne();
  }

  @Test
  void twoPeopleCloseACaseOnThePages() {
    ConcernId id = only();
    open(officer, "team/concerns/" + id);
    Screen.press("I have it: danger");
    assertThat(Screen.text()).contains("Danger", "Somebody works on it", "Nobody waits");
    staff.signIn(officer);
    concerns.proposeClosing(id, 1, END, "The helpline took over");
    open(officer, "team/concerns/" + id);
    assertThat(Screen.button("Agree and close")).isEmpty();
    open(second, "team/concerns/" + id);
    assertThat(Screen.whole()).contains("A colleague asks you to agree to an end");
    Screen.press("Open the case file (recorded)");
    assertThat(Screen.text()).contains("The helpline took over", "Referred");
    Screen.press("Agree and close");
    assertThat(Screen.text()).contains("There is no open concern.", "Closed");
  }

  @Test
  void anEndWithoutWordsOrChoicesIsNotAskedFor() {
    ConcernId id = only();
    open(officer, "team/concerns/" + id);
    Screen.press("I have it: a worry");
    Screen.press("Ask a second person to agree");
    assertThat(Screen.text()).contains("Please choose from each list first.");
    assertThat(concerns.find(id).orElseThrow().concern().version()).isEqualTo(1);
  }

  @Test
  void aRemarkIsInTheFile() {
    open(officer, "team/concerns/" + only());
    Screen.press("Open the case file (recorded)");
    assertThat(Screen.text()).contains("Nothing is in the file yet.");
    Screen.press("Add to the file");
    assertThat(Screen.text()).contains("Please write something");
    box().holding("Rang the aunt");
    Screen.press("Add to the file");
    assertThat(Screen.text()).contains("Rang the aunt").doesNotContain("Nothing is in the file");
  }

  @Test
  void whoWorksByKeyboardGoesOnWhereTheCaseChanged() {
    open(officer, "team/concerns/" + only());
    Screen.press(OPEN);
    assertThat(ChildScreen.focused().getTextRecursively()).isEqualTo("What was written");
    Screen.press("Open the case file (recorded)");
    assertThat(ChildScreen.focused().getTextRecursively()).isEqualTo("Case file");
    box().holding("Rang the aunt");
    Screen.press("Add to the file");
    assertThat(ChildScreen.focused().getTextRecursively()).isEqualTo("Case file");
    Screen.press("I have it: a worry");
    assertThat(ChildScreen.focused().getTag()).isEqualTo("h2");
  }

  @Test
  void whoComesTooLateSeesTheNewestState() {
    ConcernId id = only();
    open(officer, "team/concerns/" + id);
    staff.signIn(second);
    concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER));
    staff.signIn(officer);
    Screen.press("I have it: a worry");
    assertThat(Screen.text()).contains("Somebody else did something meanwhile", "Take over");
    assertThat(ChildScreen.focused().getTextRecursively()).contains("Somebody else did something");
  }

  @Test
  void whatWasWrittenTooLateIsStillInTheForm() {
    ConcernId id = secondPersonWritesWhileTheEndChanges();
    Screen.press("Do not agree");
    assertThat(Screen.text()).contains("Somebody else did something meanwhile");
    assertThat(box().words()).isEqualTo("Nobody asked the child");
    Screen.press("Do not agree");
    assertThat(Screen.text()).doesNotContain("Somebody else");
    assertThat(concerns.find(id).orElseThrow().concern().version()).isEqualTo(5);
  }

  @Test
  void whatWasWrittenForACaseThatIsClosedNowIsStillToBeRead() {
    ConcernId id = only();
    concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER));
    concerns.proposeClosing(id, 1, END, "The helpline took over");
    open(second, "team/concerns/" + id);
    box().holding("Nobody asked the child");
    staff.signOut();
    staff.signIn(officer());
    concerns.act(id, 2, new Act.ConfirmClosing());
    staff.signIn(second);
    Screen.press("Do not agree");
    assertThat(Screen.text()).contains("was not kept", "Nobody asked the child");
  }

  @Test
  void judgingAgainLeavesTheWordsAndTheChoicesInTheForm() {
    ConcernId id = aModeratorWorries();
    open(officer, "team/concerns/" + id);
    Screen.press("I have it: a worry");
    box().holding("The helpline took over");
    for (int list = 0; list < 3; list++) {
      chooseFirst(list);
    }
    Screen.press("Judge anew: danger");
    assertThat(Screen.text()).contains("Judge anew: a worry");
    assertThat(box().words()).isEqualTo("The helpline took over");
    Screen.press("Ask a second person to agree");
    assertThat(concerns.find(id).orElseThrow().concern().standing())
        .isInstanceOfSatisfying(
            Standing.ClosingProposed.class,
            proposed ->
                assertThat(proposed.ending())
                    .isEqualTo(
                        new Ending(Ending.Referral.values()[0], Ending.Told.values()[0], true)));
    assertThat(box().words()).as("taken by the file").isEmpty();
  }

  @Test
  void aReasonAgainstAnEndStaysWhenAgreeingComesTooLate() {
    secondPersonWritesWhileTheEndChanges();
    Screen.press("Agree and close");
    assertThat(Screen.text()).contains("Somebody else did something meanwhile");
    assertThat(box().words()).isEqualTo("Nobody asked the child");
  }

  /** The end that the second person writes against is taken back and proposed anew meanwhile. */
  private ConcernId secondPersonWritesWhileTheEndChanges() {
    ConcernId id = only();
    concerns.act(id, 0, new Act.Acknowledge(Urgency.DANGER));
    concerns.proposeClosing(id, 1, END, "The helpline took over");
    open(second, "team/concerns/" + id);
    box().holding("Nobody asked the child");
    staff.signIn(officer);
    concerns.refuseClosing(id, 2, "I was too fast");
    concerns.proposeClosing(id, 3, END, "The helpline took over, and rang back");
    staff.signIn(second);
    return id;
  }

  private static void chooseFirst(int list) {
    Choice<?> choice = Screen.all(Screen.view(), Choice.class).skip(list).findFirst().orElseThrow();
    ChildScreen.happens(
        choice.getElement().getChild(1), "change", Map.of("event.target.value", "0"));
  }

  @Test
  void answersThatWorrySomebodyAreReadHere() {
    ConcernId id = aModeratorWorries();
    open(officer, "team/concerns/" + id);
    assertThat(Screen.text()).contains("A worried moderator").doesNotContain("Aya Bello");
    Screen.press(OPEN);
    assertThat(Screen.text()).contains(Submitted.STORY);
  }

  @Test
  void aReprisalIsMarkedAndItsCaseSaysWhomToAskAndWhatToMind() {
    open(officer, "team/concerns/" + only());
    assertThat(Screen.text()).doesNotContain("focal point", "Do no harm");
    reprisal();
    open(officer, "team/concerns");
    assertThat(Screen.text())
        .contains("A note about reprisals", "A note from a child")
        .doesNotContain("they took my phone");
    open(officer, "team/concerns/" + aboutReprisal());
    assertThat(Screen.text())
        .contains(
            "Do no harm. Pass nothing on without the informed consent of the child",
            "reprisals@ohchr.org",
            "Read on",
            "Nobody has made sure of it yet.")
        .doesNotContain("they took my phone");
    Screen.press(OPEN);
    assertThat(Screen.text()).contains("they took my phone");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING")
  void nobodyElseLearnsOfAReprisal(Role role) {
    reprisal();
    ConcernId id = aboutReprisal();
    staff.signOut();
    open(staff.hire(role, call.id()), "team/concerns/" + id);
    assertThat(Screen.text())
        .doesNotContain("reprisal", "Reprisal", "they took my phone", ConcernWords.number(id));
  }

  private void reprisal() {
    notes.leave(
        SafeNoteId.random(),
        new SafeNote("they took my phone", "", Language.ENGLISH, SafeNote.Kind.REPRISAL),
        Optional.empty());
  }

  private ConcernId aboutReprisal() {
    staff.signIn(officer);
    return concerns.open().stream()
        .map(line -> line.concern())
        .filter(concern -> concern.origin().isAboutReprisal())
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void anOfficerOfAnotherCallSeesNothingOfThem() {
    ConcernId id = aModeratorWorries();
    staff.signOut();
    open(staff.hire(Role.SAFEGUARDING, calls.open().id()), "team/concerns");
    assertThat(Screen.text()).doesNotContain(ConcernWords.number(id), "A worried moderator");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING")
  void nobodyElseSeesThePagesOrTheirEntriesInTheMenu(Role role) {
    ConcernId id = only();
    staff.signOut();
    PersonId other = staff.hire(role, call.id());
    for (String address : new String[] {"team/concerns", "team/concerns/" + id, "team/duty"}) {
      open(other, address);
      assertThat(Screen.text())
          .doesNotContain("Concerns", "Duty", "he hits me", ConcernWords.number(id));
    }
  }

  private ConcernId aModeratorWorries() {
    Submitted.Sent sent = submitted.one(call);
    staff.signIn(Role.MODERATOR, call.id());
    moderation.worried(call.id(), sent.id());
    staff.signIn(officer);
    return concerns.open().stream()
        .filter(line -> line.concern().origin().ofCall().isPresent())
        .findFirst()
        .orElseThrow()
        .concern()
        .id();
  }

  private TextBox box() {
    return Screen.all(Screen.view(), TextBox.class).findFirst().orElseThrow();
  }

  private PersonId officer() {
    PersonId id = staff.hire(Role.SAFEGUARDING, call.id());
    jdbc.sql("update accounts.person set password_hash = 'none' where id = :id")
        .param("id", id.value())
        .update();
    return id;
  }

  private ConcernId only() {
    staff.signIn(officer);
    return concerns.open().getFirst().concern().id();
  }

  private void open(PersonId person, String address) {
    staff.signIn(person);
    UI.getCurrent().navigate(address);
  }

  private long opened() {
    return jdbc.sql(
            "select count(*) from audit.entry where action = 'safe-note.opened' and subject = :id")
        .param("id", note.toString())
        .query(Long.class)
        .single();
  }
}
