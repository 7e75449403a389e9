package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.heard.HeardTest;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.accounts.security.Staff;
import org.heard.accounts.security.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The pages of the second step, as whoever owes it meets them. */
@HeardTest
class SecondStepViewTest extends SpringBrowserlessTest {
  private static final String PASSWORD = "paper boats on a lake";

  @Autowired private WebApplicationContext web;
  @Autowired private People people;
  @Autowired private ChoosePassword passwords;
  @Autowired private RecoveryCodes recovery;
  @Autowired private Staff staff;

  @BeforeEach
  void english() {
    staff.signOut();
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void leave() {
    staff.signOut();
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void whoGaveNoPasswordIsSentToTheSignInPage() {
    UI.getCurrent().navigate("team/second-step");
    assertThat(getCurrentView()).isInstanceOf(SignInView.class);
  }

  @Test
  void theFirstTimeShowsASquareAndTheSameKeyToType() throws Exception {
    afterThePassword();
    UI.getCurrent().navigate("team/second-step");
    assertThat(text()).contains("Set up your second step", "The app shows a code");
    assertThat($(Code.class).single().getText()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
    assertThat(html())
        .contains("role=\"img\"", "action=\"team/sign-in/second\"")
        .contains("autocomplete=\"one-time-code\"");
  }

  @Test
  void aWrongCodeIsSaidAtItsPlace() throws Exception {
    afterThePassword();
    UI.getCurrent().navigate("team/second-step", QueryParameters.of("error", ""));
    assertThat(text()).contains("This code does not count");
    UI.getCurrent().navigate("team/second-step", QueryParameters.of("limited", ""));
    assertThat(text()).contains("Too many tries").doesNotContain("This code does not count");
  }

  @Test
  void recoveryCodesAreShownOnceAndCountedAfterwards() {
    staff.signIn(Role.ANALYST);
    UI.getCurrent().navigate("team/recovery-codes");
    List<String> shown = $(Code.class).all().stream().map(Code::getText).toList();
    assertThat(shown).hasSize(RecoveryCodes.MOST).allMatch(code -> code.length() == 19);
    UI.getCurrent().navigate("team/password");
    UI.getCurrent().navigate("team/recovery-codes");
    assertThat(text()).contains("You have 10 codes left.");
    assertThat($(Code.class).exists()).isFalse();
    test($(NativeButton.class).withText("Make new codes").single()).click();
    assertThat($(Code.class).all().stream().map(Code::getText).toList())
        .hasSize(RecoveryCodes.MOST)
        .doesNotContainAnyElementsOf(shown);
    assertThat(recovery.left()).isEqualTo(RecoveryCodes.MOST);
  }

  private void afterThePassword() throws Exception {
    String name = "p" + UUID.randomUUID().toString().substring(0, 12);
    OneTimeSecret secret =
        SystemWork.as(
            () -> people.add(name, "Somebody", Set.of(Role.MODERATOR)), Role.ADMINISTRATOR);
    passwords.byLink(secret, PASSWORD);
    MockHttpSession session = new MockHttpSession();
    Web.of(web)
        .perform(
            post("/team/sign-in")
                .with(csrf())
                .session(session)
                .param("username", name)
                .param("password", PASSWORD));
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
  }

  private String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }

  private String html() {
    return ((Component) getCurrentView()).getElement().getOuterHTML();
  }
}
