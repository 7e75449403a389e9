package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Passkeys.Outcome;
import org.heard.accounts.People;
import org.heard.accounts.ProtectedAccounts;
import org.heard.accounts.Role;
import org.heard.accounts.Sessions;
import org.heard.accounts.Sessions.Place;
import org.heard.accounts.StepUp;
import org.heard.accounts.StepUpOwedException;
import org.heard.accounts.SystemWork;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.PersonId;
import org.heard.shared.Recognition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A child advisor lets a device in instead of a password, and sees where its account is open. */
@HeardTest
class ChildPasskeysTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private WebApplicationContext context;
  @Autowired private Passkeys passkeys;
  @Autowired private ChoosePassword passwords;
  @Autowired private ProtectedAccounts accounts;
  @Autowired private People people;
  @Autowired private Sessions sessions;
  @Autowired private StepUp stepUp;
  @Autowired private Youth youth;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private final Authenticator phone = new Authenticator();
  private MockMvc web;
  private Supporters supporters;
  private PersonId child;

  @BeforeEach
  void aChild() {
    web = Web.of(context);
    supporters = youth.organisation();
    child = youth.active(supporters);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aLinkLetsADeviceInInsteadOfAPasswordAndWorksOnce() throws Exception {
    OneTimeSecret secret = newLink();
    PasskeyQuestion question = passkeys.begin(secret).orElseThrow();
    assertThat(passkeys.keep(secret, question, phone.make(question), "Phone"))
        .isEqualTo(Outcome.KEPT);
    assertThat(passkeys.begin(secret)).isEmpty();
    assertThat(passwords.byLink(secret, PASSWORD)).isEqualTo(ChoosePassword.Outcome.LINK_NOT_VALID);

    MockHttpSession session = signedIn(phone);
    assertThat(person(session).id()).isEqualTo(child.value());
    assertThat(person(session).childAdvisor()).isTrue();
  }

  @Test
  void theDeviceLearnsTheMadeUpNameAndNotTheNickname() {
    PasskeyQuestion question = passkeys.begin(newLink()).orElseThrow();
    String nickname = column("select name from accounts.person where id = :id");
    assertThat(question.forBrowser())
        .contains(column("select sign_in_name from accounts.person where id = :id"))
        .doesNotContain(nickname);
  }

  @Test
  void aLinkOfStaffLetsNoDeviceIn() {
    PersonId moderator = staff.hire(Role.MODERATOR);
    OneTimeSecret secret = SystemWork.as(() -> people.newSecret(moderator), Role.ADMINISTRATOR);
    assertThat(passkeys.begin(secret)).isEmpty();
    PasskeyQuestion question = passkeys.begin(newLink()).orElseThrow();
    assertThat(passkeys.keep(secret, question, phone.make(question), "Phone"))
        .isEqualTo(Outcome.REFUSED);
  }

  @Test
  void aQuestionOfOneChildKeepsNothingForAnother() {
    PasskeyQuestion theirs = passkeys.begin(newLink()).orElseThrow();
    child = youth.active(supporters);
    OneTimeSecret own = newLink();
    assertThat(passkeys.keep(own, theirs, phone.make(theirs), "Phone")).isEqualTo(Outcome.REFUSED);
    assertThat(passkeys.begin(own)).isPresent();
  }

  @Test
  void aNewLinkEndsDevicesPasswordAndSessionsAtOnce() throws Exception {
    letIn(phone);
    staff.signIn(child);
    assertThat(passwords.changeOwn("", PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
    staff.signOut();
    MockHttpSession session = signedIn(phone);
    int before = person(session).epoch();
    newLink();
    assertThat(
            jdbc.sql("select epoch from accounts.person where id = :id")
                .param("id", child.value())
                .query(Integer.class)
                .single())
        .isGreaterThan(before);
    MockHttpSession thief = new MockHttpSession();
    assertThat(give(phone, thief)).isEqualTo("/sign-in?passkey");
    assertThat(column("select coalesce(password_hash, 'none') from accounts.person where id = :id"))
        .isEqualTo("none");
  }

  @Test
  void aDeviceReplacesThePasswordAndThenStaysAsTheOnlyWayIn() {
    letIn(phone);
    staff.signIn(child);
    assertThat(passwords.has()).isFalse();
    assertThat(passkeys.remove(passkeys.own().getFirst().id())).isFalse();
    assertThat(passwords.changeOwn("", PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
    assertThat(passwords.has()).isTrue();
    assertThat(passwords.giveUp()).isTrue();
    assertThat(passwords.has()).isFalse();
    assertThat(passwords.changeOwn("", PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
    assertThat(passkeys.remove(passkeys.own().getFirst().id())).isTrue();
    assertThat(passwords.giveUp()).isFalse();
    assertThat(passwords.has()).isTrue();
  }

  @Test
  void aPageLeftOpenSetsNoPasswordAndForgetsNone() {
    letIn(phone);
    staff.signInAnHourAgo(child);
    assertThatExceptionOfType(StepUpOwedException.class)
        .isThrownBy(() -> passwords.changeOwn("", PASSWORD));
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(() -> passwords.giveUp());
    // A child has no second step to give a code of.
    assertThat(stepUp.asksForCode()).isFalse();
    PasskeyQuestion question = stepUp.passkeyQuestion();
    assertThat(stepUp.give(question, phone.answer(question))).isEqualTo(Recognition.RIGHT);
    assertThat(passwords.changeOwn("", PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
  }

  @Test
  void aChildSeesWhereItIsSignedInAndEndsTheOthers() throws Exception {
    letIn(phone);
    MockHttpSession elsewhere = signedIn(phone);
    MockHttpSession here = signedIn(phone);
    be(here);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    assertThat(sessions.open()).containsExactly(new Place(today, true), new Place(today, false));
    MockHttpSession third = signedIn(phone);
    be(here);
    assertThat(sessions.open()).hasSize(3);
    third.invalidate();
    assertThat(sessions.open()).hasSize(2);
    int before = person(elsewhere).epoch();
    sessions.endOthers();
    assertThat(sessions.open()).containsExactly(new Place(today, true));
    assertThat(SignedInPerson.current().orElseThrow().epoch()).isEqualTo(before + 1);
  }

  @Test
  void nobodyElseSeesWhereAChildIsSignedIn() throws Exception {
    letIn(phone);
    signedIn(phone);
    staff.signIn(youth.active(supporters));
    assertThat(sessions.open()).isEmpty();
  }

  private void letIn(Authenticator device) {
    OneTimeSecret secret = newLink();
    PasskeyQuestion question = passkeys.begin(secret).orElseThrow();
    assertThat(passkeys.keep(secret, question, device.make(question), "Phone"))
        .isEqualTo(Outcome.KEPT);
  }

  private OneTimeSecret newLink() {
    staff.signIn(supporters.named());
    OneTimeSecret secret = accounts.newLink(child).secret();
    staff.signOut();
    return secret;
  }

  private MockHttpSession signedIn(Authenticator device) throws Exception {
    MockHttpSession session = new MockHttpSession();
    assertThat(give(device, session)).isEqualTo("/team");
    return session;
  }

  private String give(Authenticator device, MockHttpSession session) throws Exception {
    inThe(session);
    PasskeyQuestion question = passkeys.atTheDoor();
    RequestContextHolder.resetRequestAttributes();
    return Objects.requireNonNull(
        web.perform(
                post("/team/sign-in/passkey")
                    .session(session)
                    .param("child", "yes")
                    .param("answer", device.answer(question))
                    .with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private void be(MockHttpSession session) {
    inThe(session);
    SecurityContextHolder.setContext(
        (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT")));
  }

  private static void inThe(MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  private static SignedInPerson person(MockHttpSession session) {
    SecurityContext context =
        (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
    return (SignedInPerson)
        Objects.requireNonNull(Objects.requireNonNull(context.getAuthentication()).getPrincipal());
  }

  private String column(String sql) {
    return jdbc.sql(sql).param("id", child.value()).query(String.class).single();
  }
}
