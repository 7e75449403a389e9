package org.heard.submissions.ui.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNotes.Left;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SafeNoteInbox.Line;
import org.heard.uikit.light.LightNumbers;
import org.heard.uikit.light.LightPages;
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
  @Autowired private LightNumbers numbers;
  @Autowired private LightPages pages;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private JdbcClient jdbc;
  private PlainBrowser browser;

  @BeforeEach
  void openTheBrowser() {
    jdbc.sql("delete from submissions.safe_note").update();
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
    browser.fill("a.safe", "no").press("help");
    assertThat(browser.heading()).isEqualTo("Write to the people who keep children safe");
    browser.open("/light/c/" + call.slug() + "/answer?lang=en");
    assertThat(browser.heading()).isEqualTo("Is it you?");
  }

  @Test
  void whenTooManyArriveTheWordsStayAndTheNumbersAreShown() {
    LightNoteController flooded =
        new LightNoteController((id, note, page) -> Left.TRY_LATER, numbers, pages);
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
