package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.SafeNotes.Left;
import org.heard.submissions.StorageUnavailableException;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SafeNoteInbox.Line;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The note inside of Help, on any page. */
@HeardTest
class SafeNotePartTest extends SpringBrowserlessTest {
  @Autowired private SafeNoteInbox inbox;
  @Autowired private SafeNotes notes;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  void helpIsThere() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    jdbc.sql("delete from submissions.safe_note").update();
    UI.getCurrent().navigate("code");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whoReadsItAndWhenIsSaidBeforeAnyWord() {
    String text = ChildScreen.text();
    assertThat(text.indexOf("Only the people in our team who protect children"))
        .isPositive()
        .isLessThan(text.indexOf("What do you want to tell them?"));
    assertThat(text).contains("At night and at weekends nobody reads.");
  }

  @Test
  void aNoteIsSentOnceAndSaysWhatHappensNow() {
    ChildScreen.typeInto(box("words"), "  please help me ");
    ChildScreen.typeInto(box("reach"), "at the library");
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text())
        .contains("Your note has arrived", "They read it on the next working day.")
        .doesNotContain("please help me", "Send the note");
    assertThat(read())
        .containsExactly(new SafeNote("please help me", "at the library", language()));
  }

  @Test
  void onlyAWayToBeReachedIsANoteToo() {
    ChildScreen.typeInto(box("reach"), "my teacher Ms. Green knows");
    ChildScreen.press("Send the note");
    assertThat(read()).containsExactly(new SafeNote("", "my teacher Ms. Green knows", language()));
  }

  @Test
  void withoutWordsNothingIsSentAndNobodyIsBlamed() {
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text()).contains("There are no words yet.");
    assertThat(read()).isEmpty();
  }

  @Test
  void tooManyWordsStayAndAreTalkedAbout() {
    ChildScreen.typeInto(box("words"), "a".repeat(SafeNote.LONGEST + 1));
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text()).contains("Your note has 10,001 characters. We can take 10,000.");
    ChildScreen.typeInto(box("words"), "shorter");
    ChildScreen.press("Send the note");
    assertThat(read()).containsExactly(new SafeNote("shorter", "", language()));
  }

  @Test
  void anotherNoteIsANoteOfItsOwn() {
    ChildScreen.typeInto(box("words"), "first");
    ChildScreen.press("Send the note");
    ChildScreen.press("Write another note");
    ChildScreen.typeInto(box("words"), "second");
    ChildScreen.press("Send the note");
    assertThat(read()).extracting(SafeNote::words).containsExactlyInAnyOrder("first", "second");
  }

  @Test
  void whoIsPunishedForTakingPartHasAWayOfItsOwn() {
    String text = ChildScreen.text();
    assertThat(text.indexOf("focal points"))
        .isGreaterThan(text.indexOf("Does somebody threaten or punish you for taking part?"))
        .isLessThan(text.indexOf("What happened?"));
    assertThat(text).contains("only if you say yes", "They cannot stop somebody from here.");
    ChildScreen.typeInto(reprisal("words"), "I must not go to school since then");
    ChildScreen.press("Tell the team");
    assertThat(ChildScreen.text()).contains("Your note has arrived", "Send the note");
    assertThat(read())
        .containsExactly(
            new SafeNote(
                "I must not go to school since then", "", language(), SafeNote.Kind.REPRISAL));
  }

  @Test
  void whenTheStoreIsAwayTheWordsStayAndTheSecondTryIsTheSameNote() {
    LostAnswer lost = new LostAnswer(notes);
    SafeNotePart part = new SafeNotePart(lost, SafeNote.Kind.HELP, Optional::empty);
    UI.getCurrent().removeAll();
    UI.getCurrent().add(part);
    ChildScreen.typeInto(box("words"), "still here");
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text()).contains("We could not send it now. Your words are still here.");
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text()).contains("Your note has arrived");
    // It was stored the first time already; only the answer was lost.
    assertThat(read()).extracting(SafeNote::words).containsExactly("still here");
  }

  @Test
  void whenTooManyArriveTheWordsStayAndTheNumbersAreNamed() {
    List<String> offered = new ArrayList<>();
    SafeNotes full =
        (id, note, page, visit) -> {
          offered.add(note.words());
          return Left.TRY_LATER;
        };
    UI.getCurrent().removeAll();
    UI.getCurrent().add(new SafeNotePart(full, SafeNote.Kind.HELP, Optional::empty));
    ChildScreen.typeInto(box("words"), "still here");
    ChildScreen.press("Send the note");
    assertThat(ChildScreen.text())
        .contains("Your words are still here.", "call a number above", "Send the note");
    ChildScreen.press("Send the note");
    assertThat(offered).containsExactly("still here", "still here");
  }

  /** Stores, but the first answer never comes. */
  private static final class LostAnswer implements SafeNotes {
    private final SafeNotes real;
    private boolean lost;

    LostAnswer(SafeNotes real) {
      this.real = real;
    }

    @Override
    public Left leave(
        SafeNoteId id, SafeNote note, Optional<ConsultationId> page, Optional<DraftToken> visit) {
      Left left = real.leave(id, note, page, visit);
      if (!lost) {
        lost = true;
        throw new StorageUnavailableException(new DataAccessResourceFailureException("cut"));
      }
      return left;
    }
  }

  private List<SafeNote> read() {
    staff.signIn(Role.SAFEGUARDING);
    return inbox.all().stream().map(Line::id).map(id -> inbox.open(id).orElseThrow()).toList();
  }

  private static org.heard.shared.Language language() {
    return org.heard.shared.Language.ENGLISH;
  }

  private static Element reprisal(String name) {
    return ChildScreen.one(element -> ("reprisal-" + name).equals(element.getAttribute("id")));
  }

  private static Element box(String name) {
    return ChildScreen.one(element -> ("safe-note-" + name).equals(element.getAttribute("id")));
  }
}
