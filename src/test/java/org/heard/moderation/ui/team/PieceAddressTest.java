package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.CoveredArea;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.shared.PersonId;
import org.heard.shared.PieceId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.Area;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class PieceAddressTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();

  @Autowired private WebApplicationContext context;
  @Autowired private SubmissionReview submissions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Moderation moderation;
  @Autowired private Margins margins;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private MockMvc web;
  private Consultation call;
  private Submitted.Sent sent;
  private PieceId piece;

  @BeforeEach
  void aDrawingWasSent() throws Exception {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    call = calls.withMedia();
    sent = submitted.withPieces(call, Medium.DRAWING, Medium.VOICE);
    piece = sent.pieces().getFirst();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theModeratorGetsThePieceAndTheBrowserTrustsNothingInIt() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    PieceFile file = submissions.piece(call.id(), sent.id(), piece);
    MockHttpServletResponse answer = fetch(address());

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(file.bytes());
    assertThat(answer.getContentType()).isEqualTo("image/png");
    assertThat(answer.getHeaders("Content-Disposition"))
        .containsExactly("attachment; filename=\"piece.png\"");
    assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.getHeaders("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'");
    assertThat(answer.getHeaders("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
  }

  @Test
  void soundIsSentInPartsWhenThePlayerAsks() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    piece = sent.pieces().getLast();
    MockHttpServletResponse answer =
        web.perform(signedIn(get(address()).header("Range", "bytes=0-3")))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(206);
    assertThat(answer.getContentAsString()).isEqualTo("OggS");
    assertThat(answer.getContentType()).isEqualTo("audio/ogg");
    assertThat(answer.getHeaders("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'");
  }

  @Test
  void aCoveredPictureComesTheSameWayAndASoundHasNone() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    MockHttpServletResponse answer = fetch(address() + "/covered");
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentType()).isEqualTo("image/png");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    piece = sent.pieces().getLast();
    assertNothing(address() + "/covered");
    staff.signIn(Role.MODERATOR, calls.open().id());
    piece = sent.pieces().getFirst();
    assertNothing(address() + "/covered");
  }

  @Test
  void aMaskedPictureOfASettledReviewComesCovered() throws Exception {
    PersonId moderator = staff.signIn(Role.MODERATOR, call.id());
    byte[] whole = fetch(address()).getContentAsByteArray();
    mask();
    assertThat(fetch(address()).getContentAsByteArray()).isEqualTo(whole);
    byte[] masked = fetch(address() + "/covered").getContentAsByteArray();
    release(ACCEPT);
    assertThat(fetch(address()).getContentAsByteArray()).isEqualTo(masked).isNotEqualTo(whole);
    staff.signInAnHourAgo(moderator);
    assertThat(fetch(address() + "/uncovered").getContentAsByteArray()).isEqualTo(masked);
    staff.signIn(moderator);
    assertThat(fetch(address() + "/uncovered").getContentAsByteArray()).isEqualTo(whole);
  }

  @Test
  void aPieceThatNobodyReadsIsNotThere() throws Exception {
    PersonId moderator = staff.signIn(Role.MODERATOR, call.id());
    release(new ModerationDecision.Reject(RejectReason.NOT_MEANT));
    for (PieceId each : sent.pieces()) {
      piece = each;
      assertNothing(address());
      assertNothing(address() + "/covered");
      assertThat(fetch(address() + "/uncovered").getStatus()).isEqualTo(200);
    }
    staff.signInAnHourAgo(moderator);
    assertNothing(address() + "/uncovered");
  }

  @Test
  void theFileOfAConcernShowsAllOfIt() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    mask();
    release(ACCEPT);
    staff.signIn(Role.SAFEGUARDING, call.id());
    byte[] whole = submissions.piece(call.id(), sent.id(), piece).bytes();
    assertThat(fetch(address()).getContentAsByteArray()).isEqualTo(whole);
    assertThat(fetch(address() + "/uncovered").getContentAsByteArray()).isEqualTo(whole);
  }

  private void mask() {
    margins.write(
        call.id(),
        sent.id(),
        submissions.open(call.id(), sent.id()).edition(),
        0,
        new Margin.Areas(
            piece,
            List.of(new CoveredArea(new Area(0, 0, 500, 500), RedactionReason.OTHER_PERSON))));
  }

  private void release(ModerationDecision story) {
    moderation.decide(call.id(), sent.id(), 0, Map.of("safe", ACCEPT, "story", story));
    assertThat(moderation.release(call.id(), sent.id(), 1))
        .isInstanceOf(ReleaseResult.Released.class);
  }

  @Test
  void visitorsAreAskedToSignIn() throws Exception {
    staff.signOut();
    MockHttpServletResponse answer = web.perform(get(address())).andReturn().getResponse();

    assertThat(answer.getRedirectedUrl()).endsWith("/team/login");
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @Test
  void everybodyElseFindsNothingThere() throws Exception {
    for (Role role : Role.values()) {
      staff.signIn(role, calls.open().id());
      assertNothing(address());
    }
    for (Role role : Role.values()) {
      if (role != Role.MODERATOR && role != Role.SAFEGUARDING) {
        staff.signIn(role, call.id());
        assertNothing(address());
      }
    }
  }

  @Test
  void wrongAddressesFindNothing() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    assertNothing(address() + "x");
    assertNothing("/team/piece/" + call.id() + "/" + sent.id() + "/" + PieceId.random());
    assertNothing("/team/piece/" + call.id() + "/" + PieceId.random() + "/" + piece);
    assertNothing("/team/piece/a/b/c");
  }

  @Test
  void withSafeguardingAndWithdrawnPiecesAreGone() throws Exception {
    staff.signIn(Role.MODERATOR, call.id());
    submissions.move(call.id(), sent.id(), ReviewState.WITH_SAFEGUARDING);
    assertNothing(address());
    submissions.move(call.id(), sent.id(), ReviewState.NEW);
    assertThat(fetch(address()).getStatus()).isEqualTo(200);
    myAnswers.withdraw(sent.receipt());
    assertNothing(address());
  }

  private void assertNothing(String address) throws Exception {
    MockHttpServletResponse answer = fetch(address);
    assertThat(answer.getStatus()).isEqualTo(404);
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  private String address() {
    return "/" + PieceAddress.of(call.id(), sent.id(), piece);
  }

  private MockHttpServletResponse fetch(String address) throws Exception {
    SecurityContext person = SecurityContextHolder.getContext();
    try {
      return web.perform(signedIn(get(address))).andReturn().getResponse();
    } finally {
      // The filters sign out whoever was there on this thread.
      SecurityContextHolder.setContext(person);
    }
  }

  private static MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
    return request.with(securityContext(SecurityContextHolder.getContext()));
  }
}
