package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.VersionResult.KindChanged;
import org.heard.consultations.VersionResult.LanguageTakenAway;
import org.heard.consultations.VersionResult.OptionTakenAway;
import org.heard.consultations.VersionResult.Overtaken;
import org.heard.consultations.VersionResult.Published;
import org.heard.consultations.VersionResult.Reason;
import org.heard.consultations.VersionResult.RecordingsDoNotFit;
import org.heard.consultations.VersionResult.TextMissing;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Corrections of a call that children already answer. */
@HeardTest
class VersionsTest {
  private static final String SAFE = "safe";
  private static final LocalizedText BETTER =
      LocalizedText.of(Map.of(Language.ENGLISH, "Better?", Language.ARABIC, "أحسن؟"));
  private static final LocalizedText ENGLISH_ONLY = LocalizedText.of(Language.ENGLISH, "Where?");

  @Autowired private Publishing publishing;
  @Autowired private Consultations consultations;
  @Autowired private Answering answering;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient jdbc;

  private Questionnaire own = new Questionnaire(List.of());
  private Consultation call;

  @BeforeEach
  void aCallIsOpen() {
    NewConsultation invented = calls.invented(ConsultationId.random());
    own = invented.questionnaire();
    call = calls.publish(invented);
    staff.signIn(Role.MANAGER, call.id());
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aManagerOfTheCallCorrectsItAndTheEarlierVersionStays() {
    assertThat(publish(asking(safe("yes", "no", "maybe")))).isEqualTo(new Published(2));

    assertThat(now().version()).isEqualTo(2);
    assertThat(title(2)).isEqualTo("Better?");
    assertThat(title(1)).isEqualTo("safe?");
    assertThat(consultations.questionnaire(call.id(), 2).questions())
        .hasSameSizeAs(consultations.questionnaire(call.id(), 1).questions());
    assertThat(now().consent()).isEqualTo(call.consent());
  }

  @Test
  void aManagerOfAnotherCallDoesNot() {
    staff.signIn(Role.MANAGER, calls.open().id());

    assertThatExceptionOfType(AccessDeniedException.class)
        .isThrownBy(() -> publish(asking(safe("yes", "no"))));
    assertThat(now().version()).isEqualTo(1);
  }

  @Test
  void whatWouldNotAddUpIsRefused() {
    refused(asking(new Question.YesNo(head(SAFE, BETTER, null))), new KindChanged(SAFE));
    refused(asking(safe("yes", "maybe")), new OptionTakenAway(SAFE, "no"));
    refused(
        asking(new Question.OneChoice(head(SAFE, BETTER, null), options("yes", "no"), false)),
        new OptionTakenAway(SAFE, Answer.Picked.OTHER));
  }

  @Test
  void aLanguageThatChildrenAnswerInStays() {
    refused(
        new NewVersion(1, own, call.page(), List.of(Language.ENGLISH), List.of()),
        new LanguageTakenAway(Language.ARABIC));
    refused(
        new NewVersion(
            1,
            own,
            call.page(),
            List.of(Language.ENGLISH, Language.ARABIC, Language.FRENCH),
            List.of()),
        new TextMissing(Language.FRENCH));
  }

  @Test
  void nobodyWritesOverAVersionTheyHaveNotSeen() {
    publish(asking(safe("yes", "no")));

    refused(version(1, asking(safe("yes", "no", "maybe"))), new Overtaken(2));
  }

  @Test
  void aTitleOfASectionNeedsEveryLanguageToo() {
    Questionnaire sections = inASection(ENGLISH_ONLY);

    refused(sections, new TextMissing(Language.ARABIC));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calls.publish(asking(calls.invented(ConsultationId.random()), sections)));
    assertThat(publish(inASection(BETTER))).isEqualTo(new Published(2));
  }

