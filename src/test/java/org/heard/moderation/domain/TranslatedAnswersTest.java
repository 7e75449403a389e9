package org.heard.moderation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.moderation.Moderation;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.Reading;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.moderation.ReleaseResult;
import org.heard.moderation.Submitted;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margin.Translation;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.moderation.released.ReleasedTranslation;
import org.heard.moderation.released.Translated;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.SubmissionReview;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Translations beside the original, and what of them goes out. */
@HeardTest
class TranslatedAnswersTest {
  private static final ModerationDecision ACCEPT = new ModerationDecision.Accept();
  private static final List<Redaction> AYA =
      List.of(new Redaction(10, 19, RedactionReason.OTHER_PERSON));
  private static final Translation FRENCH =
      new Translation("story", Language.FRENCH, "Mon amie m’aide", Translated.BY_PERSON, List.of());

  @Autowired private Margins margins;
  @Autowired private Reading reading;
  @Autowired private Moderation moderation;
  @Autowired private ReleasedSubmissions released;
  @Autowired private SubmissionReview submissions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  private Consultation call;
  private SubmissionId id;
  private String edition;

  @BeforeEach
  void anOpenSubmission() {
    call = calls.open();
    id = submitted.one(call).id();
    staff.signIn(Role.MODERATOR, call.id());
    edition = submissions.open(call.id(), id).edition();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aTranslationGoesOutBesideTheOriginalWithHowItWasMadeAndNotByWhom() {
    write(0, FRENCH);
    Translation spanish =
        new Translation(
            "story",
            Language.SPANISH,
            "Mi amiga me ayuda",
            Translated.BY_MACHINE_READ_BY_PERSON,
            List.of());
    write(0, spanish);
    assertThat(release(ACCEPT)).isInstanceOf(ReleaseResult.Released.class);
    ReleasedAnswer story = releasedStory();
    assertThat(story.answer()).isEqualTo(new Answer.Words(Submitted.STORY));
    assertThat(story.translations())
        .containsExactlyInAnyOrder(
            new ReleasedTranslation(Language.FRENCH, "Mon amie m’aide", Translated.BY_PERSON),
            new ReleasedTranslation(
                Language.SPANISH, "Mi amiga me ayuda", Translated.BY_MACHINE_READ_BY_PERSON));
  }

  @Test
  void ofARejectedAnswerNoTranslationGoesOut() {
    write(0, FRENCH);
    assertThat(release(new ModerationDecision.Reject(RejectReason.TELLS_WHO)))
        .isInstanceOf(ReleaseResult.Released.class);
    assertThat(all().getFirst().answers())
        .extracting(ReleasedAnswer::question)
        .doesNotContain("story");
  }

  @Test
  void aRedactedAnswerWaitsUntilSomebodyConfirmsThatTheTranslationHidesTheSame() {
    write(0, FRENCH);
    assertThat(release(new ModerationDecision.Redact(AYA)))
        .isEqualTo(new ReleaseResult.Unchecked(List.of("story")));
    write(1, FRENCH.checkedFor(AYA));
    assertThat(moderation.release(call.id(), id, 1)).isInstanceOf(ReleaseResult.Released.class);
    assertThat(releasedStory().translations()).hasSize(1);
  }

  @Test
  void aConfirmationHoldsForTheSpansItWasGivenFor() {
    write(0, FRENCH.checkedFor(AYA));
    List<Redaction> more = List.of(AYA.getFirst(), new Redaction(20, 25, RedactionReason.PLACE));
    assertThat(release(new ModerationDecision.Redact(more)))
        .isEqualTo(new ReleaseResult.Unchecked(List.of("story")));
  }

  @Test
  void takenAwayItNoLongerHindersOrGoesOut() {
    write(0, FRENCH);
    write(1, new Translation("story", Language.FRENCH, "", Translated.BY_PERSON, List.of()));
    assertThat(release(new ModerationDecision.Redact(AYA)))
        .isInstanceOf(ReleaseResult.Released.class);
    assertThat(releasedStory().translations()).isEmpty();
  }

  @Test
  void whereWordsAreCoveredWhatOthersReadIsSeenAndNotMore() {
    write(0, FRENCH.checkedFor(AYA));
    write(0, new Margin.Note("story", "Aya is the friend"));
    release(new ModerationDecision.Redact(AYA));
    assertThat(reading.open(call.id(), id).margins())
        .singleElement()
        .satisfies(written -> assertThat(written.margin()).isInstanceOf(Translation.class));
  }

  @Test
  void ofARejectedSubmissionNoTranslationIsSeen() {
    write(0, FRENCH);
    moderation.reject(call.id(), id, 0, RejectReason.TELLS_WHO);
    assertThat(reading.open(call.id(), id).margins()).isEmpty();
  }

  @Test
  void twoLanguagesDoNotMeet() {
    assertThat(write(0, FRENCH)).isInstanceOf(Margins.Result.Saved.class);
    assertThat(
            write(
                0,
                new Translation(
                    "story", Language.SPANISH, "Hola", Translated.BY_PERSON, List.of())))
        .isInstanceOf(Margins.Result.Saved.class);
    assertThat(write(0, FRENCH)).isInstanceOf(Margins.Result.Conflict.class);
  }

  @Test
  void aLanguageOfNeitherTeamNorCallIsRefused() {
    Translation swahili =
        new Translation("story", Language.of("sw"), "Rafiki", Translated.BY_PERSON, List.of());
    assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> write(0, swahili));
  }

  private Margins.Result write(int version, Margin margin) {
    return margins.write(call.id(), id, edition, version, margin);
  }

  private ReleaseResult release(ModerationDecision story) {
    moderation.decide(call.id(), id, 0, Map.of("safe", ACCEPT, "story", story, "siblings", ACCEPT));
    return moderation.release(call.id(), id, 1);
  }

  private ReleasedAnswer releasedStory() {
    return all().getFirst().answers().stream()
        .filter(answer -> answer.question().equals("story"))
        .findFirst()
        .orElseThrow();
  }

  private List<ReleasedSubmission> all() {
    staff.signIn(Role.ANALYST, call.id());
    List<ReleasedSubmission> all = new ArrayList<>();
    released.forEach(call.id(), all::add);
    return all;
  }
}
