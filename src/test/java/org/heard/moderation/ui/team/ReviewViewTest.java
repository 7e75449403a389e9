package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Device;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Assignments;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Presence;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.Review;
import org.heard.moderation.Submitted;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.AskAgain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class ReviewViewTest extends SpringBrowserlessTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();

  @Autowired private Moderation moderation;
  @Autowired private Assignments assignments;
  @Autowired private Presence presence;
  @Autowired private FilesMade files;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Device device;
  @Autowired private Submitted submitted;
  @Autowired @AsOwner private JdbcClient database;
  @Autowired private HikariDataSource pool;

  private Consultation call;
  private Submitted.Sent sent;
  private SubmissionId id;
  private PersonId moderator;

  @BeforeEach
  void aSubmissionWaits() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    call = calls.open();
    sent = submitted.one(call);
    id = sent.id();
    moderator = staff.signIn(Role.MODERATOR, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void answersAreCoveredUntilTheyAreOpenedAndOpeningIsOnRecord() {
    go();
    assertThat(Screen.text())
        .contains("The answers are covered until you open them")
        .contains("Opening is written down with your name")
        .doesNotContain(Submitted.STORY);
    assertThat(openings()).isZero();
    Screen.press("Open and read");
    assertThat(Screen.text()).contains(Submitted.STORY).contains("Opened by you, written down");
    assertThat(openings()).isEqualTo(1);
  }

  @Test
  void everyPieceHasItsOwnCoverItsWordsAndADownload() throws Exception {
    call = calls.withMedia();
    id = submitted.withPieces(call, Medium.DRAWING, Medium.VOICE).id();
    staff.signIn(Role.MODERATOR, call.id());
    open();
    assertThat(Screen.text())
        .contains(Submitted.STORY, Submitted.TOLD, "Drawing 1", "Recording 1")
        .contains("Others read the words and learn how many there were");
    assertThat(shown("heard-areas")).isEmpty();
    assertThat(shown("audio")).isEmpty();
    Screen.press("Show: Drawing 1");
    assertThat(shown("heard-areas"))
        .singleElement()
        .satisfies(image -> {
          assertThat(image.getAttribute("src"))
              .startsWith("team/piece/" + call.id() + "/" + id + "/");
          assertThat(image.getAttribute("alt")).isEqualTo(Submitted.TOLD);
        });
    Screen.press("Listen: Recording 1");
    assertThat(shown("audio"))
        .singleElement()
        .satisfies(sound -> assertThat(sound.hasAttribute("controls")).isTrue());
  }

  private static List<Element> shown(String tag) {
    return Screen.cards().stream()
        .flatMap(card -> elements(card.getElement()))
        .filter(element -> element.getTag().equals(tag))
        .toList();
  }

  private static Stream<Element> elements(Element element) {
    return element.isTextNode()
        ? Stream.of()
        : Stream.concat(
            Stream.of(element), element.getChildren().flatMap(ReviewViewTest::elements));
  }

  @Test
  void everyDecisionIsStoredAtOnceAndTheNextAnswerComesUp() {
    open();
    assertThat(Screen.cards().get(0).hasClassName("ans--now")).isTrue();
    Screen.decide(1, "Accept");
    assertThat(stored().decisions()).containsOnly(Map.entry("safe", ACCEPT));
    assertThat(Screen.cards().get(1).hasClassName("ans--now")).isTrue();
    assertThat(Screen.text()).contains("1 of 3 decided");
  }

  @Test
  void redactsTheMarkedWordsAndShowsWhatOthersWillRead() {
    open();
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    assertThat(Screen.text()).contains("[name hidden]").contains(Submitted.STORY);
    Screen.press("Another person");
    assertThat(Screen.text()).contains("[person hidden]");
    assertThat(stored().decisions().get("story"))
        .isEqualTo(
            new ModerationDecision.Redact(
                List.of(new Redaction(10, 19, RedactionReason.OTHER_PERSON))));
  }

  @Test
  void aReasonLeavesTheButtonsBesideItThatAreBeingPressedAlready() {
    open();
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    TeamButton done = Screen.button("Done with this answer").orElseThrow();
    TeamButton again = Screen.button("Show again").orElseThrow();
    Screen.press("Another person");
    assertThat(Screen.button("Done with this answer")).containsSame(done);
    assertThat(Screen.button("Show again")).containsSame(again);
    Screen.press(again);
    assertThat(stored().decisions()).isEmpty();
    assertThat(Screen.button("Show again")).isEmpty();
    assertThat(Screen.button("Done with this answer")).isEmpty();
  }

  @Test
  void markingHalfAnEmojiHidesAllOfIt() {
    open();
    int emoji = Submitted.STORY.indexOf("👩");
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", emoji + 1, emoji + 2);
    assertThat(stored().decisions().get("story"))
        .isEqualTo(
            new ModerationDecision.Redact(
                List.of(new Redaction(emoji, Submitted.STORY.length(), RedactionReason.NAME))));
  }

  @Test
  void showingTheOnlyHiddenWordsAgainTakesTheDecisionBack() {
    open();
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    Screen.mark(2, "unmark", 10, 13);
    assertThat(stored().decisions()).isEmpty();
  }

  @Test
  void offsetsFromAForgedEventAreIgnored() {
    open();
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 9_999);
    Screen.mark(2, "mark", -5, 3);
    assertThat(stored().decisions()).isEmpty();
  }

  @Test
  void rejectingAsksForAReason() {
    open();
    Screen.decide(1, "Reject");
    assertThat(stored().decisions()).isEmpty();
    Screen.press("Hurts others");
    assertThat(stored().decisions().get("safe"))
        .isEqualTo(new ModerationDecision.Reject(RejectReason.HURTS_OTHERS));
  }

  @Test
  void undoTakesADecisionBack() {
    open();
    Screen.decide(1, "Not an answer");
    Screen.press("Change");
    Screen.decide(1, "Undo");
    assertThat(stored().decisions()).isEmpty();
  }

  @Test
  void acceptsTheRestAndReleases() {
    open();
    assertThat(Screen.button("Release").orElseThrow().isEnabled()).isFalse();
    Screen.decide(2, "Redact");
    Screen.mark(2, "mark", 10, 19);
    Screen.press("Accept all remaining");
    Screen.press("Release");
    assertThat(Screen.text()).contains("Others can read what you accepted");
    assertThat(Screen.button("Accept")).isEmpty();
    assertThat(releasedStory()).isEqualTo("My friend [name hidden] helps me 👩‍👩‍👧");
  }

  @Test
  void aReleaseCanBeTakenBack() {
    acceptsTheRestAndReleases();
    staff.signIn(moderator);
    Screen.press("Take back and decide again");
    assertThat(stored().standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(Screen.button("Release")).isPresent();
  }

  @Test
  void openedAgainHiddenWordsAreCoveredAndShownOnlyAfterAskingWhoItIs() {
    acceptsTheRestAndReleases();
    device.learn(moderator);
    staff.signInAnHourAgo(moderator);
    open();
    assertThat(Screen.text()).contains("[name hidden]").doesNotContain("Aya");
    Screen.press("Show the covered words");
    assertThat(Screen.text()).doesNotContain("Aya");
    answer("000000");
    assertThat(Screen.text()).doesNotContain("Aya");
    assertThat(uncoverings()).isZero();
    answer(device.code(moderator, 0));
    assertThat(Screen.text()).contains(Submitted.STORY);
    assertThat(Screen.button("Show the covered words")).isEmpty();
    assertThat(uncoverings()).isEqualTo(1);
  }

  @Test
  void aSettledReviewTakenBackAsksFirstAndThenShowsAllToDecideAgain() {
    acceptsTheRestAndReleases();
    device.learn(moderator);
    staff.signInAnHourAgo(moderator);
    open();
    Screen.press("Take back and decide again");
    assertThat(stored().standing()).isEqualTo(Review.Standing.RELEASED);
    answer(device.code(moderator, 0));
    assertThat(stored().standing()).isEqualTo(Review.Standing.OPEN);
    assertThat(Screen.text()).contains(Submitted.STORY);
    assertThat(Screen.button("Release")).isPresent();
  }

  private void answer(String code) {
    AskAgain dialog = $(AskAgain.class).single();
    $(Input.class, dialog).single().setValue(code);
    Element form = dialog.getElement().getChild(0);
    form.getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(form, "submit", JacksonUtils.createObjectNode()));
  }

  private long uncoverings() {
    return database
        .sql(
            "select count(*) from audit.entry where action = 'moderation.uncovered'"
                + " and subject = ?")
        .param(id.toString())
        .query(Long.class)
        .single();
  }

  @Test
  void aColleaguesDecisionIsShownBesideTheOwnChoiceWhichIsKept() {
    open();
    decideAsColleague(Map.of("safe", ACCEPT));
    Screen.decide(1, "Not an answer");
    assertThat(Screen.text())
        .contains("Invented Person decided on this submission meanwhile")
        .contains("You differ on 1 answer")
        .contains("Your colleague: Accepted");
    assertThat(stored().decisions()).containsOnly(Map.entry("safe", ACCEPT));
    Screen.press("Store mine instead");
    assertThat(stored().decisions())
        .containsOnly(Map.entry("safe", new ModerationDecision.NotAConsultationAnswer()));
    assertThat(Screen.text()).doesNotContain("meanwhile");
  }

  @Test
  void aColleagueWhoHasItOpenIsNamed() {
    PersonId colleague = staff.signIn(Role.MODERATOR, call.id());
    presence.here(call.id(), id);
    staff.signIn(moderator);
    go();
    assertThat(Screen.text()).doesNotContain("has this open too");
    Screen.press("Open and read");
    assertThat(Screen.text()).contains("Invented Person has this open too");
    staff.signIn(colleague);
    assertThat(presence.here(call.id(), id)).containsExactly(moderator);
    presence.left(call.id(), id);
    staff.signIn(moderator);
    poll();
    assertThat(Screen.text()).doesNotContain("has this open too");
    UI.getCurrent().navigate("team/queue/" + call.slug());
    staff.signIn(colleague);
    assertThat(presence.here(call.id(), id)).isEmpty();
  }

  @Test
  void aColleaguesDecisionShowsWithoutAnActOfOnesOwn() {
    open();
    decideAsColleague(Map.of("safe", ACCEPT));
    poll();
    assertThat(Screen.text()).contains("Invented Person decided on this submission meanwhile");
  }

  @Test
  void takesTheSubmissionInHandAndGivesItBack() {
    go();
    Screen.press("Take in hand");
    assertThat(submissions.row(call.id(), id).orElseThrow().assignedTo()).contains(moderator);
    assertThat(Screen.text()).contains("You have this in hand");
    Screen.press("Give back");
    assertThat(submissions.row(call.id(), id).orElseThrow().assignedTo()).isEmpty();
  }

  @Test
  void takesOverFromAColleagueByName() {
    staff.signIn(Role.MODERATOR, call.id());
    assignments.take(call.id(), id, null);
    staff.signIn(moderator);
    go();
    assertThat(Screen.text()).contains("In the hands of Invented Person");
    Screen.press("Take over");
    assertThat(submissions.row(call.id(), id).orElseThrow().assignedTo()).contains(moderator);
  }

  @Test
  void flagsForColleaguesAndTakesTheFlagDown() {
    open();
    Screen.press("Flag for colleagues");
    assertThat(submissions.row(call.id(), id).orElseThrow().flagged()).isTrue();
    Screen.press("Flag for colleagues");
    assertThat(submissions.row(call.id(), id).orElseThrow().flagged()).isFalse();
  }

  @Test
  void aHintSaysWhyAndOneTapHidesThePlace() {
    id = submitted.inWords(call, "Please call me on 0712 345 678 today").id();
    open();
    Screen.decide(1, "Accept");
    assertThat(Screen.text()).contains("Looks like a phone number");
    assertThat(stored().decisions()).doesNotContainKey("story");
    Screen.press("Hide: Contact");
    assertThat(stored().decisions().get("story"))
        .isEqualTo(
            new ModerationDecision.Redact(List.of(new Redaction(18, 30, RedactionReason.CONTACT))));
    assertThat(Screen.text()).doesNotContain("Looks like a phone number");
  }

  @Test
  void aHintThatIsNotNeededGoesAwayAndDecidesNothing() {
    id = submitted.inWords(call, "Please call me on 0712 345 678 today").id();
    open();
    Screen.press("Not needed");
    assertThat(Screen.text()).doesNotContain("Looks like a phone number");
    assertThat(stored().decisions()).isEmpty();
    assertThat(stored()).isEqualTo(Review.NEW);
  }

  @Test
  void wordsOfDangerAreCoveredUntilTheReaderWantsThem() {
    String words = "My stepdad beats me when he drinks";
    id = submitted.inWords(call, words).id();
    open();
    assertThat(Screen.text())
        .contains("This answer may be hard to read")
        .doesNotContain(words)
        .doesNotContain("beats me");
    Screen.press("Accept all remaining");
    assertThat(stored().decisions()).containsOnlyKeys("safe");
    assertThat(Screen.all(Screen.cards().get(1), DecisionRow.class))
        .as("nobody decides on words that nobody looked at")
        .isEmpty();
    Screen.press("Show the answer");
    assertThat(Screen.all(Screen.cards().get(1), DecisionRow.class)).hasSize(1);
    assertThat(Screen.text())
        .contains(words)
        .contains("May speak of being hurt or threatened")
        .doesNotContain("hard to read");
  }

  @Test
  void aDangerIsOfferedToSafeguardingWhichAsksOnceMore() {
    id = submitted.inWords(call, "My stepdad beats me when he drinks").id();
    open();
    Screen.press("Show the answer");
    Screen.press("Pass to safeguarding");
    assertThat(submissions.row(call.id(), id).orElseThrow().state()).isEqualTo(ReviewState.NEW);
    Screen.press("Yes, hand it over");
    assertThat(submissions.row(call.id(), id).orElseThrow().state())
        .isEqualTo(ReviewState.WITH_SAFEGUARDING);
  }

  @Test
  void answersWithTheSameWordsAreNamedByTheirNumber() {
    String words = "we all want longer breaks and a new playground behind the old school hall";
    SubmissionId first = submitted.inWords(call, words).id();
    id = submitted.inWords(call, words + " please").id();
    open();
    assertThat(Screen.text())
        .contains("1 other answer shares most of these words")
        .contains(Wording.number(first));
  }

  @Test
  void aComplaintIsADecisionOfItsOwnForWordsAlone() {
    open();
    assertThat(Screen.all(Screen.cards().getFirst(), TeamButton.class))
        .noneMatch(button -> button.getElement().getTextRecursively().startsWith("A complaint"));
    Screen.decide(2, "A complaint");
    assertThat(stored().decisions())
        .containsOnly(Map.entry("story", new ModerationDecision.Complaint()));
    assertThat(Screen.text()).contains("the child reads where help is");
  }

  @Test
  void aChangeAfterAReleaseIsMarkedWithTheFilesThatAreOutdated() {
    acceptsTheRestAndReleases();
    staff.signIn(Role.ANALYST, call.id());
    files.end(call.id(), files.begin(call.id(), "heard-example.csv", "bcdfghjkmnpq", "report"));
    staff.signIn(moderator);
    Screen.press("Take back and decide again");
    assertThat(Screen.text())
        .contains("Changed after it was released")
        .contains("heard-example.csv");
  }

  private static void poll() {
    ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
  }

  @Test
  void aColleaguesDecisionsCanBeTakenOver() {
    open();
    decideAsColleague(Map.of("safe", ACCEPT));
    Screen.decide(3, "Not an answer");
    Screen.press("Take the colleague’s decisions");
    assertThat(Screen.text()).contains("1 of 3 decided").doesNotContain("Your colleague");
  }

  @Test
  void answersWithdrawnWhileOpenDisappear() {
    open();
    myAnswers.withdraw(sent.receipt());
    Screen.decide(1, "Accept");
    assertThat(Screen.text())
        .contains("This submission is no longer here")
        .doesNotContain(Submitted.STORY);
    assertThat(Screen.cards()).isEmpty();
  }

  @Test
  void aWithdrawalBeforeOpeningIsSaidToo() {
    go();
    myAnswers.withdraw(sent.receipt());
    Screen.press("Open and read");
    assertThat(Screen.text()).contains("This submission is no longer here");
  }

  @Test
  void aWorryAsksOnceMoreAndThenTakesTheAnswersAway() {
    open();
    Screen.press("Worried about this child");
    assertThat(submissions.row(call.id(), id).orElseThrow().state()).isEqualTo(ReviewState.NEW);
    Screen.press("Yes, hand it over");
    assertThat(Screen.text())
        .contains("This submission is with safeguarding")
        .doesNotContain(Submitted.STORY);
    go();
    assertThat(Screen.text()).contains("This submission is with safeguarding");
    assertThat(Screen.button("Open and read")).isEmpty();
  }

  @Test
  void aWorryNeedsNoOpening() {
    go();
    Screen.press("Worried about this child");
    Screen.press("Yes, hand it over");
    assertThat(submissions.row(call.id(), id).orElseThrow().state())
        .isEqualTo(ReviewState.WITH_SAFEGUARDING);
    assertThat(openings()).isZero();
  }

  @Test
  void theChildsWordsAreMarkedWithTheirLanguageAndDirection() {
    id = submitted.one(call, Language.ARABIC).id();
    open();
    OriginalWords words = Screen.all(Screen.view(), OriginalWords.class).findFirst().orElseThrow();
    assertThat(words.getElement().getAttribute("lang")).isEqualTo("ar");
    assertThat(words.getElement().getAttribute("dir")).isEqualTo("rtl");
    assertThat(Screen.text()).contains("no").contains("no ع");
  }

  @Test
  void anotherCallsSubmissionLooksLikeOneThatDoesNotExist() {
    Consultation other = calls.open();
    staff.signIn(Role.MODERATOR, other.id());
    String missing = visit("team/queue/" + other.slug() + "/" + SubmissionId.random());
    assertThat(visit("team/queue/" + call.slug() + "/" + id)).isEqualTo(missing);
    assertThat(visit("team/queue/" + other.slug() + "/" + id)).isEqualTo(missing);
    assertThat(visit("team/queue/" + call.slug())).isEqualTo(missing);
    assertThat(missing).doesNotContain(Submitted.STORY).doesNotContain("Open and read");
    assertThat(openings()).isZero();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "MODERATOR", mode = EnumSource.Mode.EXCLUDE)
  void otherRolesSeeNothing(Role role) {
    staff.signIn(role, call.id());
    assertThat(visit("team/queue/" + call.slug() + "/" + id))
        .doesNotContain("Open and read")
        .doesNotContain("Submission");
    assertThat(visit("team/queue/" + call.slug())).doesNotContain("to read");
  }

  @Test
  void withTheDatabaseAwayTheChoiceStaysAndCanBeStoredLater() throws SQLException {
    open();
    try (TakenConnections away = new TakenConnections(pool)) {
      Screen.decide(1, "Not an answer");
      assertThat(Screen.text())
          .contains("The store cannot be reached now")
          .contains(Submitted.STORY);
    }
    assertThat(stored().decisions()).isEmpty();
    Screen.press("Try again");
    assertThat(Screen.text()).doesNotContain("The store cannot be reached now");
    assertThat(stored().decisions())
        .containsOnly(Map.entry("safe", new ModerationDecision.NotAConsultationAnswer()));
  }

  @Test
  void whatCouldNotBeStoredIsStoredBeforeItIsReleased() throws SQLException {
    open();
    Screen.press("Accept all remaining");
    Screen.decide(2, "Change");
    Screen.decide(2, "Redact");
    try (TakenConnections away = new TakenConnections(pool)) {
      Screen.mark(2, "mark", 10, 19);
      assertThat(Screen.text()).contains("[name hidden]", "The store cannot be reached now");
    }
    Screen.press("Release");
    assertThat(releasedStory())
        .as("what stood on the screen, not what was stored before")
        .contains("[name hidden]");
  }

  @Test
  void aColleaguesDecisionIsNeitherReleasedNorOverwrittenUnseen() {
    open();
    Screen.press("Accept all remaining");
    staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(
        call.id(), id, 1, Map.of("story", new ModerationDecision.NotAConsultationAnswer()));
    staff.signIn(moderator);
    Review theirs = stored();
    Screen.press("Release");
    assertThat(stored()).isEqualTo(theirs);
    assertThat(Screen.text()).contains("decided on this submission meanwhile");
    assertThat(Screen.button("Release").orElseThrow().isEnabled()).isFalse();
  }

  @Test
  void theQuestionBeforeHandingOverStaysWhateverThePageLearnsMeanwhile() {
    open();
    TeamButton worried = Screen.button("Worried about this child").orElseThrow();
    Screen.decide(1, "Accept");
    assertThat(Screen.button("Worried about this child")).containsSame(worried);
    Screen.press(worried);
    TeamButton yes = Screen.button("Yes, hand it over").orElseThrow();
    decideAsColleague(Map.of());
    poll();
    assertThat(Screen.button("Yes, hand it over")).containsSame(yes);
  }

  @Test
  void withTheDatabaseAwayThePageSaysSoAndCanBeReadAgain() throws SQLException {
    try (TakenConnections away = new TakenConnections(pool)) {
      go();
      assertThat(Screen.text()).contains("The store cannot be reached now");
    }
    Screen.press("Try again");
    assertThat(Screen.button("Open and read")).isPresent();
  }

  private void go() {
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + id);
  }

  private void open() {
    go();
    Screen.press("Open and read");
  }

  private static String visit(String address) {
    UI.getCurrent().navigate(address);
    return Screen.text();
  }

  private void decideAsColleague(Map<String, ModerationDecision> decisions) {
    staff.signIn(Role.MODERATOR, call.id());
    moderation.decide(call.id(), id, 0, decisions);
    staff.signIn(moderator);
  }

  private Review stored() {
    return moderation.review(call.id(), id);
  }

  private String releasedStory() {
    staff.signIn(Role.ANALYST, call.id());
    List<ReleasedSubmission> all = new ArrayList<>();
    released.forEach(call.id(), all::add);
    return all.getFirst().answers().stream()
        .filter(answer -> answer.question().equals("story"))
        .map(answer -> ((Answer.Words) answer.answer()).text())
        .findFirst()
        .orElseThrow();
  }

  private long openings() {
    return database
        .sql("select count(*) from audit.entry where action = 'submission.opened' and subject = ?")
        .param(id.toString())
        .query(Long.class)
        .single();
  }
}
