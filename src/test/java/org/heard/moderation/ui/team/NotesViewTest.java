package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.shared.Language;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class NotesViewTest extends SpringBrowserlessTest {
  @Autowired private SafeNotes notes;
  @Autowired private Staff staff;
  @Autowired private JdbcClient jdbc;

  private final SafeNoteId id = SafeNoteId.random();

  @BeforeEach
  void aChildWroteANote() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    jdbc.sql("delete from submissions.safe_note").update();
    notes.leave(id, new SafeNote("he hits me", "by my aunt", Language.ENGLISH), Optional.empty());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theListShowsWhenButNotWhat() {
    open(Role.SAFEGUARDING);
    assertThat(Screen.text())
        .contains("1 note waits", NotesTable.number(id), ":00 UTC", "Waiting")
        .doesNotContain("he hits me", "by my aunt");
    assertThat(opened()).isZero();
  }

  @Test
  void openingShowsTheWordsAndIsOnRecord() {
    open(Role.SAFEGUARDING);
    Screen.press(NotesTable.number(id));
    assertThat(Screen.text()).contains("he hits me", "by my aunt", "Written on a page in English");
    assertThat(opened()).isOne();
  }

  @Test
  void whatIsTakenCareOfSaysSo() {
    open(Role.SAFEGUARDING);
    Screen.press(NotesTable.number(id));
    Screen.press("Mark as taken care of");
    assertThat(Screen.text())
        .contains("Nobody waits", "Taken care of")
        .doesNotContain("Mark as taken care of");
  }

  @Test
  void withoutNotesItSaysSo() {
    jdbc.sql("delete from submissions.safe_note").update();
    open(Role.SAFEGUARDING);
    assertThat(Screen.text()).contains("No child has written a note yet.");
  }

  @Test
  void aModeratorSeesNeitherThePageNorItsEntryInTheMenu() {
    open(Role.MODERATOR);
    assertThat(Screen.text()).doesNotContain("Safe notes", "he hits me", NotesTable.number(id));
  }

  private void open(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/notes");
  }

  private long opened() {
    return jdbc.sql(
            "select count(*) from audit.entry where action = 'safe-note.opened' and subject = :id")
        .param("id", id.toString())
        .query(Long.class)
        .single();
  }
}
