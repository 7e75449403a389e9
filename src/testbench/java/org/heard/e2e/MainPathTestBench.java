package org.heard.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import com.vaadin.testbench.TestBenchElement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The main path with Vaadin TestBench: a child answers, a moderator reads and releases, a report
 * writer finds the file. Running it needs a Vaadin licence key; {@code ./test testbench} says so.
 */
class MainPathTestBench extends BrowserTestBase implements DriverSupplier {
  private static final String CALL = "social-protection";
  private static final int MOST_SCREENS = 60;

  private static RunningApplication heard;
  private final Words words = Words.in("en");

  @BeforeAll
  static void start() {
    heard = RunningApplication.start("testbench", Map.of());
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @Override
  public WebDriver createDriver() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--window-size=1280,900");
    options.addArguments(Chromium.FLAGS);
    options.setBinary(Chromium.program());
    return new ChromeDriver(options);
  }

  @BrowserTest
  void aChildAnswersAModeratorReleasesAndTheFileIsThere() {
    String code = answer();
    assertThat(code).matches("\\d{16}");
    readWithTheCode(code);
    release();
    expectAFile();
  }

  private String answer() {
    open("/c/" + CALL + "?lang=en");
    press("consultations.take-part");
    press("submissions.notice.go-on");
    skipToCheck();
    element(By.id("assent-take-part")).click();
    element(By.id("assent-read")).click();
    element(By.id("assent-count")).click();
    press("submissions.check.send");
    return element(labelled("submissions.thanks.secret-code")).getText().replaceAll("\\s", "");
  }

  private void skipToCheck() {
    waitUntil(driver -> shows("submissions.form.skip"));
    for (int screen = 0; screen < MOST_SCREENS && !shows("submissions.check.send"); screen++) {
      String before = element(By.tagName("h1")).getText();
      press("submissions.form.skip");
      waitUntil(driver -> !element(By.tagName("h1")).getText().equals(before));
    }
  }

  private void readWithTheCode(String code) {
    open("/code?lang=en");
    element(By.id("code")).sendKeys(code);
    press("submissions.code.show");
    String title = words.say("submissions.sent.title");
    waitUntil(driver -> element(By.tagName("h1")).getText().equals(title));
  }

  private void release() {
    signIn("moderator");
    open("/team/queue/" + CALL + "?state=new&lang=en");
    element(By.cssSelector("table.rows a")).click();
    press("moderation.review.open");
    press("moderation.rail.accept-rest");
    press("moderation.rail.release");
    waitUntil(driver -> driver.getPageSource().contains(words.say("moderation.released.words")));
  }

  private void expectAFile() {
    press("shell.team.sign-out");
    signIn("analyst");
    open("/team/exports/" + CALL + "?lang=en");
    String download = words.say("analysis.export.download");
    waitUntil(driver -> !driver.findElements(By.linkText(download)).isEmpty());
  }

  private void signIn(String name) {
    open("/team/login?lang=en");
    element(By.id("sign-in-name")).sendKeys(name);
    element(By.id("sign-in-password")).sendKeys(heard.demoPassword());
    press("accounts.sign-in.go");
    waitUntil(driver -> shows("shell.team.sign-out"));
  }

  private void open(String path) {
    getDriver().get(heard.address(path).toString());
  }

  private WebElement element(By by) {
    waitUntil(driver -> !driver.findElements(by).isEmpty());
    return getDriver().findElement(by);
  }

  private By labelled(String key) {
    return By.cssSelector("[aria-label='" + words.say(key) + "']");
  }

  private void press(String key) {
    waitUntil(driver -> shows(key));
    buttons(key).getFirst().click();
  }

  private boolean shows(String key) {
    return !buttons(key).isEmpty();
  }

  private List<TestBenchElement> buttons(String key) {
    String name = words.say(key);
    return $("button").all().stream()
        .filter(button -> button.isDisplayed() && button.getText().startsWith(name))
        .toList();
  }
}
