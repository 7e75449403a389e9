package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A text for children from a file to the library and beyond: three child advisors review it twice,
 * on phones, and every comment gets its answer.
 */
class ReviewIT extends Journey {
  private static final String SOURCE = "Report about parks in towns";
  private static final String OFFICIAL =
      """
      1. Municipalities shall guarantee recreational areas.

      2. Children shall participate in their planning.
      """;
  private static final String ADDRESS = "/library/report-about-parks-in-towns";
  private static final String TITLE = "Parks for all of us";
  private static final String HARD = "Every town guarantees recreational areas for children.";
  private static final String EASY = "Every town has parks where children can play.";
  private static final String SAY = "Children help to plan them.";
  private static final String KEPT = "How you help stands on the next page.";
  private static final String FILE =
      """
      # Your right to play

      %s

      %s

      - You can rest.
      - You can play.
      """
          .formatted(HARD, SAY);
  private static final String ARABIC = "هذه الكلمة صعبة جدا";
  private static final String TITLE_IN_ARABIC = "مدارس لنا جميعا";
  private static final String HARD_IN_ARABIC = "كل مدينة تضمن مساحات ترفيهية للأطفال.";
  private static final String REASON_IN_ARABIC = "معك حق. كتبنا الآن كلمات سهلة.";
  private static final String WISH = "How do we help?";
  private static final String REASON = "You are right. Now these are easy words.";
  private static final List<String> NICKNAMES = List.of("Quick Fox", "نجمة البحر", "Bright Drum");

  private Visitor manager;
  private Words words;
  private LibraryPath library;
  private ReviewPath rounds;
  private List<Visitor> advisors;
  private Visitor fox;
  private Visitor star;
  private Visitor drum;

  @BeforeEach
  void everybodyComesIn() {
    manager = visitor(Screen.PHONE, "en");
    words = manager.words();
    library = new LibraryPath(manager);
    rounds = new ReviewPath(manager);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    fox = advisor("advisor2", "en");
    star = advisor("advisor3", "ar");
    drum = advisor("advisor5", "en");
    advisors = List.of(fox, star, drum);
  }

  private Visitor advisor(String name, String language) {
    Visitor advisor = visitor(Screen.PHONE, language);
    new TeamPath(advisor).signInToAdvise(name, application().demoPassword());
    return advisor;
  }

  @Test
  void aTextIsReviewedTwiceAnsweredPublishedAndOutdated(@TempDir Path folder) throws IOException {
    manager.open("/team/library");
    String document = library.begin(SOURCE, "The council of towns");
    library.store(OFFICIAL, 2);
    String editor = library.beginVersion(Language.ENGLISH);
    library.take(Files.writeString(folder.resolve("parks.md"), FILE));
    assertThat(library.blocks()).hasCount(4);
    write(TITLE, "How towns make places to play.", "Ask your teacher.");
    look(manager, "version");
    String first = firstRound();
    foxReads();
    starReads();
    drumReads();

    manager.page.navigate(first);
    answerAll();
    manager.page.navigate(editor);
    assertThat(library.signedBy(0, 3)).isVisible();
    look(manager, "version-marked");
    library.rewrite(HARD, EASY);
    manager.page.navigate(first);
    rounds.close(words.say("advisors.team.closed"));
    summary();

    manager.page.navigate(first + "/next");
    rounds.choose(NICKNAMES);
    look(manager, "round-next");
    String second = rounds.make();
    for (Visitor advisor : advisors) {
      signOffWhatChanged(advisor, first, second);
    }
    manager.page.navigate(second);
    look(manager, "round-signed");
    rounds.close(words.say("advisors.team.closed"));
    manager.page.navigate(editor);
    library.publish();
    readBeforeAndAfterANewState(document);
  }

  @Test
  void anArabicTextIsReviewedByAChildWhoReadsArabic(@TempDir Path folder) throws IOException {
    manager.open("/team/library");
    library.begin("Report about schools", "The council of towns");
    library.store(OFFICIAL, 2);
    library.beginVersion(Language.ARABIC);
    library.take(Files.writeString(folder.resolve("schools.md"), "# حقك\n\n" + HARD_IN_ARABIC));
    write(TITLE_IN_ARABIC, "كيف نلعب.", "اسأل معلمك.");
    look(manager, "version-arabic");
    beginRound(TITLE_IN_ARABIC);
    rounds.choose(List.of("نجمة البحر"));
    String round = rounds.make();

    star.open("/advise");
    AdvicePath path = new AdvicePath(star);
    path.open(TITLE_IN_ARABIC);
    Locator card = path.saying(HARD_IN_ARABIC);
    path.tapWord(card, "ترفيهية");
    path.write(card, ARABIC);
    path.finish();
    lookAsChild(star, "advise-arabic");

    manager.page.navigate(round);
    rounds.answer(HARD_IN_ARABIC, "advisors.team.reply.changed", REASON_IN_ARABIC);
    look(manager, "round-arabic");
    star.page.navigate(round.replace("/team/", "/advise/"));
    assertThat(star.page.getByText(REASON_IN_ARABIC).first()).isVisible();
    lookAsChild(star, "advise-arabic-answered");
  }

