package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.consultations.making.PlanText;
import org.heard.shared.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From an installation that nobody has used to a file with what children said: people are let in, a
 * manager who has never seen Heard makes a call with 15 questions in three languages for two ages
 * and opens it, two children answer it, and the answers are read and taken out.
 */
class FirstCallIT extends Journey {
  private static final String CALL = "our-parks";
  private static final String TITLE = "Our parks";
  private static final String SAFE = "Do you feel safe in the park?";
  private static final String SAFE_IN_FRENCH = "Te sens-tu en sécurité dans le parc ?";
  private static final String UNSAFE = "What makes you feel unsafe there?";
  private static final String SECTION = "Feeling safe";
  private static final String DAY = "Think of a day like any other.";
  private static final String FRIENDS = "How many friends do you meet there?";
  private static final String SO_MANY = "Are there really so many?";
  private static final String DESK = "Ask at the desk of the town hall, every day until six.";
  private static final String DARK = "Il fait noir près du lac 4713";
  private static final String SHADE = "أريد أشجارًا 4714";

  private static RunningApplication heard;

  @BeforeAll
  static void start() {
    heard = RunningApplication.startEmpty("first-call");
  }

  @AfterAll
  static void stop() {
    heard.close();
  }

  @Test
  void aCallGrowsFromNothingToAFileOfAnswers() throws Exception {
    Visitor admin = visitor(heard, Screen.DESK, "en");
    NewTeam.enter(admin, heard.firstLink(), "admin");
    protectChildren(admin);
    Visitor moderator = person(admin, "moderator", "fr");
    Visitor manager = person(admin, "manager", "en");

    String call = makeTheCall(manager);
    manager.page.navigate(call);
    PlanPath plan = new PlanPath(manager);
    assertThat(plan.missing()).isEmpty();
    manager.lookAsTeam("first-call-ready");
    plan.openForChildren();
    manager.lookAsTeam("first-call-open");

    answerOnAPhone(visitor(heard, Screen.PHONE, "fr"));
    answerWithoutScript(
        onDevice(heard, Screen.NARROW, "ar", options -> options.setJavaScriptEnabled(false)));

    NewTeam.assign(admin, "moderator", TITLE);
    TeamPath reading = new TeamPath(moderator);
    for (Map.Entry<String, String> said : Map.of("fr", DARK, "ar", SHADE).entrySet()) {
      reading.openTheOneThatSays(CALL, said.getKey(), said.getValue());
      reading.acceptRestAndRelease();
    }

    List<List<String>> lines =
        OpenedFile.csv(new TeamPath(manager).download(CALL, "analysis.export.format.csv"));
    assertThat(lines).hasSize(3);
    assertThat(lines.toString()).contains(DARK, SHADE);
    expectTheCallAsAFile(manager, call);
    correct(manager, call);
  }

  private Visitor person(Visitor admin, String role, String language) throws InvalidKeyException {
    return person(admin, role, "accounts.role." + role, language);
  }

  private Visitor person(Visitor admin, String name, String role, String language)
      throws InvalidKeyException {
    String link = NewTeam.add(admin, name, List.of(role));
    Visitor person = visitor(heard, Screen.DESK, language);
    NewTeam.enter(person, link, name);
    return person;
  }

  /** Without two people on duty whose alerts were tried no call opens. */
  private void protectChildren(Visitor admin) throws InvalidKeyException {
    Visitor first = person(admin, "amina", "accounts.role.safeguarding", "en");
    Visitor second = person(admin, "bruno", "accounts.role.safeguarding", "en");
    for (Visitor officer : List.of(first, second)) {
      Words words = officer.words();
      officer.open("/team/duty");
      officer.press(words.say("moderation.alert.test"));
      Locator number = officer.page.getByLabel(words.say("moderation.alert.number"));
      number.waitFor();
      number.fill(officer.page.locator(".note--care").last().innerText().replaceAll("\\D", ""));
      officer.press(words.say("moderation.alert.confirm"));
      assertThat(officer.page.locator(".note--good")).isVisible();
    }
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Words words = first.words();
    fill(first, "moderation.duty.from", today.toString());
    fill(first, "moderation.duty.to", today.plusYears(1).toString());
    choose(first, "moderation.duty.first", "amina");
    choose(first, "moderation.duty.second", "bruno");
    first.press(words.say("moderation.duty.add"));
    assertThat(first.page.getByText(words.say("moderation.duty.planned"))).isVisible();
  }