  @Test
  void aRecordingGoesOnWithItsWordsOnly() {
    call = calls.recorded();
    staff.signIn(Role.MANAGER, call.id());
    CallPage page = call.page();
    LocalizedText otherWords =
        new LocalizedText(
            page.question().renderings().stream()
                .map(one ->
                    new LocalizedText.Rendering(
                        one.language(), one.wording(), "Other: " + one.text(), one.sound()))
                .toList());

    refused(
        new NewVersion(1, own, asking(page, otherWords), call.languages(), List.of()),
        new RecordingsDoNotFit());
    assertThat(publish(own)).isEqualTo(new Published(2));
    assertThat(consultations.recording(call.slug(), 2, Calls.RECORDING))
        .isEqualTo(consultations.recording(call.slug(), 1, Calls.RECORDING))
        .isPresent();
  }

  @Test
  void whoBeganWithAVersionSendsThatVersion() {
    DraftToken token = DraftToken.fresh();
    answering.keep(
        token,
        new Draft(call.id(), 1, Language.ENGLISH, Map.of(SAFE, Answer.Picked.one("yes")), SAFE));
    publish(asking(safe("yes", "no")));

    Draft kept = ((Kept.Unfinished) answering.find(token, call.id())).draft();
    assertThat(kept.version()).isEqualTo(1);
    assertThat(answering.send(token, kept, new Assent(true, false)))
        .isInstanceOf(SendResult.Sent.class);
    assertThat(
            jdbc.sql("select version from submissions.submission where consultation_id = :c")
                .param("c", call.id().value())
                .query(Integer.class)
                .list())
        .containsExactly(1);
  }

  private void refused(Questionnaire questionnaire, Reason reason) {
    refused(version(1, questionnaire), reason);
  }

  private void refused(NewVersion next, Reason reason) {
    int before = now().version();
    assertThat(publishing.publishVersion(call.id(), next))
        .isEqualTo(new VersionResult.Refused(List.of(reason)));
    assertThat(now().version()).isEqualTo(before);
  }

  private VersionResult publish(Questionnaire questionnaire) {
    return publishing.publishVersion(call.id(), version(1, questionnaire));
  }

  private NewVersion version(int basedOn, Questionnaire questionnaire) {
    return new NewVersion(basedOn, questionnaire, call.page(), call.languages(), List.of());
  }

  private Consultation now() {
    return consultations.byId(call.id()).orElseThrow();
  }

  private String title(int version) {
    return consultations
        .questionnaire(call.id(), version)
        .question(SAFE)
        .orElseThrow()
        .head()
        .title()
        .textIn(Language.ENGLISH);
  }

  private Questionnaire asking(Question instead) {
    List<Question> questions = new ArrayList<>(own.questions());
    questions.replaceAll(question -> question.key().equals(instead.key()) ? instead : question);
    return new Questionnaire(questions, own.terms());
  }

  private Questionnaire inASection(LocalizedText title) {
    List<Question> questions = new ArrayList<>(own.questions());
    questions.set(
        0, new Question.OneChoice(head(SAFE, BETTER, "place"), options("yes", "no"), true));
    return new Questionnaire(
        questions, own.terms(), List.of(new Section("place", title, null, null)));
  }

  private static Question safe(String... options) {
    return new Question.OneChoice(head(SAFE, BETTER, null), options(options), true);
  }

  private static List<Question.Option> options(String... keys) {
    return List.of(keys).stream().map(key -> new Question.Option(key, BETTER, null)).toList();
  }

  private static Question.Head head(String key, LocalizedText title, @Nullable String section) {
    return new Question.Head(key, title, null, null, null, null, null, null, section, null, false);
  }

  private static NewConsultation asking(NewConsultation call, Questionnaire questionnaire) {
    return new NewConsultation(
        call.id(),
        call.slug(),
        call.page(),
        call.languages(),
        call.opensAt(),
        call.closesAt(),
        call.freezesAt(),
        questionnaire,
        call.recordings());
  }

  private static CallPage asking(CallPage page, LocalizedText question) {
    return new CallPage(
        page.title(),
        question,
        page.asker(),
        page.why(),
        page.whoAsks(),
        page.whoReads(),
        page.whatNext(),
        page.whatWeKeep(),
        page.whatWeDoNotKeep(),
        page.cover(),
        page.picture(),
        page.minutesLeast(),
        page.minutesMost());
  }
}
