package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.heard.submissions.ui.child.DraftCookie;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightTrouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The way of a child through the pages without script. */
@HeardTest
class LightFormTest {
  private static final String GUESSER = "203.0.113.77";

  @Autowired private WebApplicationContext context;
  @Autowired private Calls calls;
  @Autowired @AsOwner private JdbcClient jdbc;
  @Autowired private Answering answering;
  @Autowired private Consultations consultations;
  @Autowired private Pieces pieces;
  @Autowired private DraftCookie cookie;
  @Autowired private LightPages pages;
  @Autowired private FormPages formPages;
  @Autowired private FormSteps steps;
  @Autowired private LightTrouble trouble;
  @Autowired private AttemptLimits limits;
  private PlainBrowser browser;
  private Consultation call;

  @BeforeEach
  void openTheBrowser() {
    browser = new PlainBrowser(context);
    call = calls.open();
  }

  private PlainBrowser takePart() {
    return browser
        .open("/light/c/" + call.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a.safe");
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
    String code =
        browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send").code();
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
    var send = browser.fill("assent-take-part", "1").fill("assent-read", "1").pressing("send");
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

  @Test
  void anotherLanguageInTheMiddleOfAWordKeepsIt() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "half a wo").press("ar");
    assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(browser.page().expectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText()).contains("half a wo");
    browser.press("next").press("back");
    assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("ar");
  }

