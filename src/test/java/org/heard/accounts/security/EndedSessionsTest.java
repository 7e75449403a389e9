package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.MovableClock;
import org.heard.accounts.Role;
import org.heard.accounts.Sessions;
import org.heard.accounts.Sessions.End;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How long a session lasts, on a clock that the test moves. */
@HeardTest
class EndedSessionsTest {
  @Autowired private SignInRows rows;
  @Autowired private Sessions sessions;
  @Autowired private Staff staff;

  private final MovableClock clock = new MovableClock();
  private MockHttpSession session = new MockHttpSession();
  private PersonId id = PersonId.random();

  @BeforeEach
  void somebodyIsSignedIn() {
    id = staff.hire(Role.MODERATOR);
    session = new MockHttpSession();
    signIn();
  }

  @AfterEach
  void leave() {
    staff.signOut();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aQuarterOfAnHourWithoutAnActEndsIt() throws Exception {
    clock.forward(Sessions.LONGEST_REST.minusSeconds(1));
    assertThat(ask("uidl")).isEmpty();
    clock.forward(Sessions.LONGEST_REST.minusSeconds(1));
    assertThat(ask("uidl")).isEmpty();
    clock.forward(Sessions.LONGEST_REST);
    assertThat(ask("uidl")).hasValue(End.QUIET);
    assertThat(session.isInvalid()).isTrue();
    assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
  }

  /** Vaadin ends its own session then, and the page loads anew by itself: nobody is signed in. */
  @Test
  void aPageThatIsMerelyOpenKeepsNobodySignedIn() throws Exception {
    for (int minute = 1; minute < 15; minute++) {
      clock.forward(Duration.ofMinutes(1));
      assertThat(ask("heartbeat")).isEmpty();
    }
    clock.forward(Duration.ofMinutes(1));
    assertThat(ask("heartbeat")).hasValue(End.QUIET);
  }

  @Test
  void lookingForNewsIsNoActEither() throws Exception {
    for (int minute = 1; minute < 15; minute++) {
      clock.forward(Duration.ofMinutes(1));
      assertThat(poll()).isEmpty();
    }
    clock.forward(Duration.ofMinutes(1));
    assertThat(poll()).hasValue(End.QUIET);
  }

  @Test
  void eightHoursEndItHoweverBusy() throws Exception {
    for (int i = 0; i < 47; i++) {
      clock.forward(Duration.ofMinutes(10));
      assertThat(ask("uidl")).isEmpty();
    }
    clock.forward(Duration.ofMinutes(10));
    assertThat(ask("uidl")).hasValue(End.LONG);
  }

  @Test
  void anAdministratorEndsThemAndThePersonCanSignInAgain() throws Exception {
    staff.signIn(Role.ADMINISTRATOR);
    sessions.end(id);
    assertThatExceptionOfType(UnknownPersonException.class)
        .isThrownBy(() -> sessions.end(PersonId.random()));
    assertThat(ask("uidl")).hasValue(End.ENDED);
    session = new MockHttpSession();
    signIn();
    assertThat(ask("uidl")).isEmpty();
  }

  @Test
  void endingOnesOwnEndsThisOneToo() throws Exception {
    staff.signIn(id);
    assertThat(sessions.left().orElseThrow()).isPositive().isLessThanOrEqualTo(Sessions.LONGEST);
    sessions.endOwn();
    assertThat(ask("uidl")).hasValue(End.ENDED);
  }

  @Test
  void aVisitorIsToldNothingButWhoeverHadASessionIs() throws Exception {
    staff.signOut();
    MockHttpServletRequest visitor = new MockHttpServletRequest("GET", "/team");
    assertThat(after(visitor)).isEmpty();
    MockHttpServletRequest returning = new MockHttpServletRequest("GET", "/team");
    returning.setRequestedSessionId("one-of-yesterday");
    returning.setRequestedSessionIdValid(false);
    assertThat(after(returning)).hasValue(End.GONE);
    MockHttpServletRequest child = new MockHttpServletRequest("GET", "/c/parks");
    child.setRequestedSessionId("one-of-yesterday");
    child.setRequestedSessionIdValid(false);
    assertThat(after(child)).isEmpty();
    assertThat(child.getSession(false)).isNull();
  }

  private SignedInPerson person = nobody();

  private static SignedInPerson nobody() {
    return new SignedInPerson(
        PersonId.random().value(), "", java.util.Set.of(), 0, new MovableClock().instant());
  }

  private void signIn() {
    staff.signIn(id);
    SignedInPerson now = SignedInPerson.current().orElseThrow();
    person = new SignedInPerson(now.id(), "Invented", now.roles(), now.epoch(), clock.instant());
  }

  private Optional<End> ask(String kind) throws ServletException, IOException {
    return after(request(kind));
  }

  private Optional<End> poll() throws ServletException, IOException {
    MockHttpServletRequest request = request("uidl");
    // What the listener at every page notes when the page asks by itself.
    request.setAttribute(LastAct.class.getName() + ".by-itself", true);
    return after(request);
  }

  private MockHttpServletRequest request(String kind) {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
    request.setParameter("v-r", kind);
    request.setSession(session);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(
                person, null, person.getAuthorities()));
    return request;
  }

  /** Passes the filter, and asks what the sign-in page would say. */
  private Optional<End> after(MockHttpServletRequest request) throws ServletException, IOException {
    new EndedSessions(rows, clock)
        .doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    return sessions.howItEnded();
  }
}
