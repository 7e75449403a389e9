package org.heard.accounts.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.Role;
import org.heard.accounts.SecondStep;
import org.heard.accounts.StepUpOwedException;
import org.heard.accounts.SystemWork;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The second step of signing in, and what somebody gets who has the password only. */
@HeardTest
class SecondStepTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private WebApplicationContext context;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private RecoveryCodes recovery;
  @Autowired private SecondStep standing;
  @Autowired private Device device;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private MockMvc web;
  private String name;
  private PersonId id;

  @BeforeEach
  void anAdministratorHasAPassword() {
    web = Web.of(context);
    name = "p" + UUID.randomUUID().toString().substring(0, 12);
    OneTimeSecret secret =
        SystemWork.as(
            () -> people.add(name, "Somebody", Set.of(Role.ADMINISTRATOR)), Role.ADMINISTRATOR);
    assertThat(passwords.byLink(secret, PASSWORD)).isEqualTo(ChoosePassword.Outcome.CHOSEN);
    id =
        SystemWork.as(
            () ->
                people.all().stream()
                    .filter(person -> person.signInName().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .id(),
            Role.ADMINISTRATOR);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void aSessionWithThePasswordOnlyReachesNothing() throws Exception {
    MockHttpSession session = passwordOnly();
    Map<String, String> doors =
        Map.of(
            "/team", "/team/login",
            "/team/people", "/team/login",
            "/team/password", "/team/login",
            "/advise", "/sign-in");
    for (Map.Entry<String, String> door : doors.entrySet()) {
      assertThat(web.perform(get(door.getKey()).session(session)).andReturn().getResponse())
          .as(door.getKey())
          .satisfies(answer -> assertThat(answer.getRedirectedUrl()).endsWith(door.getValue()));
    }
    // Nothing in the session is a security context, so no navigation and no service knows anybody.
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    inThe(session);
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> people.all());
    assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
        .isThrownBy(() -> recovery.replace());
  }

  @Test
  void theFirstCodeSetsTheDeviceUpAndLeadsToRecoveryCodes() throws Exception {
    MockHttpSession session = passwordOnly();
    inThe(session);
    assertThat(standing.standing()).isInstanceOf(SecondStep.Standing.SetUp.class);
    assertThat(second(device.code(id, 0), session)).isEqualTo("/team/recovery-codes");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNotNull();

    MockHttpSession again = passwordOnly();
    inThe(again);
    assertThat(standing.standing()).isEqualTo(new SecondStep.Standing.Asked());
  }

  @Test
  void aCodeCountsOnce() throws Exception {
    setUp();
    assertThat(second(device.code(id, 0), passwordOnly())).isEqualTo("/team/second-step?error");
    // Nor does one of the half minute before.
    assertThat(second(device.code(id, -1), passwordOnly())).isEqualTo("/team/second-step?error");
    assertThat(second(device.code(id, 1), passwordOnly())).isEqualTo("/team");
  }

  @Test
  void guessingIsSlowedDownForTheOneWhoseCodeItIs() throws Exception {
    setUp();
    for (int i = 0; i < SecondStepRows.TRIES; i++) {
      assertThat(second("00000" + i, passwordOnly())).isEqualTo("/team/second-step?error");
    }
    // Whatever session it comes from, and even when it is right.
    assertThat(second(device.code(id, 1), passwordOnly())).isEqualTo("/team/second-step?limited");
    jdbc.sql(
            """
            update accounts.second_step set tries_since = tries_since - interval '6 minutes'
            where person = :id
            """)
        .param("id", id.value())
        .update();
    assertThat(second(device.code(id, 1), passwordOnly())).isEqualTo("/team");
  }

  @Test
  void withoutThePasswordNoCodeCounts() throws Exception {
    setUp();
    assertThat(second(device.code(id, 1), new MockHttpSession())).isEqualTo("/team/login?again");
  }

  @Test
  void somebodyStoppedBetweenTheStepsIsOut() throws Exception {
    MockHttpSession session = passwordOnly();
    String code = device.code(id, 0);
    SystemWork.as(() -> people.disable(id, true), Role.ADMINISTRATOR);
    assertThat(second(code, session)).isEqualTo("/team/login?again");
  }

  @Test
  void aFormWithoutItsTokenSignsNobodyIn() throws Exception {
    MockHttpSession session = passwordOnly();
    assertThat(
            web.perform(
                    post("/team/sign-in/second").session(session).param("code", device.code(id, 0)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl())
        .isEqualTo("/team/login?again");
    assertThat(session.getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
  }

  @Test
  void aRecoveryCodeLetsInOnceAndHowItIsTypedMakesNoDifference() throws Exception {
    String code = recoveryCode();
    assertThat(second(" " + code.toUpperCase(java.util.Locale.ROOT) + " ", passwordOnly()))
        .isEqualTo("/team");
    assertThat(second(code, passwordOnly())).isEqualTo("/team/second-step?error");
    staff.signIn(id);
    assertThat(recovery.left()).isEqualTo(RecoveryCodes.MOST - 1);
    assertThat(recovery.replace()).hasSize(RecoveryCodes.MOST).doesNotHaveDuplicates();
  }

  @Test
  void aPageLeftOpenGivesNobodyRecoveryCodes() throws Exception {
    setUp();
    staff.signInAnHourAgo(id);
    assertThatExceptionOfType(StepUpOwedException.class).isThrownBy(() -> recovery.replace());
  }

  @Test
  void neitherSeedNorRecoveryCodeLiesOpenInTheDatabase() throws Exception {
    String code = recoveryCode();
    String rows =
        jdbc.sql(
                    """
                    select string_agg(encode(seed, 'escape'), '') from accounts.second_step
                    """)
                .query(String.class)
                .single()
            + jdbc.sql(
                    "select string_agg(encode(code_hash, 'escape'), '') from accounts.recovery_code")
                .query(String.class)
                .single();
    assertThat(rows).doesNotContain(code, code.replace("-", ""));
    assertThat(
            jdbc.sql("select length(seed) from accounts.second_step where person = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        .isGreaterThan(TimeCodes.SEED_BYTES);
  }

  @Test
  void aNewPasswordDoesNotReplaceTheSecondStep() throws Exception {
    setUp();
    OneTimeSecret link = SystemWork.as(() -> people.newSecret(id), Role.ADMINISTRATOR);
    assertThat(passwords.byLink(link, PASSWORD + " again"))
        .isEqualTo(ChoosePassword.Outcome.CHOSEN);
    MockHttpSession session = passwordOnly(PASSWORD + " again");
    inThe(session);
    assertThat(standing.standing()).isEqualTo(new SecondStep.Standing.Asked());
  }

  @Test
  void anAdministratorForgetsASecondStepAndNobodyElseDoes() throws Exception {
    MockHttpSession session = setUp();
    staff.signIn(Role.MODERATOR);
    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> recovery.forget(id));
    staff.signIn(Role.ADMINISTRATOR);
    recovery.forget(id);
    assertThatExceptionOfType(UnknownPersonException.class)
        .isThrownBy(() -> recovery.forget(PersonId.random()));
    staff.signOut();
    web.perform(get("/team/x").session(session));
    assertThat(session.isInvalid()).isTrue();
    MockHttpSession anew = passwordOnly();
    inThe(anew);
    assertThat(standing.standing()).isInstanceOf(SecondStep.Standing.SetUp.class);
  }

  @Test
  void aSeedThatWasShownAndNeverUsedIsNotShownAgain() throws Exception {
    passwordOnly();
    String first = device.code(id, 0);
    inThe(passwordOnly());
    SecondStep.Standing.SetUp now = (SecondStep.Standing.SetUp) standing.standing();
    assertThat(now.toString()).doesNotContain(now.seed());
    assertThat(device.code(id, 0)).isNotEqualTo(first);
  }

  /** Signed in for the first time; the code of now is used up. */
  private MockHttpSession setUp() throws Exception {
    MockHttpSession session = passwordOnly();
    assertThat(second(device.code(id, 0), session)).isEqualTo("/team/recovery-codes");
    return session;
  }

  private String recoveryCode() throws Exception {
    setUp();
    staff.signIn(id);
    String code = recovery.replace().getFirst().text();
    staff.signOut();
    return code;
  }

  private MockHttpSession passwordOnly() throws Exception {
    return passwordOnly(PASSWORD);
  }

  private MockHttpSession passwordOnly(String password) throws Exception {
    MockHttpSession session = new MockHttpSession();
    String onward =
        web.perform(
                post("/team/sign-in")
                    .with(csrf())
                    .session(session)
                    .param("username", name)
                    .param("password", password))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(onward).isEqualTo("/team/second-step");
    return session;
  }

  private String second(String typed, MockHttpSession session) throws Exception {
    return String.valueOf(
        web.perform(Device.secondStep(typed, session))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private static void inThe(MockHttpSession session) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    SecurityContextHolder.clearContext();
  }
}
