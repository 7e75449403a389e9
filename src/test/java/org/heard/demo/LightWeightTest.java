package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Publishing;
import org.heard.shared.Language;
import org.heard.submissions.ui.light.PlainBrowser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much the pages without script weigh with the texts of a whole call, everything in them: on
 * the line, where they are compressed, and as a browser of a proxy that cannot do that gets them.
 */
@HeardTest
class LightWeightTest {
  private static final int MOST_BYTES = 20 * 1024;

  /** Without compression the list of all countries alone takes a third of this. */
  private static final int MOST_UNCOMPRESSED = 25 * 1024;

  private static final int MOST_PAGES = 60;

  @Autowired private WebApplicationContext context;
  @Autowired private Publishing publishing;
  @Autowired private Calls calls;
  @Autowired private JsonMapper json;
  @Autowired private Clock clock;

  static List<Language> languages() {
    return Language.CHILD_PAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPageOfACallIsHeavierThanALineCanCarry(Language language) {
    calls.somebodyIsOnDuty();
    PlainBrowser browser = new PlainBrowser(context);
    List<String> heavy = new ArrayList<>();
    for (DemoCall demo : DemoCall.all(json)) {
      if (demo.opensDaysAgo() > 0 && demo.closesInDays() > 0) {
        browser.cookies().clear();
        weigh(browser, publish(demo), language, heavy);
      }
    }
    assertThat(heavy).as("pages of more than %d bytes", MOST_BYTES).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void neitherIsHelpNorAnyWayToWriteToThoseWhoProtect(Language language) {
    PlainBrowser browser = new PlainBrowser(context);
    List<Integer> weights = new ArrayList<>();
    weights.add(onTheLine(browser.open("/light/help?lang=" + language)));
    weights.add(onTheLine(browser.press("reprisal")));
    weights.add(onTheLine(browser.press("help")));
    assertThat(weights).allSatisfy(weight -> assertThat(weight).isLessThan(MOST_BYTES));
  }

  private static int onTheLine(PlainBrowser browser) {
    assertThat(browser.answer().getStatus()).isEqualTo(200);
    return onTheLine(browser.answer().getContentAsByteArray());
  }

  private void weigh(
      PlainBrowser browser, Consultation call, Language language, List<String> heavy) {
    String place = language + " " + call.slug().replaceFirst("-[^-]*$", "");
    browser.open("/light/c/" + call.slug() + "?lang=" + language);
    weigh(browser, place + " call", heavy);
    browser.press("begin").press("go-on").press("all");
    weigh(browser, place + " all on one page", heavy);
    browser.press("one");
    for (int page = 1; page < MOST_PAGES && !browser.hasField("assent-read"); page++) {
      weigh(browser, place + " page " + page + " " + browser.heading(), heavy);
      browser.press("skip");
    }
    weigh(browser, place + " check", heavy);
  }

  private static void weigh(PlainBrowser browser, String page, List<String> heavy) {
    assertThat(browser.answer().getStatus()).as(page).isEqualTo(200);
    byte[] bytes = browser.answer().getContentAsByteArray();
    boolean one = !page.endsWith("all on one page");
    int most = page.endsWith(" call") ? MOST_BYTES : MOST_UNCOMPRESSED;
    if (onTheLine(bytes) > MOST_BYTES || one && bytes.length > most) {
      heavy.add(page + ": " + bytes.length + ", on the line " + onTheLine(bytes));
    }
  }

  /** As the server compresses it. */
  private static int onTheLine(byte[] bytes) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (GZIPOutputStream small = new GZIPOutputStream(line)) {
      small.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.size();
  }

  private Consultation publish(DemoCall demo) {
    NewConsultation call = demo.from(clock.instant());
    NewConsultation another =
        new NewConsultation(
            call.id(),
            call.slug() + "-" + UUID.randomUUID().toString().replace("-", ""),
            call.page(),
            call.languages(),
            call.opensAt(),
            call.closesAt(),
            call.freezesAt(),
            call.questionnaire(),
            call.recordings());
    return SystemWork.as(() -> publishing.publish(another), Role.MANAGER);
  }
}
