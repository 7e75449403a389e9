package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way: a child answers, a moderator decides, a report writer takes the file. */
class MainPathIT extends Journey {
  private static final String CALL = "social-protection";
  private static final String CSV = "analysis.export.format.csv";
  private static final String XLSX = "analysis.export.format.xlsx";
  private static final String NAME = "Zorblina";

  @ParameterizedTest
  @CsvSource({
    "PHONE, en, en, 'My friend Zorblina walks 4711 steps to the doctor.'",
    "DESK, ar, fr, 'صديقتي Zorblina تمشي 4712 خطوة إلى الطبيب.'"
  })
  void fromTheCallToTheFileAndBack(
      Screen screen, String language, String teamLanguage, String said) {
    Visitor child = visitor(screen, language);
    String code = answer(child, said);
    readWithTheCode(child, code, said);

    String rest = said.substring(said.indexOf(NAME) + NAME.length());
    moderate(visitor(Screen.DESK, teamLanguage), language, said);

    Visitor analyst = visitor(Screen.DESK, teamLanguage);
    TeamPath analysis = new TeamPath(analyst);
    analysis.signIn("analyst", application().demoPassword());
    List<List<String>> lines = OpenedFile.csv(analysis.download(CALL, CSV));
    expectOneLine(lines, rest);
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines.getFirst()));
    analyst.lookAsTeam("export");
    Path workbook = analysis.download(CALL, XLSX);
    expectOneLine(OpenedFile.sheet(workbook, "data"), rest);
    assertThat(OpenedFile.sheet(workbook, "method")).isNotEmpty();

    takeBack(child, code);
    assertThat(OpenedFile.csv(analysis.download(CALL, CSV)).toString()).doesNotContain(rest);
  }

  private String answer(Visitor child, String said) {
    ChildPath path = new ChildPath(child);
    child.open("/");
    child.lookAsChild("main-1-home");
    child.page.locator("a[href='/c/" + CALL + "']").click();
    assertThat(child.button(child.words().say("consultations.take-part"))).isVisible();
    child.lookAsChild("main-2-call");
    child.press(child.words().say("consultations.take-part"));
    assertThat(path.button("submissions.notice.go-on")).isVisible();
    child.lookAsChild("main-2-notice");
    path.readTheNotice();
    assertThat(path.button("submissions.form.skip")).isVisible();

    Iterator<String> texts = Stream.concat(Stream.of(said), Stream.generate(() -> "99")).iterator();
    path.answerEverything(texts::next, number -> child.lookAsChild("main-3-question-" + number));
    child.lookAsChild("main-4-check");
    path.allow(true);
    String code = path.send();
    child.lookAsChild("main-5-thanks");
    assertThat(code).matches("\\d{16}");
    child.press(child.words().say("submissions.thanks.written-down"));
    assertThat(path.code()).isEqualTo(code);
    child.lookAsChild("main-6-second-look");
    return code;
  }

  private static void readWithTheCode(Visitor child, String code, String said) {
    ChildPath path = new ChildPath(child);
    path.useCode(code);
    assertThat(child.page.getByText(said)).isVisible();
    child.lookAsChild("main-7-my-answers");
  }

  private void moderate(Visitor moderator, String language, String said) {
    TeamPath moderation = new TeamPath(moderator);
    moderation.signIn("moderator", application().demoPassword());
    moderator.lookAsTeam("main-8-team");
    moderation.openQueue(CALL, language);
    moderator.lookAsTeam("main-9-queue");
    moderation.openTheOneThatSays(CALL, language, said);
    moderator.lookAsTeam("main-10-review");
    moderation.hide(NAME);
    moderator.lookAsTeam("main-11-redacted");
    moderation.acceptRestAndRelease();
    moderator.lookAsTeam("main-12-released");
  }

  private static void expectOneLine(List<List<String>> lines, String rest) {
    List<List<String>> found =
        lines.stream().filter(line -> line.stream().anyMatch(cell -> cell.contains(rest))).toList();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().toString()).doesNotContain(NAME);
  }

  private static void takeBack(Visitor child, String code) {
    new ChildPath(child).useCode(code);
    child.press(child.words().say("submissions.withdraw.start"));
    child.press(child.words().say("submissions.withdraw.yes"));
    assertThat(child.heading()).hasText(child.words().say("submissions.withdrawn.title"));
    child.lookAsChild("main-13-withdrawn");
  }
}
