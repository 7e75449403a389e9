package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
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
import org.heard.moderation.released.FilesMade.Outdated;
import org.heard.shared.PersonId;
import org.heard.submissions.MyAnswers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class FilesMadeTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final Map<String, ModerationDecision> ALL =
      Map.of("safe", ACCEPT, "story", ACCEPT, "siblings", ACCEPT);

  @Autowired private FilesMade files;
  @Autowired private Moderation moderation;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private PersonId moderator;
  private PersonId analyst;
  private Submitted.Sent sent;

  @BeforeEach
  void oneIsReleased() {
    call = calls.open();
    sent = submitted.one(call);
    analyst = staff.hire(Role.ANALYST, call.id());
    moderator = staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(call.id(), sent.id(), 0, ALL);
    moderation.release(call.id(), sent.id(), 1);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aFileWrittenBeforeAChangeIsOutdatedAndOneWrittenAfterwardsIsNot() {
    write("before.csv");
    moderation.reopen(call.id(), sent.id(), 2);
    write("between.csv");
    moderation.release(call.id(), sent.id(), 3);
    write("afterwards.csv");
    assertThat(names()).containsExactly("before.csv");
    assertThat(files.outdated(call.id()).getFirst().changed()).isEqualTo(1);
    assertThat(moderation.review(call.id(), sent.id()).releases()).isEqualTo(2);
  }

  @Test
  void aWithdrawalMakesAFileOutdatedToo() {
    write("before.csv");
    myAnswers.withdraw(sent.receipt());
    assertThat(names()).containsExactly("before.csv");
  }

  @Test
  void aFileThatWasBrokenOffOrIsBeingWrittenCountsAsWell() {
    staff.signIn(analyst);
    files.begin(call.id(), "half.csv", "bcdfghjkmnpq", "report");
    staff.signIn(moderator);
    moderation.reopen(call.id(), sent.id(), 2);
    assertThat(names()).containsExactly("half.csv");
  }

  @Test
  void anotherCallsFilesAreNotTouched() {
    Consultation other = calls.open();
    staff.signIn(Role.ANALYST, other.id());
    files.end(other.id(), files.begin(other.id(), "other.csv", "bcdfghjkmnpq", "report"));
    staff.signIn(moderator);
    moderation.reopen(call.id(), sent.id(), 2);
    staff.signIn(Role.ANALYST, other.id());
    assertThat(files.outdated(other.id())).isEmpty();
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> files.outdated(call.id()));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> files.begin(call.id(), "x.csv", "bcdfghjkmnpq", "report"));
    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> files.end(call.id(), 1));
  }

  private void write(String name) {
    staff.signIn(analyst);
    files.end(call.id(), files.begin(call.id(), name, "bcdfghjkmnpq", "report"));
    staff.signIn(moderator);
  }

  private List<String> names() {
    return files.outdated(call.id()).stream().map(Outdated::name).toList();
  }
}
