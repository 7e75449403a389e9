package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.MockResponse;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A new visit with nothing but the cookie of an earlier one. */
@HeardTest
@Import(Calls.class)
class ComingBackTest extends SpringBrowserlessTest {
  private static final String COOKIE = "__Host-heard-draft";

  @Autowired private Calls calls;
  @Autowired private Answering answering;

  private final DraftToken token = DraftToken.fresh();
  private Consultation call;

  @BeforeEach
  void somebodyBeganHereBefore() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
    answering.keep(token, draft());
    request().addCookie(new Cookie(COOKIE, token.text()));
  }

  private Draft draft() {
    return new Draft(
        call.id(),
        call.version(),
        Language.ENGLISH,
        Map.of("safe", Answer.Picked.one("no"), "story", new Answer.Words("my secret story")),
        "story");
  }

  private void go() {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
  }

  @Test
  void noWordIsShownBeforeTheyAreAsked() {
    go();
    assertThat(ChildScreen.heading()).isEqualTo("Is it you?");
    assertThat(ChildScreen.text()).doesNotContain("my secret story", "story?");
  }

  @Test
  void whoGoesOnFindsTheWordsAtTheSamePlace() {
    go();
    ChildScreen.press("Continue");
    assertThat(ChildScreen.heading()).isEqualTo("story?");
    assertThat(ChildScreen.box().getProperty("value")).isEqualTo("my secret story");
  }

  @Test
  void whoStartsNewFindsNothingAndTheEarlierWordsAreGone() {
    go();
    ChildScreen.press("Start new");
    ChildScreen.readTheNotice();
    assertThat(ChildScreen.heading()).isEqualTo("How old are you?");
    assertThat(answering.keepsAnything(token, call.id())).isFalse();
  }

  @Test
  void whoSentAlreadySeesTheSameCodeOnAsking() {
    var sent = (Answering.SendResult.Sent) answering.send(token, draft(), new Assent(true, false));
    go();
    ChildScreen.press("Continue");
    assertThat(ChildScreen.heading()).isEqualTo("You already sent your answers");
    assertThat(ChildScreen.text()).doesNotContain(sent.receipt().digits().substring(0, 4));
    ChildScreen.press("Show my code again");
    assertThat(ChildScreen.text()).contains(sent.receipt().digits().substring(0, 4));
  }

  @Test
  void theCookieIsOutOfReachForScriptsAndOtherSites() {
    go();
    ChildScreen.press("Continue");
    Cookie cookie = response().getCookie(COOKIE);
    assertThat(cookie.getValue()).isEqualTo(token.text());
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSecure()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.getMaxAge()).isEqualTo(-1);
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Strict");
  }

  private static MockRequest request() {
    ServletRequest request = VaadinServletRequest.getCurrent();
    while (request instanceof ServletRequestWrapper wrapper) {
      request = wrapper.getRequest();
    }
    return (MockRequest) request;
  }

  private static MockResponse response() {
    ServletResponse response = VaadinServletResponse.getCurrent();
    while (response instanceof ServletResponseWrapper wrapper) {
      response = wrapper.getResponse();
    }
    return (MockResponse) response;
  }
}