  private static void fill(Visitor person, String key, String value) {
    person.page.getByLabel(person.words().say(key)).fill(value);
    person.page.keyboard().press("Tab");
  }

  private static void choose(Visitor person, String key, String label) {
    person
        .page
        .getByLabel(person.words().say(key))
        .selectOption(new SelectOption().setLabel(label));
  }

  private static String makeTheCall(Visitor manager) throws Exception {
    PlanPath plan = new PlanPath(manager);
    String call = plan.begin(TITLE);
    assertThat(plan.missing()).hasSizeGreaterThan(20);
    manager.lookAsTeam("first-call-begun");
    texts().forEach(plan::write);
    plan.address(CALL);
    plan.dates(Instant.now());
    plan.ages("10-12", "13-15");
    plan.languages(List.of(Language.FRENCH, Language.ARABIC));
    plan.partner("Friends of the parks");
    plan.confirmAll();
    manager.awaitNothingOnTheWay();

    manager.page.navigate(call + "/questions");
    ask(new QuestionsPath(manager), manager);
    manager.lookAsTeam("first-call-questions");
    translate(manager, call);
    return call;
  }

  private static Map<PlanText, String> texts() {
    Map<PlanText, String> texts = new EnumMap<>(PlanText.class);
    texts.put(PlanText.TITLE, TITLE);
    texts.put(PlanText.QUESTION, "What should a park near you be like?");
    texts.put(PlanText.ASKER, "The city of Lindau");
    texts.put(PlanText.WHY, "The city will build two parks. It wants to know what you need there.");
    texts.put(PlanText.WHO_ASKS, "We are five people who plan parks for the city.");
    texts.put(PlanText.WHO_READS, "Three people of our team read it. No teacher sees it.");
    texts.put(PlanText.CAN_CHANGE, "What is built in the two parks.");
    texts.put(PlanText.CANNOT_CHANGE, "Where the parks are. That is decided.");
    texts.put(PlanText.WHAT_NEXT, "In March we tell you what will be built, and why.");
    texts.put(PlanText.WHAT_WE_KEEP, "What you wrote, for one year.");
    texts.put(PlanText.WHAT_WE_DO_NOT_KEEP, "Your name, your address, your school.");
    texts.put(PlanText.CONTACT, "Ask at the desk of the town hall, every day until five.");
    return texts;
  }

  private static void ask(QuestionsPath questions, Visitor manager) throws URISyntaxException {
    questions.take(
        Path.of(Objects.requireNonNull(FirstCallIT.class.getResource("/e2e/parks.md")).toURI()),
        "consultations.files.add");
    assertThat(questions.listed()).hasCount(4);
    questions.open("What do you like best in your park?");
    questions.add("consultations.kind.yes-no", SAFE);
    questions.write("consultations.questions.why", "Everybody should be safe in a park.");
    questions.write("consultations.questions.note", DAY);
    questions.add("consultations.kind.long-text", UNSAFE);
    questions.write("consultations.questions.warning", "This can make you think of a bad day.");
    questions.showWhen(SAFE, manager.words().say("consultations.rule.no"));
    questions.addSection(SECTION);
    questions.open(UNSAFE);
    questions.moveInto(SECTION);
    questions.open(SAFE);
    questions.moveInto(SECTION);
    questions.add("consultations.kind.faces", "How do you feel in the park?");
    questions.add("consultations.kind.agree", "Adults in the park listen to children.");
    questions.add("consultations.kind.one-choice", "What would you like to see first?");
    questions.answers("Trees", "Water", "Light");
    questions.add("consultations.kind.several-choices", "What is missing in your park?");
    questions.answers("A swing", "A bench", "A tap with water");
    questions.add("consultations.kind.ranking", "What should be built first?");
    questions.answers("A slide", "A field for ball games", "A quiet corner");
    questions.add("consultations.kind.number", FRIENDS);
    questions.expectAtMost(FRIENDS, 50, SO_MANY);
    questions.add("consultations.kind.date", "When were you there the last time?");
    questions.add("consultations.kind.when", "When did somebody last mend something there?");
    questions.add("consultations.kind.short-text", "Which word fits your park?");
    assertThat(questions.listed()).hasCount(15);
  }

  private static void translate(Visitor manager, String call) {
    TranslationPath path = new TranslationPath(manager);
    path.open(call, Language.FRENCH);
    path.write(TITLE, "Nos parcs");
    path.write(SAFE, SAFE_IN_FRENCH);
    path.bringBack(
        TranslatorsFile.workbook(
            path.send("consultations.translating.download-xlsx"),
            "En français : ",
            manager.words().say("consultations.translating.state.done")));
    path.open(call, Language.ARABIC);
    path.write(TITLE, "حدائقنا");
    path.bringBack(
        TranslatorsFile.xliff(path.send("consultations.translating.download-xliff"), "بالعربية: "));
  }

