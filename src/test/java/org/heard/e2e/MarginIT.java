package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A moderator writes beside what a child wrote, drew and said, and covers a part of the drawing: by
 * mouse, by finger and by keyboard.
 */
class MarginIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String TRANSLATED = "Families need help early.";
  private static final String SEEN = "A house with a red roof";
  private static final String HEARD = "A tone, and nobody speaks";

  @ParameterizedTest
  @CsvSource({"en, DESK, MOUSE", "fr, PHONE, FINGER", "es, NARROW, KEYS"})
  void whatStandsBesideAnAnswerIsKeptAndThePartThatIsCoveredGoesNowhere(
      String language, Screen screen, MarginPath.Hand hand) {
    String said = "8841-" + language + " families";
    Visitor child = speaker(Screen.PHONE, language);
    String code = answer(child, said);

    Visitor moderator = visitor(screen, language);
    TeamPath team = new TeamPath(moderator);
    team.signIn("moderator", application().demoPassword());
    moderator.open(
        "/team/queue/%s?state=new&with-media=yes&language=%s&from=%s"
            .formatted(CALL, language, LocalDate.now(ZoneOffset.UTC)));
    assertThat(moderator.page.locator("table.rows")).isVisible();
    team.openTheListedOneThatSays(said);
    MarginPath margin = new MarginPath(moderator, said, hand);

    margin.translate(TRANSLATED);
    margin.describe("drawing", SEEN);
    margin.describe("voice", HEARD);
    margin.listen();
    assertThat(margin.showDrawing()).hasAttribute("alt", SEEN);
    look(moderator, "margin-described");

    margin.cover();
    margin.expectAreas(1);
    margin.coverAnother();
    margin.expectAreas(2);
    margin.saveAreas();
    margin.expectCovered(true, true);
    look(moderator, "margin-areas");
    margin.uncoverLast();
    margin.expectAreas(1);
    margin.saveAreas();
    margin.expectCovered(true, false);
    look(moderator, "margin-covered");

    margin.acceptUndoAndAccept();
    team.button("moderation.rail.release").click();
    assertThat(moderator.page.getByText(moderator.words().say("moderation.released.words")))
        .isVisible();
    assertThat(moderator.page.locator("textarea:visible")).hasCount(0);
    assertThat(moderator.page.locator("article.ans")).containsText(SEEN);
    look(moderator, "margin-released");

    if (hand == MarginPath.Hand.MOUSE) {
      expectWhatOthersRead(language, said);
    }
    new ChildPath(child).useCode(code);
    assertThat(child.page.locator(".said-piece img")).hasCount(1);
    assertThat(child.page.locator("main")).containsText(said);
    assertThat(child.page.locator("main")).not().containsText(SEEN);
  }

  private static String answer(Visitor child, String said) {
    MediaPath media = new MediaPath(child);
    ChildPath path = new ChildPath(child);
    media.goToQuestion(CALL);
    path.roomForWords().fill(said);
    media.open("drawing");
    media.drawWithFinger(.2, .2, .7, .8);
    media.expectKept();
    media.open("voice");
    media.tool("start").click();
    assertThat(media.tool("stop")).isVisible();
    child.page.waitForFunction(
        "() => Number(document.querySelector('.voice-time').textContent.split(':')[1]) >= 1");
    media.tool("stop").click();
    media.expectKept();
    path.goOnToCheck();
    path.allow(false);
    path.allow("show-drawing");
    path.allow("play-voice");
    return path.send();
  }

  /** The file has the child's words and how many pieces there were; no piece and no note. */
  private void expectWhatOthersRead(String language, String said) {
    Visitor analyst = visitor(Screen.DESK, language);
    TeamPath analysis = new TeamPath(analyst);
    analysis.signIn("analyst", application().demoPassword());
    List<List<String>> lines =
        OpenedFile.csv(analysis.download(CALL, "analysis.export.format.csv"));
    List<String> line =
        lines.stream().filter(cells -> cells.contains(said)).findFirst().orElseThrow();
    List<String> head = lines.getFirst();
    int words = line.indexOf(said);
    assertThat(line.get(head.indexOf(head.get(words) + ".drawing"))).isEqualTo("1");
    assertThat(line.get(head.indexOf(head.get(words) + ".voice"))).isEqualTo("1");
  }

  private static void look(Visitor moderator, String name) {
    moderator.lookAsTeam(name);
    Geometry.expectNothingSticksOut(moderator.page);
    Geometry.expectNothingIsCutOff(moderator.page);
  }
}
