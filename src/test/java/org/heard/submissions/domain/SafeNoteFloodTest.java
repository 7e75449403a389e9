package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.SafeNotes.Left;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A flood of notes is held back, and what is held back is not half kept. */
@HeardTest
class SafeNoteFloodTest {
  private static final SafeNote NOTE = new SafeNote("please help", "", Language.ENGLISH);

  @Autowired private SafeNotes notes;
  @Autowired private Calls calls;
  @Autowired @AsOwner private JdbcClient jdbc;

  @BeforeEach
  void fromOneDevice() {
    jdbc.sql("delete from submissions.safe_note").update();
    visit("203.0.113.19");
  }

  @AfterEach
  void forgetTheRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void oneVisitThatNeverStopsIsHeldBackAndTheNextIsNot() {
    long arrived = 0;
    while (notes.leave(SafeNoteId.random(), NOTE, Optional.empty()) == Left.ARRIVED) {
      arrived++;
    }
    assertThat(arrived).isBetween(60L, 70L);
    assertThat(kept()).isEqualTo(arrived);
    visit("203.0.113.19");
    assertThat(notes.leave(SafeNoteId.random(), NOTE, Optional.empty())).isEqualTo(Left.ARRIVED);
  }

  @Test
  void aClassThatSharesOneTabletOnThePageOfACallMeetsNothing() {
    ConsultationId call = calls.open().id();
    for (int child = 0; child < 40; child++) {
      assertThat(notes.leave(SafeNoteId.random(), NOTE, Optional.of(call))).isEqualTo(Left.ARRIVED);
    }
  }

  @Test
  void aNoteThatWasHeldBackArrivesOnceLater() {
    SafeNoteId id = SafeNoteId.random();
    while (notes.leave(SafeNoteId.random(), NOTE, Optional.empty()) == Left.ARRIVED) {}
    long before = kept();
    assertThat(notes.leave(id, NOTE, Optional.empty())).isEqualTo(Left.TRY_LATER);
    assertThat(kept()).isEqualTo(before);
    visit("203.0.113.19");
    assertThat(notes.leave(id, NOTE, Optional.empty())).isEqualTo(Left.ARRIVED);
    assertThat(notes.leave(id, NOTE, Optional.empty())).isEqualTo(Left.ARRIVED);
    assertThat(kept()).isEqualTo(before + 1);
  }

  private long kept() {
    return jdbc.sql("select count(*) from submissions.safe_note").query(Long.class).single();
  }

  private static void visit(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    request.setSession(new MockHttpSession());
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
