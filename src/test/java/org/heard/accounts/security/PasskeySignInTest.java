package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.Passkeys;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signing in with a passkey over the web, alone and after the password. */
@HeardTest
class PasskeySignInTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private WebApplicationContext context;
  @Autowired private Passkeys passkeys;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private Device device;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final Authenticator phone = new Authenticator();
  private MockMvc web;
  private PersonId id;

  @BeforeEach
  void somebodyHasAPasskey() {
    web = Web.of(context);
    id = somebodyWith(phone);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aPasskeyAloneSignsInWithTheRulesOfEverySession() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String before = session.getId();
    assertThat(give(phone.answer(question(session)), session)).isEqualTo("/team");
    assertThat(session.getId()).isNotEqualTo(before);
    assertThat(session.getMaxInactiveInterval()).isEqualTo(15 * 60);
    assertThat(person(session).id()).isEqualTo(id.value());
    assertThat(person(session).roles()).containsExactly(Role.ANALYST);
    assertThat(lastSignIn()).isEqualTo(LocalDate.now());
    assertThat(acts("person.signed-in")).isEqualTo(1);
  }

  @Test
  void anAnswerSeenOnTheWayIsWorthNothingAfterwards() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String answer = phone.answer(question(session));
    assertThat(give(answer, session)).isEqualTo("/team");
    MockHttpSession thief = new MockHttpSession();
    assertThat(give(answer, thief)).isEqualTo("/team/login?again");
    question(thief);
    assertThat(give(answer, thief)).isEqualTo("/team/login?passkey");
    assertThat(thief.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    assertThat(acts("person.sign-in-failed")).isZero();
  }

  @Test
  void onlyTheNewestQuestionOfASessionCounts() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String answer = phone.answer(question(session));
    question(session);
    assertThat(give(answer, session)).isEqualTo("/team/login?passkey");
  }

  @Test
  void somebodyDisabledIsRefusedLikeAnybody() throws Exception {
    SystemWork.as(() -> people.disable(id, true), Role.ADMINISTRATOR);
    MockHttpSession session = new MockHttpSession();
    assertThat(give(phone.answer(question(session)), session)).isEqualTo("/team/login?passkey");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    assertThat(give(new Authenticator().answer(question(session)), session))
        .isEqualTo("/team/login?passkey");
  }

  @Test
  void afterThePasswordItReplacesTheCode() throws Exception {
    MockHttpSession session = passwordOnly();
    assertThat(give("{}", session)).isEqualTo("/team/login?again");
    question(session);
    assertThat(give("{}", session)).isEqualTo("/team/second-step?passkey");
    assertThat(give(phone.answer(question(session)), session)).isEqualTo("/team");
    assertThat(person(session).id()).isEqualTo(id.value());
    inThe(session);
    assertThat(PendingSignIn.of(session, Instant.now())).isEmpty();
  }

  @Test
  void afterOnesOwnPasswordThePasskeyOfSomebodyElseIsRefused() throws Exception {
    Authenticator other = new Authenticator();
    somebodyWith(other);
    MockHttpSession session = passwordOnly();
    assertThat(give(other.answer(question(session)), session))
        .isEqualTo("/team/second-step?passkey");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
  }

  @Test
  void aSessionWithThePasswordOnlyCannotMakeAPasskey() throws Exception {
    inThe(passwordOnly());
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> passkeys.begin());
    PasskeyQuestion atTheDoor = passkeys.atTheDoor();
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> passkeys.keep(atTheDoor, "{}", "of a thief"));
  }

  @Test
  void aFormWithoutItsTokenSignsNobodyIn() throws Exception {
    MockHttpSession session = new MockHttpSession();
    String answer = phone.answer(question(session));
    assertThat(
            web.perform(post("/team/sign-in/passkey").session(session).param("answer", answer))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/team/login?again");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
  }

  @Test
  void aSessionOpenedWithAPasskeyEndsWithItsEpoch() throws Exception {
    MockHttpSession session = new MockHttpSession();
    give(phone.answer(question(session)), session);
    SystemWork.as(() -> people.disable(id, true), Role.ADMINISTRATOR);
    web.perform(get("/team/x").session(session));
    assertThat(session.isInvalid()).isTrue();
  }

  private PersonId somebodyWith(Authenticator device) {
    PersonId person = staff.signIn(Role.ANALYST);
    PasskeyQuestion question = passkeys.begin();
    assertThat(passkeys.keep(question, device.make(question), "phone"))
        .isEqualTo(Passkeys.Outcome.KEPT);
    staff.signOut();
    return person;
  }

  private PasskeyQuestion question(MockHttpSession session) {
    inThe(session);
    return passkeys.atTheDoor();
  }

  private String give(String answer, MockHttpSession session) throws Exception {
    return String.valueOf(
        web.perform(
                post("/team/sign-in/passkey").with(csrf()).session(session).param("answer", answer))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private MockHttpSession passwordOnly() throws Exception {
    passwords.byLink(SystemWork.as(() -> people.newSecret(id), Role.ADMINISTRATOR), PASSWORD);
    device.learn(id);
    MockHttpSession session = new MockHttpSession();
    web.perform(
        post("/team/sign-in")
            .with(csrf())
            .session(session)
            .param("username", name())
            .param("password", PASSWORD));
    assertThat(PendingSignIn.of(session, Instant.now())).isPresent();
    return session;
  }

  private String name() {
    return jdbc.sql("select sign_in_name from accounts.person where id = :id")
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private LocalDate lastSignIn() {
    return jdbc.sql("select last_sign_in from accounts.person where id = :id")
        .param("id", id.value())
        .query(LocalDate.class)
        .single();
  }

  private int acts(String action) {
    return jdbc.sql("select count(*) from audit.entry where action = :action and subject = :id")
        .param("action", action)
        .param("id", id.toString())
        .query(Integer.class)
        .single();
  }

  private static SignedInPerson person(MockHttpSession session) {
    SecurityContext context =
        (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
    return (SignedInPerson)
        Objects.requireNonNull(Objects.requireNonNull(context.getAuthentication()).getPrincipal());
  }

  private static void inThe(MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }
}
