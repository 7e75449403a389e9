package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.Language;
import org.heard.submissions.DraftToken;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.heard.submissions.SafeNotes;
import org.heard.submissions.SafeNotes.Left;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SafeNoteInbox.Line;
import org.heard.submissions.ui.child.DraftCookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.WebApplicationContext;

/** A note to the people who protect children, written on a page without script. */
@HeardTest
class LightNoteTest {
  @Autowired private WebApplicationContext context;
  @Autowired private SafeNoteInbox inbox;
  @Autowired private NotePages pages;
  @Autowired private Consultations consultations;
  @Autowired private DraftCookie cookie;
  @Autowired private SafeNotes notes;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;
  private PlainBrowser browser;
  private long before;

  @BeforeEach
  void openTheBrowser() {
    jdbc.sql("delete from submissions.safe_note").update();
    before = drafts();
    browser = new PlainBrowser(context);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whoReadsItIsSaidBeforeAnyWordAndTheNumbersAreThere() {
    browser.open("/light/note?lang=en");
    String text = browser.page().text();
    assertThat(text.indexOf("Only the people in our team who protect children"))
        .isPositive()
        .isLessThan(text.indexOf("What do you want to tell them?"));
    assertThat(browser.page().select(".numbers a[href^=tel:]")).isNotEmpty();
  }

  @Test
  void theSameFormSentTwiceIsOneNote() {
    browser.open("/light/note?lang=en").fill("words", " please help ").fill("reach", "at school");
    var send = browser.pressing("send");
    browser.perform(send);
    assertThat(browser.heading()).isEqualTo("Your note has arrived");
    assertThat(browser.page().text()).doesNotContain("please help");
    browser.perform(send);
    assertThat(read()).containsExactly(new SafeNote("please help", "at school", Language.ENGLISH));
    assertThat(browser.cookies()).isEmpty();
  }

  @Test
  void anotherLanguageKeepsTheWords() {
    browser.open("/light/note?lang=en").fill("words", "still <b>here</b>").press("fr");
    assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(browser.page().expectFirst("#words").wholeText().strip())
        .isEqualTo("still <b>here</b>");
    assertThat(read()).isEmpty();
  }

  @Test
  void anEmptyNoteAndOneTooLongAreTalkedAbout() {
    browser.open("/light/note?lang=en").press("send");
    assertThat(browser.page().text()).contains("There are no words yet.");
    browser.fill("words", "a".repeat(SafeNote.LONGEST + 1)).press("send");
    assertThat(browser.page().text()).contains("Your note has 10,001 characters.");
    assertThat(browser.page().expectFirst("#words").wholeText().strip())
        .hasSize(SafeNote.LONGEST + 1);
  }

  @Test
  void fromTheMiddleOfAFormNothingIsLostOnTheWay() {
    Consultation call = calls.open();
    browser
        .open("/light/c/" + call.slug() + "?lang=en")
        .press("begin")
        .press("go-on")
        .skipTo("a.safe");
    browser.fill("a.safe", "no").fill("o.safe", "only by day").press("help");
    assertThat(browser.heading()).isEqualTo("Write to the people who keep children safe");
    assertThat(browser.page().html()).doesNotContain("only by day");
    browser.press("to-form");
    assertThat(browser.page().expectFirst("[name='o.safe']").attr("value"))
        .isEqualTo("only by day");
    browser.press("help").open("/light/c/" + call.slug() + "/answer?lang=en");
    assertThat(browser.heading()).isEqualTo("Is it you?");
  }

  @Test
  void inACallWithHighRiskEveryWordComesBackFromTheNoteAndNoneIsShownOrKept() {
    Consultation risky = calls.with(new ConsentProfile.AssentOnly(), true);
    begin(risky).skipTo("a.safe");
    browser.fill("a.safe", "no").press("next");
    browser
        .fill("a.story", "set aside here")
        .press("skip")
        .fill("a.siblings", "lots of them")
        .press("help");
    assertThat(browser.page().html()).doesNotContain("set aside", "lots of them");
    assertThat(browser.page().select(".numbers a[href^=tel:]")).isNotEmpty();
    assertThat(drafts()).isEqualTo(before);
    browser.fill("words", "please help").press("send");
    assertThat(browser.heading()).isEqualTo("Your note has arrived");
    browser.press("to-form");
    assertThat(browser.page().expectFirst("[name='a.siblings']").attr("value"))
        .isEqualTo("lots of them");
    browser.press("back");
    assertThat(browser.page().expectFirst("[name='a.story']").wholeText())
        .contains("set aside here");
    browser.press("back");
    assertThat(browser.page().select("[name='a.safe'][value=no][checked]")).hasSize(1);
    assertThat(drafts()).isEqualTo(before);
  }

  @Test
  void ticksThatAreNotSentYetComeBackToo() {
    begin(calls.with(new ConsentProfile.AssentOnly(), true)).skipTo("assent-read");
    browser.fill("assent-read", "1").press("help").press("fr").press("to-form");
    assertThat(browser.page().expectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(browser.page().select("#assent-read[checked]")).hasSize(1);
    assertThat(browser.page().select("#assent-take-part[checked]")).isEmpty();
  }

  @Test
  void aNoteThatIsNotSentIsNotLostByGoingBackWithoutAWord() {
    begin(calls.open()).skipTo("a.safe");
    browser.press("help").fill("words", "half a no").press("to-form");
    assertThat(browser.page().select("[role=alert]").text()).contains("not sent yet");
    assertThat(browser.page().expectFirst("#words").wholeText().strip()).isEqualTo("half a no");
    browser.press("without-note");
    assertThat(browser.hasField("a.safe")).isTrue();
    assertThat(browser.page().html()).doesNotContain("half a no");
  }

  @Test
  void afterLeavingNothingOfAFormThatWaitedComesBack() {
    begin(calls.with(new ConsentProfile.AssentOnly(), true)).skipTo("a.safe");
    browser.fill("o.safe", "secret words").press("help");
    var back = browser.pressing("to-form");
    browser.open("/light/leave");
    browser.perform(back);
    assertThat(browser.page().html()).doesNotContain("secret words");
    assertThat(browser.hasField("a.safe")).isFalse();
  }

  @Test
  void helpIsOpenBeforeTheFirstQuestionAndFromIsItYou() {
    Consultation call = calls.open();
    browser.open("/light/c/" + call.slug() + "?lang=en").press("begin").press("help");
    assertThat(browser.heading()).isEqualTo("Write to the people who keep children safe");
    browser.press("to-form");
    assertThat(browser.heading()).isEqualTo("Before you start");
    browser.press("go-on").open("/light/c/" + call.slug() + "/answer?lang=en").press("help");
    assertThat(browser.heading()).isEqualTo("Write to the people who keep children safe");
  }

  @Test
  void theCodeAfterSendingIsThereAgainAfterANote() {
    begin(calls.open()).skipTo("assent-read");
    String code =
        browser.fill("assent-take-part", "1").fill("assent-read", "1").press("send").code();
    browser.press("help");
    assertThat(browser.page().text()).doesNotContain(code);
    assertThat(browser.press("to-form").code()).isEqualTo(code);
  }

  @Test
  void oneChildThatNeverStopsIsHeldBackAndTheClassAroundItIsNot() {
    Consultation call = calls.open();
    begin(call).skipTo("a.safe").press("help");
    DraftToken token =
        DraftToken.read(browser.cookies().values().iterator().next().getValue()).orElseThrow();
    SafeNote note = new SafeNote("again", "", Language.ENGLISH);
    int arrived = 0;
    while (arrived < 100
        && notes.leave(SafeNoteId.random(), note, Optional.of(call.id()), Optional.of(token))
            == Left.ARRIVED) {
      arrived++;
    }
    assertThat(arrived).isBetween(60, 70);
    browser.fill("words", "please help").press("send");
    assertThat(browser.page().text()).contains("Your words are still here.");
    for (int child = 0; child < 40; child++) {
      PlainBrowser other = new PlainBrowser(context);
      other.open("/light/c/" + call.slug() + "?lang=en").press("begin").press("go-on");
      other.press("help").fill("words", "me too").press("send");
      assertThat(other.heading()).isEqualTo("Your note has arrived");
    }
  }

  @Test
  void whoIsPunishedForTakingPartSaysSoWithoutATraceInAnyAddress() {
    browser.open("/light/help?lang=en").press("reprisal");
    assertThat(browser.heading())
        .isEqualTo("Does somebody threaten or punish you for taking part?");
    assertThat(browser.address()).isEqualTo("/light/note");
    assertThat(browser.page().title()).startsWith("Help");
    assertThat(browser.page().expectFirst("main").text())
        .contains("Only the people in our team", "focal points", "only if you say yes");
    assertThat(browser.page().select(".numbers a[href^=tel:]")).isNotEmpty();
    browser.fill("words", "they took my phone").press("fr");
    assertThat(browser.heading()).startsWith("Quelqu’un te menace");
    browser.press("send");
    assertThat(read())
        .containsExactly(
            new SafeNote("they took my phone", "", Language.FRENCH, SafeNote.Kind.REPRISAL));
  }

  @Test
  void fromAFormTheSecondWayCarriesTheAnswersAlongToo() {
    begin(calls.open()).skipTo("a.safe");
    browser.fill("a.safe", "no").fill("o.safe", "only by day").press("reprisal");
    assertThat(browser.heading()).startsWith("Does somebody threaten");
    browser.fill("words", "half a no").press("to-form");
    assertThat(browser.heading()).startsWith("Does somebody threaten");
    browser.press("send").press("reprisal");
    assertThat(browser.heading()).startsWith("Does somebody threaten");
    browser.press("to-form");
    assertThat(browser.page().expectFirst("[name='o.safe']").attr("value"))
        .isEqualTo("only by day");
    assertThat(read()).extracting(SafeNote::kind).containsExactly(SafeNote.Kind.REPRISAL);
  }

  @Test
  void whoChoseTheOtherWayByMistakeKeepsItsWords() {
    browser.open("/light/note?lang=en").fill("words", "still here").press("reprisal");
    assertThat(browser.heading()).startsWith("Does somebody threaten");
    assertThat(browser.page().expectFirst("#words").wholeText().strip()).isEqualTo("still here");
    browser.press("help").press("send");
    assertThat(read()).extracting(SafeNote::kind).containsExactly(SafeNote.Kind.HELP);
  }

  private PlainBrowser begin(Consultation call) {
    return browser.open("/light/c/" + call.slug() + "?lang=en").press("begin").press("go-on");
  }

  private long drafts() {
    return jdbc.sql("select count(*) from submissions.draft").query(Long.class).single();
  }

  @Test
  void whenTooManyArriveTheWordsStayAndTheNumbersAreShown() {
    LightNoteController flooded =
        new LightNoteController(
            (id, note, page, visit) -> Left.TRY_LATER, consultations, cookie, pages);
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/light/note");
    request.setParameter("words", "please help");
    request.setParameter("lang", "en");
    request.setParameter("go", "send");
    Document page =
        Jsoup.parse(new String(flooded.write(request).getBody(), StandardCharsets.UTF_8));
    assertThat(page.select("[role=alert]").text())
        .contains("Your words are still here.", "call a number above");
    assertThat(page.expectFirst("#words").wholeText().strip()).isEqualTo("please help");
    assertThat(page.select(".numbers a[href^=tel:]")).isNotEmpty();
  }

  private List<SafeNote> read() {
    staff.signIn(Role.SAFEGUARDING);
    return inbox.all().stream().map(Line::id).map(id -> inbox.open(id).orElseThrow()).toList();
  }
}
