package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.heard.consultations.making.PlanText;
import org.heard.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Child advisors read the questions of a call before other children do. */
class QuestionsReviewIT extends Journey {

  /** Who makes the call and on what, and in which language an advisor reads it. */
  private enum Asked {
    ENGLISH(
        Screen.DESK,
        "es",
        Language.ENGLISH,
        "advisor2",
        "Quick Fox",
        "Parks in our town",
        "What are recreational areas like where you live?",
        "recreational",
        "What would you change first?",
        "Does this mean parks?",
        "Yes. Now we write parks."),
    ARABIC(
        Screen.PHONE,
        "fr",
        Language.ARABIC,
        "advisor3",
        "نجمة البحر",
        "حدائق مدينتنا",
        "كيف هي المساحات الترفيهية حيث تعيش؟",
        "الترفيهية",
        "ماذا تغيّر أولًا؟",
        "هل تعني الحدائق؟",
        "نعم. نكتب الآن الحدائق.");

    private final Screen screen;
    private final String manager;
    private final Language language;
    private final String advisor;
    private final String nickname;
    private final String title;
    private final String hard;
    private final String word;
    private final String clear;
    private final String comment;
    private final String reason;

    Asked(
        Screen screen,
        String manager,
        Language language,
        String advisor,
        String nickname,
        String title,
        String hard,
        String word,
        String clear,
        String comment,
        String reason) {
      this.screen = screen;
      this.manager = manager;
      this.language = language;
      this.advisor = advisor;
      this.nickname = nickname;
      this.title = title;
      this.hard = hard;
      this.word = word;
      this.clear = clear;
      this.comment = comment;
      this.reason = reason;
    }
  }

  private Visitor manager;
  private Visitor child;
  private PlanPath plan;
  private ReviewPath rounds;
  private AdvicePath advice;

  @ParameterizedTest
  @EnumSource
  void aCallWaitsUntilAnAdvisorSaidYesToTheseVeryQuestions(Asked asked) {
    comeIn(asked);
    String call = plan.begin(asked.title, asked.language);
    plan.write(PlanText.TITLE, asked.title);
    QuestionsPath questions = ask(call, asked);
    List<String> free = missing(call);
    String round = beginRound(call, asked);
    List<String> waiting = missing(call);
    assertThat(waiting).hasSize(free.size() + 1);
    look(asked, "call-waiting");

    read(asked);
    marksStandBesideTheQuestion(call, questions, asked);
    answer(round, asked);
    sayYes(round, asked);
    assertThat(missing(call)).isEqualTo(free);
    look(asked, "call-signed");

    // Other words are other questions: nobody said yes to them.
    manager.page.navigate(call + "/questions");
    questions.open(asked.clear);
    questions.write("consultations.questions.title", asked.clear + " " + asked.clear);
    assertThat(missing(call)).isEqualTo(waiting);
    close(round, asked);
  }

  private void comeIn(Asked asked) {
    manager = visitor(asked.screen, asked.manager);
    new TeamPath(manager).signIn("manager", application().demoPassword());
    plan = new PlanPath(manager);
    rounds = new ReviewPath(manager);
    child = visitor(Screen.NARROW, asked.language.tag());
    new TeamPath(child).signInToAdvise(asked.advisor, application().demoPassword());
    advice = new AdvicePath(child);
  }

  private QuestionsPath ask(String call, Asked asked) {
    manager.page.navigate(call + "/questions");
    QuestionsPath questions = new QuestionsPath(manager);
    questions.add("consultations.kind.long-text", asked.hard);
    questions.add("consultations.kind.long-text", asked.clear);
    return questions;
  }

  private List<String> missing(String call) {
    manager.page.navigate(call);
    manager.settle();
    return plan.missing();
  }

  private String beginRound(String call, Asked asked) {
    manager.page.navigate(call + "/questions");
    manager.page.getByText(manager.words().say("consultations.advisors.ask")).click();
    rounds.choose(List.of(asked.nickname));
    look(asked, "new");
    String round = rounds.make();
    look(asked, "round");
    return round;
  }

  private void read(Asked asked) {
    child.open("/advise");
    advice.open(asked.title);
    lookAsChild(asked, "read");
    Locator card = advice.saying(asked.hard);
    advice.tapWord(card, asked.word);
    advice.write(card, asked.comment);
    // It is there when the child comes back.
    child.page.reload();
    assertThat(advice.sayingMore(asked.hard).locator("textarea")).hasValue(asked.comment);
    lookAsChild(asked, "said");
    advice.react(advice.saying(asked.clear), "advisors.round.clear");
    advice.sayYes();
    advice.finish();
    lookAsChild(asked, "finished");
  }

  private void marksStandBesideTheQuestion(String call, QuestionsPath questions, Asked asked) {
    manager.page.navigate(call + "/questions");
    questions.open(asked.hard);
    assertThat(
            manager.page.getByText(
                manager.words().say("consultations.advisors.words", asked.word + " (1)")))
        .isVisible();
    look(asked, "marks");
  }

  private void answer(String round, Asked asked) {
    manager.page.navigate(round);
    rounds.answer(asked.hard, "advisors.team.reply.changed", asked.reason);
    look(asked, "answered");
  }

  private void sayYes(String round, Asked asked) {
    child.page.navigate(round.replace("/team/", "/advise/"));
    assertThat(child.page.getByText(asked.reason).first()).isVisible();
    advice.signOff();
    lookAsChild(asked, "signed");
  }

  private void close(String round, Asked asked) {
    manager.page.navigate(round);
    rounds.close(manager.words().say("advisors.team.closed"));
    manager.press(manager.words().say("advisors.team.summary"));
    assertThat(manager.page.getByText(asked.reason)).isVisible();
    look(asked, "summary");
  }

  private void lookAsChild(Asked asked, String name) {
    child.lookAsChild("questions-review-" + asked.language.tag() + "-" + name);
    Geometry.expectLargeTargets(child.page);
    whole(child);
  }

  private void look(Asked asked, String name) {
    manager.lookAsTeam("questions-review-" + asked.language.tag() + "-" + name);
    whole(manager);
  }

  private static void whole(Visitor person) {
    Geometry.expectNothingSticksOut(person.page);
    Geometry.expectNothingIsCutOff(person.page);
  }
}
