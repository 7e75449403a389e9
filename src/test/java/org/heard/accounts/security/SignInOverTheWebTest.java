package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.People;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.accounts.Sessions;
import org.heard.accounts.SystemWork;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class SignInOverTheWebTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private WebApplicationContext context;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private Device device;
  @Autowired private Clock clock;
  @Autowired @AsOwner private JdbcClient owner;

  private int nextStep;
  private MockMvc web;
  private String name;

  @BeforeEach
  void somebodyHasAPassword() {
    web = Web.of(context);
    name = "p" + UUID.randomUUID().toString().substring(0, 12);
    var secret =
        SystemWork.as(
            () -> people.add(name, "Somebody", Set.of(Role.MODERATOR)), Role.ADMINISTRATOR);
    assertThat(passwords.byLink(secret, PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
  }

  @Test
  void theRightPasswordAndTheCodeLeadToTheTeamPages() throws Exception {
    sessionOf(name);
    MockHttpSession session = passwordOnly(name);
    MockHttpServletResponse answer =
        web.perform(Device.secondStep(device.code(person().id(), 1), session))
            .andReturn()
            .getResponse();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/team");
  }

  @Test
  void capitalLettersInTheNameMakeNoDifference() throws Exception {
    MockHttpServletResponse answer =
        signIn(name.toUpperCase(java.util.Locale.ROOT), PASSWORD, new MockHttpSession());
    assertThat(answer.getRedirectedUrl()).isEqualTo("/team/second-step");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() throws Exception {
    assertThat(signIn(name, "not this one at all", new MockHttpSession()).getRedirectedUrl())
        .isEqualTo("/team/login?error");
    assertThat(signIn("nobody-here", PASSWORD, new MockHttpSession()).getRedirectedUrl())
        .isEqualTo("/team/login?error");
  }

  @Test
  void guessingInOneSessionIsLimited() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String answer = "";
    for (int i = 0; i < 11; i++) {
      answer = String.valueOf(signIn(name, "guess number " + i, session).getRedirectedUrl());
    }
    assertThat(answer).isEqualTo("/team/login?limited");
  }

  @Test
  void aFormWithoutItsTokenLeadsBackToTheSignInPage() throws Exception {
    MockHttpServletResponse answer =
        web.perform(post("/team/sign-in").param("username", name).param("password", PASSWORD))
            .andReturn()
            .getResponse();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/team/login?again");
  }

  @Test
  void signingInGivesTheSessionANewIdAndAQuarterOfAnHour() throws Exception {
    MockHttpSession before = new MockHttpSession();
    String oldId = before.getId();
    web.perform(signInRequest(name, PASSWORD, before));
    String between = before.getId();
    assertThat(between).isNotEqualTo(oldId);
    HttpSession after =
        Objects.requireNonNull(
            web.perform(Device.secondStep(device.code(person().id(), 0), before))
                .andReturn()
                .getRequest()
                .getSession(false));
    assertThat(after.getId()).isNotEqualTo(between);
    assertThat(after.getMaxInactiveInterval()).isEqualTo(15 * 60);
  }

  @Test
  void theDayOfTheLastSignInIsKeptOnceBothStepsAreDone() throws Exception {
    passwordOnly(name);
    assertThat(person().lastSignIn()).isEmpty();
    sessionOf(name);
    assertThat(person().lastSignIn()).hasValue(LocalDate.now(clock));
  }

  @Test
  void inWhichMinuteAChildCameIsOnNoRecord() throws Exception {
    sessionOf(name);
    assertThat(signIns(person().id())).isEqualTo(1);
    name = "c" + UUID.randomUUID().toString().substring(0, 12);
    var secret =
        SystemWork.as(() -> people.add(name, "Kite", Set.of(Role.ADVISOR)), Role.ADMINISTRATOR);
    passwords.byLink(secret, PASSWORD);
    assertThat(signIn(name, PASSWORD, new MockHttpSession()).getRedirectedUrl()).endsWith("/team");
    assertThat(signIns(person().id())).isZero();
    assertThat(person().lastSignIn()).hasValue(LocalDate.now(clock));
  }

  private int signIns(PersonId id) {
    return owner
        .sql("select count(*) from audit.entry where action = 'person.signed-in' and subject = ?")
        .param(id.toString())
        .query(Integer.class)
        .single();
  }

  @Test
  void theSessionKnowsThePersonByAnOpaqueIdAndKeepsNoAddress() throws Exception {
    MockHttpSession session = sessionOf(name);
    SecurityContext signedIn =
        (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
    Authentication person = Objects.requireNonNull(signedIn.getAuthentication());
    assertThat(person.getName()).isEqualTo(UUID.fromString(person.getName()).toString());
    assertThat(person.toString()).doesNotContain(name, "127.0.0.1", PASSWORD);
  }

  @Test
  void aDisabledPersonIsOutAtTheNextRequest() throws Exception {
    MockHttpSession session = sessionOf(name);
    assertThat(
            web.perform(get("/team/x").session(session)).andReturn().getRequest().getSession(false))
        .isNotNull();
    assertThat(session.isInvalid()).isFalse();
    PersonId id = person().id();
    asAdministrator(() -> people.disable(id, true));

    web.perform(get("/team/x").session(session));

    assertThat(session.isInvalid()).isTrue();
    assertThat(signIn(name, PASSWORD, new MockHttpSession()).getRedirectedUrl())
        .isEqualTo("/team/login?error");
  }

  @Test
  void otherRolesEndTheSession() throws Exception {
    MockHttpSession session = sessionOf(name);
    PersonId id = person().id();
    asAdministrator(() -> people.changeRoles(id, Set.of(Role.ANALYST)));

    web.perform(get("/team/x").session(session));

    assertThat(session.isInvalid()).isTrue();
  }

  @Test
  void choosingANewPasswordEndsTheOtherSessionsAndKeepsThisOne() throws Exception {
    MockHttpSession here = sessionOf(name);
    MockHttpSession elsewhere = sessionOf(name);
    SecurityContextHolder.setContext(
        (SecurityContext) Objects.requireNonNull(here.getAttribute("SPRING_SECURITY_CONTEXT")));
    try {
      assertThat(passwords.changeOwn(PASSWORD, "paper boats on a river"))
          .isEqualTo(ChoosePassword.Outcome.CHOSEN);
    } finally {
      SecurityContextHolder.clearContext();
    }

    web.perform(get("/team/x").session(here));
    web.perform(get("/team/x").session(elsewhere));

    assertThat(here.isInvalid()).isFalse();
    assertThat(elsewhere.isInvalid()).isTrue();
  }

  @Test
  void afterEightHoursASessionIsOverHoweverBusy() throws Exception {
    MockHttpSession session = sessionOf(name);
    SecurityContext context =
        (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
    SignedInPerson person =
        (SignedInPerson)
            Objects.requireNonNull(
                Objects.requireNonNull(context.getAuthentication()).getPrincipal());
    SignedInPerson longAgo =
        new SignedInPerson(
            person.id(),
            person.displayName(),
            person.roles(),
            person.epoch(),
            person.since().minus(Sessions.LONGEST));
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(longAgo, null, longAgo.getAuthorities()));

    web.perform(get("/team/x").session(session));

    assertThat(session.isInvalid()).isTrue();
  }

  private static void asAdministrator(Runnable work) {
    SystemWork.as(work, Role.ADMINISTRATOR);
  }

  private Person person() {
    return SystemWork.as(
        () ->
            people.all().stream()
                .filter(person -> person.signInName().equals(name))
                .findFirst()
                .orElseThrow(),
        Role.ADMINISTRATOR);
  }

  /** Signed in with both steps; each time with a code that was not used yet. */
  private MockHttpSession sessionOf(String who) throws Exception {
    MockHttpSession session = passwordOnly(who);
    return (MockHttpSession)
        Objects.requireNonNull(
            web.perform(Device.secondStep(device.code(person().id(), nextStep++), session))
                .andReturn()
                .getRequest()
                .getSession(false));
  }

  private MockHttpSession passwordOnly(String who) throws Exception {
    return (MockHttpSession)
        Objects.requireNonNull(
            web.perform(signInRequest(who, PASSWORD, new MockHttpSession()))
                .andReturn()
                .getRequest()
                .getSession(false));
  }

  private MockHttpServletResponse signIn(String who, String password, MockHttpSession session)
      throws Exception {
    return web.perform(signInRequest(who, password, session)).andReturn().getResponse();
  }

  private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder
      signInRequest(String who, String password, MockHttpSession session) {
    return post("/team/sign-in")
        .with(csrf())
        .session(session)
        .param("username", who)
        .param("password", password);
  }
}