  @Test
  void onOnePageAnAnswerThatBringsAQuestionShowsItBeforeTheCheckPage() {
    takePart().press("all");
    assertThat(browser.hasField("a.story")).isFalse();
    browser.fill("a.safe", "no").fill("a.siblings", "2").press("check");
    assertThat(browser.page().text()).contains("Your answer brought a new question.");
    browser.fill("a.story", "It is loud.").press("check");
    assertThat(browser.heading()).isEqualTo("Check my answers");
    assertThat(browser.page().text()).contains("It is loud.");
    browser.press("change.siblings");
    assertThat(browser.page().expectFirst("[name='a.siblings']").attr("value")).isEqualTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"٢٤", "۲۴", "२४", " 24 "})
  void digitsOfOtherScriptsAreNumbers(String typed) {
    takePart().press("all");
    browser.fill("a.siblings", typed).press("check").press("change.siblings");
    assertThat(browser.page().expectFirst("[name='a.siblings']").attr("value")).isEqualTo("24");
  }

  @Test
  void wordsThatBelongToNoChoiceAreShownAgain() {
    takePart().fill("a.safe", "yes").fill("o.safe", "only at home").press("next");
    assertThat(browser.page().select(".errors a[href='#field-safe']")).isNotEmpty();
    assertThat(browser.page().expectFirst("[name='o.safe']").attr("value"))
        .isEqualTo("only at home");
    browser.press("all");
    assertThat(browser.page().expectFirst("[name='o.safe']").attr("value"))
        .isEqualTo("only at home");
    browser.fill("o.safe", "").press("next");
    assertThat(browser.page().select(".errors")).isEmpty();
  }

  @Test
  void whatDoesNotFitIsSaidAtTheTopAndAtTheFieldAndStays() {
    takePart().skipTo("a.siblings");
    browser.fill("a.siblings", "99").press("next");
    assertThat(browser.page().expectFirst("[name='a.siblings']").attr("value")).isEqualTo("99");
    assertThat(browser.page().expectFirst("[name='a.siblings']").attr("aria-describedby"))
        .isEqualTo("problem-siblings");
    assertThat(browser.page().getElementById("problem-siblings")).isNotNull();
    assertThat(browser.page().select(".errors a[href='#field-siblings']")).isNotEmpty();
    assertThat(browser.page().getElementById("field-siblings")).isNotNull();
  }

  @Test
  void personalDetailsAreOfferedOnceToBeTakenOut() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "Write to anna@example.org please").press("next");
    assertThat(browser.page().text()).contains("This may tell who you are");
    browser.press("take-out.story");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText())
        .contains("[e-mail]")
        .doesNotContain("anna");
    browser.press("put-back.story");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText())
        .contains("anna@example.org");
    browser.press("next");
    assertThat(browser.hasField("a.story")).isFalse();
    browser.press("back").press("next");
    assertThat(browser.hasField("a.story")).isFalse();
  }

  @Test
  void wordsOfASkippedQuestionComeBackWithTheChild() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "set aside").press("skip").press("back");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText()).contains("set aside");
    browser.press("skip").skipTo("assent-read");
    assertThat(browser.page().select("dl").text()).doesNotContain("set aside");
  }

  @Test
  void stoppingKeepsTheWordsOrThrowsThemAway() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "not yet done").press("stop");
    assertThat(browser.heading()).isEqualTo("You stopped. That is fine.");
    browser.press("go-on");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText()).contains("not yet done");
    browser.press("stop").press("throw-away");
    assertThat(browser.cookies()).isEmpty();
    assertThat(browser.address()).startsWith("/light?lang=en");
  }

  @Test
  void bothWaysInShareTheDraft() {
    takePart().fill("a.safe", "no").press("next");
    browser.fill("a.story", "from here").press("next");
    DraftToken token =
        DraftToken.read(browser.cookies().values().iterator().next().getValue()).orElseThrow();
    Draft draft = ((Kept.Unfinished) answering.find(token, call.id())).draft();
    assertThat(draft.answers()).containsEntry("story", new Answer.Words("from here"));
    assertThat(draft.at()).isEqualTo("siblings");
    Map<String, Answer> more = new HashMap<>(draft.answers());
    more.put("story", new Answer.Words("from there"));
    answering.keep(
        token, new Draft(call.id(), draft.version(), Language.ENGLISH, more, draft.at()));
    browser.press("back");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText()).contains("from there");
  }

  @Test
  void anOldPageAfterSendingShowsNoAnswerAndTheCodeOnlyOnAsking() {
    answerAll();
    var old = browser.pressing("back");
    String code =
        browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send").code();
    browser.perform(old);
    assertThat(browser.heading()).isEqualTo("You already sent your answers");
    assertThat(browser.page().text()).doesNotContain(code);
    assertThat(browser.press("show").code()).isEqualTo(code);
    assertThat(submissions()).isEqualTo(1);
  }

  @Test
  void theCodeStaysOnThePageInAnotherLanguage() {
    answerAll();
    String code =
        browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send").code();
    assertThat(browser.press("zh").code()).isEqualTo(code);
    assertThat(browser.press("written").code()).isEqualTo(code);
  }

  @Test
  void aFormFromBeforeLeavingShowsNothingOfIt() {
    takePart().fill("a.safe", "no").press("next");
    var again = browser.fill("a.story", "secret words").pressing("next");
    browser.open("/light/leave");
    assertThat(browser.answer().getHeader("Clear-Site-Data")).contains("cookies", "cache");
    assertThat(browser.page().title()).isEqualTo("7 × 1");
    assertThat(browser.page().text()).doesNotContainIgnoringCase("heard");
    assertThat(browser.cookies()).isEmpty();
    browser.perform(again);
    assertThat(browser.address()).startsWith("/light/c/" + call.slug() + "?");
    assertThat(browser.page().html()).doesNotContain("secret words");
  }

  @Test
  void anotherSiteCannotMakeADeviceForgetItsDraft() {
    takePart();
    browser.perform(get("/light/leave").header("Sec-Fetch-Site", "cross-site"));
    assertThat(browser.answer().getHeader("Clear-Site-Data")).isNull();
    assertThat(browser.cookies()).hasSize(1);
  }

  @Test
  void aLinkOfAnotherSiteBeginsNothing() {
    browser.open("/light/c/" + call.slug() + "/answer?lang=en");
    assertThat(browser.address()).startsWith("/light/c/" + call.slug() + "?");
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void aPictureIsKeptShownToItsChildAloneAndTakenOut() throws IOException {
    Consultation media = calls.openToMedia();
    String field = Calls.MEDIA_QUESTION;
    browser
        .open("/light/c/" + media.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a." + field);
    browser.fill("a." + field, "Look:").attach("f." + field, picture()).press("next").press("back");
    String address = browser.page().expectFirst("img.made").attr("src");
    PlainBrowser stranger = new PlainBrowser(context).open(address);
    assertThat(stranger.answer().getStatus()).isEqualTo(404);
    String id = browser.page().expectFirst("[name='x." + field + "']").attr("value");
    browser.fill("t." + field + "." + id, "a square").press("next").skipTo("assent-read");
    assertThat(browser.page().select("dl").text()).contains("Look:", "a square");
    assertThat(browser.page().select("dl img[src='" + address + "']")).hasSize(1);
    browser.open(address);
    assertThat(browser.answer().getStatus()).isEqualTo(200);
    assertThat(browser.answer().getContentType()).startsWith("image/");
  }

  @Test
  void whatIsNoPictureIsSaidKindlyAndTheWordsStay() {
    Consultation media = calls.openToMedia();
    String field = Calls.MEDIA_QUESTION;
    browser
        .open("/light/c/" + media.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a." + field);
    browser
        .fill("a." + field, "Look:")
        .attach("f." + field, "no picture".getBytes(StandardCharsets.UTF_8))
        .press("next");
    assertThat(browser.page().text()).contains("We can take usual photos and pictures.");
    assertThat(browser.page().expectFirst("[name='a." + field + "']").wholeText())
        .contains("Look:");
  }

  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  @Test
  void guessingCodesIsSlowedDownWhateverIsPressed() {
    String wrong = "0000 0000 0000 0001";
    browser.perform(guess(wrong, "delete"));
    assertThat(browser.page().text()).contains("This code does not fit.");
    MockHttpServletRequest elsewhere = new MockHttpServletRequest();
    elsewhere.setRemoteAddr(GUESSER);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(elsewhere));
    try {
      while (limits.tryAttempt(AttemptLimits.Kind.RECEIPT_CODE)) {}
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
    browser.perform(guess(wrong, "delete"));
    assertThat(browser.page().text()).contains("That was many tries.");
  }

  @Test
  void whenVeryManyFormsAreBegunTheNextChildIsAskedToWaitAndNoCookieIsMade() {
    LightFormController crowded =
        new LightFormController(
            consultations, answering, pieces, cookie, pages, formPages, steps, NO_ROOM, trouble);
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/c/x/answer");
    request.setParameter("lang", "en");
    MockHttpServletResponse response = new MockHttpServletResponse();
    byte[] page = crowded.answer(call.slug(), request, response).getBody();
    assertThat(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text())
        .contains("Please wait a moment", "Nothing is lost.");
    assertThat(response.getCookies()).isEmpty();
  }

  /** A portal that takes no more right now. */
  private static final AttemptLimits NO_ROOM =
      new AttemptLimits() {
        @Override
        public boolean tryAttempt(Kind kind) {
          return false;
        }

        @Override
        public boolean tryAttempt(Kind kind, String answers) {
          return false;
        }

        @Override
        public boolean tryAttempt(Kind kind, ConsultationId of, String answers) {
          return false;
        }

        @Override
        public void succeeded(Kind kind) {}
      };

  private static MockHttpServletRequestBuilder guess(String code, String press) {
    return post("/light/code")
        .param("code", code)
        .param("go", press)
        .param("lang", "en")
        .remoteAddress(GUESSER);
  }

  @Test
  void whileTheStoreIsAwayThePageHoldsWhatWasSent() {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/c/x/answer");
    request.setParameter("a.story", "my \"words\"");
    request.setParameter("go", "next");
    request.setParameter("lang", "fr");
    ResponseEntity<byte[]> answer = trouble.tryAgain(request);
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
    Document page = Jsoup.parse(new String(answer.getBody(), StandardCharsets.UTF_8));
    assertThat(page.expectFirst("form").attr("action")).isEqualTo("/light/c/x/answer");
    assertThat(page.expectFirst("[name='a.story']").attr("value")).isEqualTo("my \"words\"");
    assertThat(page.expectFirst("[name=go]").attr("value")).isEqualTo("next");
    assertThat(page.select("[name=lang]")).hasSize(1);
  }

  @Test
  void theIconThatBrowsersAskForBeginsNoVisit() {
    browser.perform(get("/favicon.ico").secure(true));
    assertThat(browser.answer().getStatus()).isEqualTo(204);
    assertThat(browser.answer().getHeaders("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/light",
        "/light/code",
        "/light/help",
        "/light/note",
        "/light/leave",
        "/light/no/such/page"
      })
  void everyPageForbidsScriptAndKeepsNothing(String address) {
    browser.perform(get(address).secure(true));
    MockHttpServletResponse answer = browser.answer();
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("Cache-Control")).contains("no-store");
    assertThat(answer.getHeader("X-Robots-Tag")).contains("noindex");
    assertThat(browser.page().select("script, link, [onload], [style]")).isEmpty();
    assertThat(browser.page().select("[src^=http], [href^=http]")).isEmpty();
  }

  @Test
  void aFrozenCallIsReadAndNotAnswered() {
    Consultation frozen = calls.frozen();
    browser.open("/light/c/" + frozen.slug() + "?lang=en");
    assertThat(browser.page().text()).contains("The report is being written.");
    assertThat(browser.page().select("button[value=begin]")).isEmpty();
    browser.perform(post("/light/c/" + frozen.slug() + "/answer").param("lang", "en"));
    assertThat(browser.heading()).isEqualTo("This call takes no answers now");
  }

  @Test
  void ageAndEasyReadAreCarriedAlongAndTheAgeIsTheFirstAnswer() {
    browser
        .open("/light/c/" + call.slug() + "?lang=en&age=6-9&easy=1")
        .press("begin")
        .press("go-on");
    assertThat(browser.hasField("a.safe")).isTrue();
    browser.skipTo("assent-read");
    assertThat(browser.page().select("dl").text()).contains("6 to 9 years");
    browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send");
    assertThat(browser.page().text()).contains(Calls.THANKS_FOR_6_TO_9);
  }
}
