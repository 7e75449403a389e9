package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The way of a child through the pages without script. */
@HeardTest
class LightFormTest {
  @Autowired private WebApplicationContext context;
  @Autowired private Calls calls;
  @Autowired private JdbcClient jdbc;
  private PlainBrowser browser;
  private Consultation call;

  @BeforeEach
  void openTheBrowser() {
    browser = new PlainBrowser(context);
    call = calls.open();
  }

  private PlainBrowser takePart() {
    return browser.open("/light/c/" + call.slug() + "?lang=en").press("begin").skipTo("a.safe");
  }

  private PlainBrowser answerAll() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "Because it is <b>dark</b>.").press("next");
    return browser.fill("a.siblings", "3").press("next").skipTo("assent-read");
  }

  @Test
  void aChildAnswersSendsAndReadsItAgainWithTheCode() {
    browser.open("/light?lang=en");
    assertThat(browser.page().select("a[href*=" + call.slug() + "]")).isNotEmpty();
    answerAll();
    assertThat(browser.heading()).isEqualTo("Check my answers");
    assertThat(browser.page().text()).contains("Because it is <b>dark</b>.");
    String code = browser.fill("assent-read", "1").press("send").code();
    assertThat(code.replace(" ", "")).matches("[0-9]{16}");
    assertThat(browser.press("written").code()).isEqualTo(code);
    assertThat(browser.cookies()).isEmpty();

    browser.open("/light/code?lang=en").fill("code", code).press("");
    assertThat(browser.page().text()).contains("Because it is <b>dark</b>.");
    browser.press("sure");
    browser.press("delete");
    assertThat(browser.heading()).isEqualTo("Your answers are deleted");
    browser.open("/light/code?lang=en").fill("code", code).press("");
    assertThat(browser.page().text()).contains("They are deleted.");
  }

  @Test
  void sendingTwiceGivesTheSameCodeAndOneSubmission() {
    answerAll();
    var send = browser.fill("assent-read", "1").pressing("send");
    String code = browser.perform(send).code();
    assertThat(browser.perform(send).code()).isEqualTo(code);
    assertThat(submissions()).isEqualTo(1);
  }

  private long submissions() {
    return jdbc.sql("select count(*) from submissions.submission where consultation_id = :call")
        .param("call", call.id().value())
        .query(Long.class)
        .single();
  }

  @Test
  void withoutTheTickNothingIsSentAndNothingIsLost() {
    answerAll().press("send");
    assertThat(browser.page().select(".errors a[href='#assent-read']")).isNotEmpty();
    assertThat(browser.page().text()).contains("Because it is");
    assertThat(submissions()).isZero();
  }

  @Test
  void aCookieAloneAsksBeforeAnyWordIsShown() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "Only mine").press("next");
    browser.open("/light/c/" + call.slug() + "/answer?lang=en");
    assertThat(browser.heading()).isEqualTo("Is it you?");
    assertThat(browser.page().html()).doesNotContain("Only mine");
    browser.open("/light/c/" + call.slug() + "?lang=en").press("begin");
    assertThat(browser.heading()).isEqualTo("Is it you?");
    browser.press("continue").press("back");
    assertThat(browser.page().html()).contains("Only mine");
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    takePart();
    var press = browser.fill("a.safe", "no").pressing("next");
    browser.perform(press.header("Sec-Fetch-Site", "cross-site"));
    assertThat(browser.answer().getStatus()).isEqualTo(403);
    browser.perform(
        post("/light/c/" + call.slug() + "/answer").header("Origin", "https://elsewhere.example"));
    assertThat(browser.answer().getStatus()).isEqualTo(403);
  }

  @Test
  void aFormWithoutTheMarkOfTheCookieChangesNothing() {
    takePart().fill("a.safe", "no").press("next");
    browser.perform(
        post("/light/c/" + call.slug() + "/answer")
            .param("lang", "en")
            .param("go", "throw-away")
            .param("mark", "guessed"));
    assertThat(browser.heading()).isEqualTo("Is it you?");
    browser.press("continue");
    assertThat(browser.hasField("a.story")).isTrue();
  }
}
