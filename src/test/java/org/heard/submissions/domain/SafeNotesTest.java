package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.Transactions;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SafeNoteInbox.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@HeardTest
class SafeNotesTest {
  private static final String WORDS = "somebody hurts me at the red house";
  private static final SafeNote NOTE =
      new SafeNote(WORDS, "in the break, by the big tree", Language.ENGLISH);

  @Autowired private SafeNotes notes;
  @Autowired private SafeNoteInbox inbox;
  @Autowired private SafeNoteExpiry expiry;
  @Autowired private Calls calls;
  @Autowired private JsonMapper json;
  @Autowired private Staff staff;
  @Autowired private Transactions transactions;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final SafeNoteId id = SafeNoteId.random();
  private Consultation call;

  @BeforeEach
  void aCallIsOpen() {
    call = calls.open();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aChildWithoutAnyAccountLeavesANoteAndSafeguardingReadsIt() {
    notes.leave(id, NOTE, Optional.empty());
    staff.signIn(Role.SAFEGUARDING, call.id());
    assertThat(inbox.open(id)).contains(NOTE);
  }

  @Test
  void noWordOfItIsInTheDatabase() {
    notes.leave(id, NOTE, Optional.empty());
    byte[] sealed =
        jdbc.sql("select sealed from submissions.safe_note where id = :id")
            .param("id", id.value())
            .query(byte[].class)
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1))
        .doesNotContain("red house", "big tree", "words");
    assertThat(NOTE.toString()).doesNotContain("red house");
  }

  @Test
  void aNoteThatWasSealedBeforeThereWereTwoKindsAsksForHelp() {
    ObjectNode before = json.valueToTree(NOTE);
    before.remove("kind");
    assertThat(json.treeToValue(before, SafeNote.class)).isEqualTo(NOTE);
    assertThat(NOTE.kind()).isEqualTo(SafeNote.Kind.HELP);
  }

  @Test
  void itsBytesDoNotOpenUnderAnotherNoteOrAnotherPurpose() {
    SafeNoteId other = SafeNoteId.random();
    notes.leave(id, NOTE, Optional.empty());
    notes.leave(other, new SafeNote("other", "", Language.ENGLISH), Optional.empty());
    jdbc.sql(
            """
            update submissions.safe_note set sealed =
              (select sealed from submissions.safe_note where id = :from) where id = :to
            """)
        .param("from", id.value())
        .param("to", other.value())
        .update();
    staff.signIn(Role.SAFEGUARDING, call.id());
    assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> inbox.open(other));
    jdbc.sql(
            """
            update vault.safe_note_key set wrapped =
              (select wrapped from vault.safe_note_key where note_id = :from) where note_id = :to
            """)
        .param("from", id.value())
        .param("to", other.value())
        .update();
    assertThatExceptionOfType(SealBrokenException.class).isThrownBy(() -> inbox.open(other));
    jdbc.sql("delete from submissions.safe_note where id = :id")
        .param("id", other.value())
        .update();
  }

  @Test
  void onlyTheHourIsKept() {
    notes.leave(id, NOTE, Optional.empty());
    Instant arrived =
        jdbc.sql("select arrived from submissions.safe_note where id = :id")
            .param("id", id.value())
            .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
            .single();
    assertThat(arrived).isEqualTo(arrived.truncatedTo(ChronoUnit.HOURS));
  }

  @Test
  void aNoteArrivesOnceHoweverOftenItIsSent() throws Exception {
    int times = 8;
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService pool = Executors.newFixedThreadPool(times)) {
      List<Future<?>> sends =
          IntStream.range(0, times)
              .<Future<?>>mapToObj(i ->
                  pool.submit(() -> {
                    start.await();
                    notes.leave(
                        id, new SafeNote("try " + i, "", Language.ENGLISH), Optional.empty());
                    return i;
                  }))
              .toList();
      start.countDown();
      for (Future<?> send : sends) {
        send.get();
      }
    }
    staff.signIn(Role.SAFEGUARDING, call.id());
    assertThat(inbox.all()).filteredOn(line -> line.id().equals(id)).hasSize(1);
    SafeNote first = inbox.open(id).orElseThrow();
    notes.leave(id, NOTE, Optional.empty());
    assertThat(inbox.open(id)).contains(first);
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SAFEGUARDING")
  void nobodyElseCanListOpenOrTouchANote(Role role) {
    notes.leave(id, NOTE, Optional.empty());
    staff.signIn(role, call.id());
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inbox.all());
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inbox.open(id));
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inbox.takeCareOf(id));
  }

  @Test
  void aVisitorCannotReadWhatWasLeft() {
    notes.leave(id, NOTE, Optional.empty());
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> inbox.open(id))
        .isInstanceOfAny(
            AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  void openingAndTakingCareAreOnRecordWithoutAWord() {
    notes.leave(id, NOTE, Optional.empty());
    String officer = staff.signIn(Role.SAFEGUARDING, call.id()).toString();
    inbox.open(id);
    assertThat(inbox.takeCareOf(id)).isTrue();
    assertThat(inbox.takeCareOf(id)).isFalse();
    assertThat(
            jdbc.sql(
                    """
                    select action || ' ' || actor || ' ' || details::text from audit.entry
                    where subject = :id order by seq
                    """)
                .param("id", id.toString())
                .query(String.class)
                .list())
        .containsExactly(
            "safe-note.opened " + officer + " {}", "safe-note.taken-care-of " + officer + " {}");
  }

  @Test
  void whatWaitsComesFirst() {
    SafeNoteId second = SafeNoteId.random();
    notes.leave(id, NOTE, Optional.empty());
    notes.leave(second, NOTE, Optional.empty());
    staff.signIn(Role.SAFEGUARDING, call.id());
    inbox.takeCareOf(id);
    List<Line> all = inbox.all();
    assertThat(all)
        .isSortedAccordingTo((a, b) -> Boolean.compare(a.takenCareOf(), b.takenCareOf()));
    assertThat(all).extracting(Line::id).contains(id, second);
  }

  @Test
  void aYearAfterSomebodyTookCareNoteAndKeyAreGoneAndNotBefore() {
    notes.leave(id, NOTE, Optional.empty());
    staff.signIn(Role.SAFEGUARDING, call.id());
    inbox.takeCareOf(id);
    takenOn(LocalDate.now(java.time.ZoneOffset.UTC).minusYears(1));
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(inbox.open(id)).isPresent();
    takenOn(LocalDate.now(java.time.ZoneOffset.UTC).minusYears(1).minusDays(1));
    transactions.as(DatabaseRole.KEEPER, () -> expiry.eraseSome(LocalDate.now(ZoneOffset.UTC)));
    assertThat(inbox.open(id)).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from vault.safe_note_key where note_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  private void takenOn(LocalDate day) {
    jdbc.sql("update submissions.safe_note set taken_on = :day where id = :id")
        .param("day", day)
        .param("id", id.value())
        .update();
  }

  @Test
  void anEmptyOrEndlessNoteIsNotTaken() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> notes.leave(id, new SafeNote(" ", "", Language.ENGLISH), Optional.empty()));
    String endless = "a".repeat(SafeNote.LONGEST + 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> notes.leave(id, new SafeNote(endless, "", Language.ENGLISH), Optional.empty()));
  }
}
