package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A child's note becomes a concern, nobody answers in time, a second person is told, and two people
 * close it. The clock is simulated by letting the concern have come earlier.
 */
class ConcernIT extends Journey {
  private static RunningApplication heard;

  @BeforeAll
  static void start() {
    heard = RunningApplication.start("concern", Map.of("HEARD_ALERTS_EVERY", "1"));
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @ParameterizedTest
  @CsvSource({"en, DESK", "fr, PHONE", "es, DESK"})
  void aNoteEscalatesAndIsClosedByTwoPeople(String language, Screen screen) {
    String words = "Somebody hurts me " + UUID.randomUUID();
    Visitor child = visitor(heard, Screen.PHONE, language);
    child.open("/");
    HelpIT.writeNote(child, words, "");
    assertThat(child.page.locator(".safe-note"))
        .containsText(child.words().say("submissions.note.arrived"));

    Visitor first = officer("safeguarding", screen, language);
    String number = HelpIT.openTheNote(first, words);
    // Four hours of duty at least, and a day always: after thirty hours it is overdue for sure.
    longAgo("30 hours");
    Visitor second = officer("safeguarding2", screen, language);
    followAlert(second, "moderation.alert.overdue", waiting(), number);
    second.lookAsTeam("concern-overdue");
    Geometry.expectNothingSticksOut(second.page);

    second.press(second.words().say("moderation.case.have-danger"));
    assertThat(side(second)).containsText(second.words().say("moderation.concern.next.work"));
    askToClose(second);
    assertThat(side(second)).containsText(second.words().say("moderation.case.waits-for-second"));
    second.lookAsTeam("concern-asked-to-close");

    followAlert(first, "moderation.alert.closing", 1, number);
    first.press(first.words().say("moderation.case.open-file"));
    assertThat(side(first)).containsText("The helpline took over");
    first.lookAsTeam("concern-second-person");
    Geometry.expectNothingSticksOut(first.page);
    first.press(first.words().say("moderation.case.confirm"));
    assertThat(side(first)).containsText(first.words().say("moderation.case.closed-by"));
    first.lookAsTeam("concern-closed");
  }

  private Visitor officer(String name, Screen screen, String language) {
    Visitor officer = visitor(heard, screen, language);
    new TeamPath(officer).signIn(name, heard.demoPassword());
    officer.open("/team/concerns");
    return officer;
  }

  /** Waits for the line above every page of the team, and follows it to a concern. */
  private static void followAlert(Visitor officer, String key, int count, String number) {
    Locator alert =
        officer
            .page
            .locator(".t-alerts a")
            .filter(new Locator.FilterOptions().setHasText(officer.words().say(key, count)));
    await("the alert " + key)
        .pollInSameThread()
        .pollInterval(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(30))
        .until(() -> {
          officer.open("/team");
          assertThat(officer.heading()).isVisible();
          return alert.isVisible();
        });
    Geometry.expectNothingSticksOut(officer.page);
    alert.click();
    if (count > 1) {
      officer.page.locator("table.rows a", new Page.LocatorOptions().setHasText(number)).click();
    }
    assertThat(officer.page.locator(".t-side h2").first()).hasText(number);
  }

  private static void askToClose(Visitor officer) {
    Words words = officer.words();
    list(officer, "moderation.case.referral")
        .selectOption(new SelectOption().setLabel(words.say("moderation.case.referral.yes")));
    officer.page.locator("#case-ending").fill("The helpline took over");
    officer.press(words.say("moderation.case.propose"));
  }

  private static Locator list(Visitor officer, String key) {
    return officer.page.getByLabel(officer.words().say(key));
  }

  private static Locator side(Visitor officer) {
    return officer.page.locator(".t-side");
  }

  private static void longAgo(String span) {
    inTheDatabase(statement ->
        statement.executeUpdate(
            "update moderation.concern set raised = raised - interval '"
                + span
                + "' where state = 'WAITING'"));
  }

  /** How many wait; the practice site brings some of its own. */
  private static int waiting() {
    return inTheDatabase(statement -> {
      try (ResultSet row =
          statement.executeQuery(
              "select count(*) from moderation.concern where state = 'WAITING'")) {
        row.next();
        return row.getInt(1);
      }
    });
  }

  private interface Work {
    int in(Statement statement) throws SQLException;
  }

  private static int inTheDatabase(Work work) {
    try (Connection connection = heard.database();
        Statement statement = connection.createStatement()) {
      return work.in(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
