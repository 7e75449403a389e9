package org.heard.advisors.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.Youth;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.RoundId;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.advisors.rounds.Spot;
import org.heard.consultations.Calls;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the questions of a call to advisors, and back. */
@HeardTest
class QuestionsRoundViewTest extends SpringBrowserlessTest {
  private static final String SAFE = "safe-places";

  @Autowired private OwnRounds own;
  @Autowired private ReviewRounds rounds;
  @Autowired private Plans plans;
  @Autowired private PreparedCalls prepared;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private PersonId amina = PersonId.random();
  private PersonId leo = PersonId.random();
  private ConsultationId call = ConsultationId.random();

  @BeforeEach
  void aCallInTheMaking() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    amina = youth.active(youth.organisation());
    leo = youth.active(youth.organisation());
    staff.signIn(Role.MANAGER);
    call = prepared.begin("Places in town");
    plans.save(call, 0, WholePlans.from(Instant.now()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private RoundId round(String... ownQuestions) {
    return round(0, ownQuestions);
  }

  private RoundId round(int needed, String... ownQuestions) {
    Instant now = Instant.now();
    return rounds
        .makeOfQuestions(
            call,
            Language.ENGLISH,
            Wording.GENERAL,
            new ReviewRounds.Plan(
                List.of(RoundQuestion.CLEAR),
                List.of(ownQuestions),
                now.minus(Duration.ofHours(1)),
                now.plus(Duration.ofDays(7)),
                true,
                needed,
                Set.of(amina)))
        .orElseThrow();
  }

  private static long ways(String address) {
    return ChildScreen.all(link -> address.equals(link.getAttribute("href"))).size();
  }

  @Test
  void theQuestionsLeadToARoundAboutThem() {
    UI.getCurrent().navigate("team/calls/" + call + "/questions");
    assertThat(ChildScreen.text()).contains("No child advisors were asked");
    assertThat(ways("team/rounds/questions/" + call)).isEqualTo(1);
    UI.getCurrent().navigate("team/rounds/questions/" + call);
    assertThat(ChildScreen.text()).contains("Language in which advisors read", "Words for");
    ChildScreen.press("Add an own question");
    ChildScreen.typeInto(
        ChildScreen.one(box -> "own-question-1".equals(box.getAttribute("id"))),
        "Do you know SUCH places?");
    assertThat(ChildScreen.text()).contains("Children may not know “SUCH”.");
    ChildScreen.press("Make the round");

    Desk made = made();
    assertThat(made.round().own()).containsExactly("Do you know SUCH places?");
    assertThat(made.round().needed()).isZero();
    assertThat(made.invitations()).extracting(Invitation::advisor).contains(amina, leo);
  }

  private Desk made() {
    return rounds.all().stream()
        .filter(desk -> desk.round().text().passage(SAFE).isPresent())
        .filter(desk -> desk.round().of().toString().contains(call.toString()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aQuestionHasWhatAdvisorsMarkedAndADeskThatLeadsToIt() {
    RoundId round = round();
    staff.signIn(amina);
    own.keep(round, SAFE, Marks.NONE.with(new Spot(0, 5, "about"), true));
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/" + round);
    assertThat(ChildScreen.text()).contains("Round 1 · English, Everybody");
    String way = "team/calls/" + call + "/questions?question=" + SAFE;
    assertThat(ways(way)).isEqualTo(1);

    UI.getCurrent()
        .navigate("team/calls/" + call + "/questions", QueryParameters.of("question", SAFE));
    assertThat(ChildScreen.text())
        .contains("Child advisors: hard 1", "Hard words: about (1)", "1 mark of advisors");

    store(new Questionnaire(List.of(WholePlans.story("parks"))));
    UI.getCurrent().navigate("team/rounds/" + round);
    assertThat(ChildScreen.text()).contains("The text here is gone.");
    assertThat(ways(way)).isZero();
  }

  private void store(Questionnaire changed) {
    Plans.Seen seen = plans.read(call).orElseThrow();
    plans.save(call, seen.revision(), seen.plan().with(changed));
  }

  @Test
  void beforeACallOpensItsManagerReadsWhatAdvisorsSaid() {
    calls.somebodyIsOnDuty();
    UI.getCurrent().navigate("team/calls/" + call);
    ChildScreen.press("Open this call");
    assertThat(ChildScreen.text())
        .contains("Open this call for children", "No child advisors were asked");

    round();
    UI.getCurrent().navigate("team/calls/" + call);
    ChildScreen.press("Open this call");
    assertThat(ChildScreen.text())
        .contains(
            "What child advisors said about these questions",
            "Round 1: English, Everybody",
            "Finished: 0 of 1",
            "The questions are as they read them.");
  }

  @Test
  void aGateThatWasChosenStandsInTheList() {
    round(1);
    UI.getCurrent().navigate("team/calls/" + call);
    assertThat(ChildScreen.text()).contains("0 of 1 child advisors said that the questions");
  }

  @Test
  void twoManagersLetQuestionsOutAtTheDeskOfARoundThatAskedForSignOffs() {
    RoundId free = round(0);
    UI.getCurrent().navigate("team/rounds/" + free);
    assertThat(ChildScreen.text()).doesNotContain("Publishing without sign-offs");

    RoundId gated = round(1);
    UI.getCurrent().navigate("team/rounds/" + gated);
    ChildScreen.typeInto(
        ChildScreen.one(box -> "unsigned-reason".equals(box.getAttribute("id"))), "Exams.");
    ChildScreen.press("Propose");
    assertThat(ChildScreen.text()).contains("Somebody else has to agree.");
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/" + gated);
    assertThat(ChildScreen.text()).contains("because: Exams.");
    ChildScreen.press("Agree that it goes out");
    assertThat(ChildScreen.text()).contains("This may go out as it is now.");
    UI.getCurrent().navigate("team/calls/" + call);
    assertThat(ChildScreen.text()).doesNotContain("of 1 child advisors said that the questions");
  }

  @Test
  void aReasonForWordsThatChangedMeanwhileIsNotKept() {
    UI.getCurrent().navigate("team/rounds/" + round(1));
    store(new Questionnaire(List.of(WholePlans.story("parks"))));
    ChildScreen.typeInto(
        ChildScreen.one(box -> "unsigned-reason".equals(box.getAttribute("id"))), "Exams.");
    ChildScreen.press("Propose");
    assertThat(ChildScreen.text())
        .contains("The words changed meanwhile.")
        .doesNotContain("Somebody else has to agree.");
  }

  @Test
  void someOfManyAdvisorsAreFoundByTheirNames() {
    staff.signOut();
    Youth.Supporters many = youth.organisation();
    IntStream.range(0, 9).forEach(one -> youth.active(many));
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/questions/" + call);
    ChildScreen.typeInto(
        ChildScreen.one(box -> "who-find".equals(box.getAttribute("id"))),
        amina.toString().substring(0, 8));
    assertThat(ChildScreen.text()).contains("1 of ").doesNotContain(leo.toString().substring(0, 8));
    // Those who are not shown stay ticked.
    ChildScreen.press("Make the round");
    assertThat(made().invitations()).extracting(Invitation::advisor).contains(amina, leo);
  }

  @Test
  void moreAreInvitedWhileItRunsAndAnUnopenedInvitationIsTakenBack() {
    RoundId round = round();
    staff.signIn(amina);
    own.enter(round);
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/" + round);
    assertThat(ChildScreen.text()).doesNotContain("Take the invitation back");
    ChildScreen.all(box -> "checkbox".equals(box.getAttribute("type")))
        .forEach(box -> box.setProperty("checked", true));
    ChildScreen.press("Invite the ticked ones");
    assertThat(ChildScreen.text()).contains("invited.", "Take the invitation back", "Opened");
    assertThat(rounds.read(round).orElseThrow().invitations())
        .extracting(Invitation::advisor)
        .contains(amina, leo);
  }

  @Test
  void anOwnQuestionStandsInTheSummaryWithItsAnswers() {
    RoundId round = round("Do you know such places?");
    staff.signIn(amina);
    own.say(round, new RoundQuestion.Said("own-1", RoundQuestion.Choice.NO, "None at all."));
    staff.signIn(Role.MANAGER);
    UI.getCurrent().navigate("team/rounds/" + round);
    assertThat(ChildScreen.text()).contains("Do you know such places?", "None at all.");
    UI.getCurrent().navigate("team/rounds/" + round + "/summary");
    assertThat(ChildScreen.text())
        .contains("Do you know such places?", "No: 1", "an advisor: None at all.");
  }

  @Test
  void anAdvisorReadsTheQuestionsAsInTheFormAndAnswersTheOwnOnes() {
    RoundId round = round("Do you know such places?");
    staff.signIn(amina);
    UI.getCurrent().navigate("advise/rounds/" + round);
    assertThat(ChildScreen.text()).contains("What about safe-places?", "Do you know such places?");
    UI.getCurrent().navigate("advise");
    assertThat(ChildScreen.text()).contains("Questions, round 1");
  }
}