  private static void answerOnAPhone(Visitor child) {
    ChildPath path = new ChildPath(child);
    child.open("/");
    child.page.locator("a[href='/c/" + CALL + "']").click();
    assertThat(child.heading()).hasText("Nos parcs");
    child.lookAsChild("first-call-page");
    path.pressTakePart();
    Set<String> asked = new LinkedHashSet<>();
    path.answerEverything(
        () -> DARK,
        number -> {
          asked.add(child.heading().innerText());
          meet(child, "En français : ");
          child.lookAsChild("first-call-question-" + number);
        },
        number -> {
          if (child.heading().innerText().equals(SAFE_IN_FRENCH)) {
            child.page.getByLabel("Non", new Page.GetByLabelOptions().setExact(true)).check();
          }
        });
    assertThat(asked).contains(SAFE_IN_FRENCH, "En français : " + UNSAFE).hasSizeGreaterThan(15);
    path.allow(true);
    path.send();
  }

  private static void answerWithoutScript(Visitor child) {
    LightPath path = new LightPath(child);
    path.takePart(CALL);
    Set<String> asked = new LinkedHashSet<>();
    path.answerEverything(
        SHADE,
        number -> {
          asked.add(child.heading().innerText());
          meet(child, "بالعربية: ");
          if (child.heading().innerText().endsWith(FRIENDS)) {
            child.page.locator("main input[inputmode=numeric]").fill("99");
            path.button("submissions.form.next").click();
            assertThat(child.page.locator("main")).containsText("بالعربية: " + SO_MANY);
            assertThat(child.heading()).containsText(FRIENDS);
          }
        });
    // Whoever says that it is safe is not asked what makes it unsafe.
    assertThat(asked).doesNotContain("بالعربية: " + UNSAFE).hasSizeGreaterThan(14);
    path.allow();
    child.page.locator("#assent-count").check();
    path.send();
  }

  /** What stands around a question. */
  private static void meet(Visitor child, String mark) {
    Locator main = child.page.locator("main");
    String question = child.heading().innerText();
    if (question.endsWith(UNSAFE)) {
      assertThat(main).containsText(mark + SECTION);
    } else if (question.equals(SAFE_IN_FRENCH) || question.endsWith(SAFE)) {
      assertThat(main).containsText(mark + SECTION);
      assertThat(main).containsText(mark + DAY);
    }
  }

  private static void expectTheCallAsAFile(Visitor manager, String call) throws IOException {
    manager.page.navigate(call + "/questions");
    Path file =
        manager
            .page
            .waitForDownload(
                () -> manager.press(manager.words().say("consultations.files.own", ".json")))
            .path();
    assertThat(Files.readString(file)).contains(CALL, UNSAFE, "حدائقنا");
  }

  /** The next version says what is different, in each language of the team and on each screen. */
  private void correct(Visitor manager, String call) {
    manager.page.navigate(call);
    PlanPath plan = new PlanPath(manager);
    plan.write(PlanText.CONTACT, DESK);
    assertThat(plan.saved()).isVisible();
    TranslationPath translation = new TranslationPath(manager);
    for (Language language : List.of(Language.FRENCH, Language.ARABIC)) {
      translation.open(call, language);
      translation.keepTheOne();
    }
    for (Map.Entry<String, Screen> seen :
        Map.of("fr", Screen.PHONE, "es", Screen.NARROW, "en", Screen.DESK).entrySet()) {
      manager.page.setViewportSize(seen.getValue().width, seen.getValue().height);
      manager.page.navigate(call + "?lang=" + seen.getKey());
      assertThat(plan.askForNextVersion(Words.in(seen.getKey()))).containsText("until six");
      manager.lookAsTeam("first-call-changes-" + seen.getKey());
      Geometry.expectNothingSticksOut(manager.page);
      Geometry.expectNothingIsCutOff(manager.page);
    }
    manager.page.setViewportSize(Screen.DESK.width, Screen.DESK.height);
    manager.page.navigate(call + "?lang=en");
    plan.askForNextVersion(manager.words());
    plan.publishNextVersion(2);
    Visitor child = visitor(heard, Screen.PHONE, "en");
    child.open("/c/" + CALL);
    assertThat(child.page.locator("main")).containsText(DESK);
  }
}