  @Test
  void whatAnAdvisorSaysAloudIsWrittenDownByTwoAdults(@TempDir Path folder) throws IOException {
    manager.open("/team/library");
    library.begin("Report about buses", "The council of towns");
    library.store(OFFICIAL, 2);
    library.beginVersion(Language.ENGLISH);
    library.take(Files.writeString(folder.resolve("buses.md"), "# Buses\n\n" + HARD));
    write("Buses for all of us", "How towns make ways.", "Ask your teacher.");
    beginRound("Buses for all of us");
    rounds.choose(List.of("Quick Fox"));
    String round = rounds.make();

    Visitor voice = speaker(Screen.PHONE, "en");
    new TeamPath(voice).signInToAdvise("advisor2", application().demoPassword());
    voice.open("/advise");
    AdvicePath path = new AdvicePath(voice);
    path.open("Buses for all of us");
    path.speak(path.saying(HARD));
    lookAsChild(voice, "advise-spoken");
    path.finish();

    Visitor second = visitor(Screen.DESK, "en");
    new TeamPath(second).signIn("facilitator", application().demoPassword());
    manager.page.navigate(round);
    rounds.writeDown("Quick Fox", WISH);
    look(manager, "round-written-down");
    second.page.navigate(round);
    look(second, "round-voice");
    second.press(words.say("advisors.team.voice.agree") + ": Quick Fox");
    assertThat(second.page.locator(".r-voice").getByText(words.say("advisors.team.voice.agreed")))
        .isVisible();
    voice.page.reload();
    assertThat(voice.page.getByText(WISH).first()).isVisible();
  }

  private void write(String title, String about, String more) {
    library.write("title", title);
    library.write("about", about);
    library.write("more", more);
  }

  private void beginRound(String title) {
    manager.open("/team/rounds");
    manager.page.getByText(Pattern.compile(title + ".*10")).click();
  }

  private String firstRound() {
    manager.open("/team/rounds");
    look(manager, "rounds");
    beginRound(TITLE);
    rounds.choose(NICKNAMES);
    look(manager, "round-new");
    return rounds.make();
  }

  private void foxReads() {
    fox.open("/advise");
    lookAsChild(fox, "advise");
    AdvicePath path = opened(fox);
    assertThat(path.passages()).hasCount(7);
    Locator card = path.saying(HARD);
    path.react(card, "advisors.round.hard-word");
    path.tapWord(card, "recreational");
    path.write(card, "I do not know what a recreational area is.");
    path.sayYes();
    path.finish();
    assertThat(fox.page.locator(".round-finish .fact")).isFocused();
    lookAsChild(fox, "advise-finished");
  }

  private void starReads() {
    AdvicePath path = opened(star);
    lookAsChild(star, "advise-round");
    Locator card = path.saying(HARD);
    path.tapWord(card, "guarantees");
    path.write(card, ARABIC);
    // It is there when the child comes back, on whatever device.
    star.page.reload();
    assertThat(path.sayingMore(HARD).locator("textarea")).hasValue(ARABIC);
    lookAsChild(star, "advise-comment");
    path.finish();
  }

  private void drumReads() {
    AdvicePath path = opened(drum);
    path.react(path.saying(HARD), "advisors.round.hard-word");
    path.writeAndReload(SAY, WISH);
    path.react(path.saying("You can rest."), "advisors.round.love-it");
    path.finish();
  }

  private AdvicePath opened(Visitor advisor) {
    advisor.open("/advise");
    AdvicePath path = new AdvicePath(advisor);
    path.open(TITLE);
    return path;
  }

  /** Words that ask for something wait for an answer; praise does not. */
  private void answerAll() {
    rounds.showAll();
    rounds.close(words.say("advisors.team.waiting", 4));
    look(manager, "round");
    rounds.answer(HARD, "advisors.team.reply.changed", REASON);
    rounds.answer(SAY, "advisors.team.reply.kept", KEPT);
    assertThat(rounds.waiting()).hasCount(0);
  }

  private void summary() {
    manager.press(words.say("advisors.team.summary"));
    assertThat(manager.page.getByText(ARABIC)).isVisible();
    assertThat(manager.page.getByText(KEPT)).isVisible();
    look(manager, "round-summary");
  }

  private static void signOffWhatChanged(Visitor advisor, String first, String second) {
    advisor.page.navigate(first.replace("/team/", "/advise/"));
    assertThat(advisor.page.getByText(REASON).first()).isVisible();
    lookAsChild(advisor, "advise-answered");
    advisor.open("/advise");
    AdvicePath path = new AdvicePath(advisor);
    path.openRound(second);
    assertThat(path.passages()).hasCount(1);
    path.react(path.saying(EASY), "advisors.round.clear");
    path.finish();
    path.signOff();
    lookAsChild(advisor, "advise-signed");
  }

  private void readBeforeAndAfterANewState(String document) {
    Visitor reader = visitor(Screen.PHONE, "en");
    Locator outdated = reader.page.getByText(reader.words().say("content.reading.outdated"));
    reader.open(ADDRESS);
    assertThat(reader.heading()).hasText(TITLE);
    assertThat(reader.page.getByText(EASY)).isVisible();
    assertThat(reader.page.getByText(reader.words().say("content.facts.reviewed-by", 3)))
        .isVisible();
    assertThat(outdated).hasCount(0);

    manager.page.navigate(document);
    library.store(OFFICIAL + "\n3. The areas shall be safe.\n", 3);
    look(manager, "document");
    manager.open("/team/library");
    assertThat(library.card(SOURCE).locator(".l-state--outdated")).isVisible();
    look(manager, "library");
    reader.open(ADDRESS);
    assertThat(outdated).isVisible();
    lookAsChild(reader, "library-outdated");
  }

  private static void lookAsChild(Visitor child, String name) {
    child.lookAsChild("review-" + name);
    Geometry.expectLargeTargets(child.page);
    whole(child);
  }

  private static void look(Visitor person, String name) {
    person.lookAsTeam("review-" + name);
    whole(person);
  }

  private static void whole(Visitor person) {
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
