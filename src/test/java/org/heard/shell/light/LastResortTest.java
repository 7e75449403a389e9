package org.heard.shell.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.heard.HeardTest;
import org.heard.accounts.security.Web;
import org.heard.uikit.FailureLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** What is seen when no page answered. */
@HeardTest
class LastResortTest {
  private static final Exception FAILURE = new IllegalStateException("words of a child");

  @Autowired private WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void openTheWeb() {
    web = Web.of(context);
  }

  @Test
  void aFailureIsSaidCalmlyWithTheNumberOfTheLogAndNothingElse() throws Exception {
    try (FailureLines lines = new FailureLines()) {
      MockHttpServletResponse answer =
          ask(
              error(500)
                  .requestAttr(RequestDispatcher.ERROR_EXCEPTION, FAILURE)
                  .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/c/some-call")
                  .accept("text/html")
                  .param("lang", "fr"));
      assertThat(answer.getStatus()).isEqualTo(500);
      Document page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
      assertThat(page.expectFirst("h1").text()).isEqualTo("Quelque chose n’a pas marché");
      assertThat(page.wholeText())
          .contains(lines.numbers().getFirst())
          .doesNotContain("IllegalState", "words of a child", "some-call", "Whitelabel");
      assertThat(lines.text()).doesNotContain("words of a child");
    }
  }

  @Test
  void aRequestThatWasRefusedHasNoNumberBecauseTheLogHasNone() throws Exception {
    try (FailureLines lines = new FailureLines()) {
      MockHttpServletResponse answer = ask(error(400).accept("text/html").param("lang", "en"));
      assertThat(answer.getStatus()).isEqualTo(400);
      String text =
          Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).expectFirst("main").text();
      assertThat(text).contains("Something did not work").doesNotContainPattern("\\d");
      assertThat(lines.numbers()).isEmpty();
    }
  }

  @Test
  void aProgramGetsTheStatusAlone() throws Exception {
    MockHttpServletResponse answer =
        ask(
            error(500)
                .requestAttr(RequestDispatcher.ERROR_EXCEPTION, FAILURE)
                .accept("application/json"));
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString()).isEmpty();
  }

  private static MockHttpServletRequestBuilder error(int status) {
    return get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status);
  }

  private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
    return web.perform(request).andReturn().getResponse();
  }
}
