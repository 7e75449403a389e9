package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallDetails;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.PlanPublishing.Corrected;
import org.heard.consultations.making.PlanPublishing.Published;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class PlanPublishingTest {
  @Autowired private Plans plans;
  @Autowired private PlanPublishing publishing;
  @Autowired private PreparedCalls prepared;
  @Autowired private Consultations consultations;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;

  private ConsultationId id = ConsultationId.random();
  private PersonId manager = PersonId.random();

  @BeforeEach
  void aManagerBeginsACall() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("Parks");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aWholePlanBecomesAnOpenCallThatItsMakerWorksOn() {
    CallPlan plan = WholePlans.from(clock.instant());
    int revision = save(plan);

    Published published = publishing.publish(id, revision);

    Consultation call = ((Published.Done) published).call();
    assertThat(call.slug()).isEqualTo(plan.settings().slug());
    assertThat(call.phase(clock)).isEqualTo(Consultation.Phase.OPEN);
    assertThat(consultations.mine()).containsExactly(call);
    assertThat(consultations.bySlug(call.slug())).contains(call);
    assertThat(consultations.questionnaire(id, 1).question("safe-places")).isPresent();
    CallDetails details = Objects.requireNonNull(call.page().details());
    assertThat(details.partners()).isEqualTo(plan.partners());
    assertThat(details.feedbackOn()).isEqualTo(plan.settings().dates().feedbackOn());
    assertThat(details.ages()).isEqualTo(plan.settings().ages());
  }

  @Test
  void publishingTwiceChangesNothing() {
    int revision = save(WholePlans.from(clock.instant()));
    publishing.publish(id, revision);

    assertThat(publishing.publish(id, revision)).isInstanceOf(Published.Done.class);
    assertThat(consultations.mine()).hasSize(1);
  }

  @Test
  void nothingOpensWhileSomethingIsMissing() {
    int revision =
        save(
            CallPlan.empty(Language.ENGLISH)
                .withPartners(WholePlans.from(clock.instant()).partners()));

    assertThat(publishing.publish(id, revision))
        .isInstanceOfSatisfying(
            Published.Missing.class,
            missing -> assertThat(missing.checklist().items()).isNotEmpty());
    assertThat(consultations.byId(id)).isEmpty();
    assertThat(consultations.mine()).isEmpty();
  }

  @Test
  void nothingOpensWhileOneTextMissesOneLanguage() {
    CallPlan whole = WholePlans.from(clock.instant());
    save(whole);
    for (String place : PlanTexts.of(whole).keySet()) {
      for (Language language : whole.settings().languages()) {
        int revision = store(without(whole, place, language));

        assertThat(publishing.publish(id, revision))
            .as("%s in %s", place, language)
            .isInstanceOf(Published.Missing.class);
      }
    }
    assertThat(consultations.byId(id)).isEmpty();
    assertThat(publishing.publish(id, store(whole))).isInstanceOf(Published.Done.class);
  }

  @ParameterizedTest
  @EnumSource
  void nothingOpensThatNobodyConfirmed(Confirmation which) {
    CallPlan whole = WholePlans.from(clock.instant());
    CallPlan without =
        whole.with(whole.settings().withConfirmed(EnumSet.complementOf(EnumSet.of(which))));

    assertThat(publishing.publish(id, save(without))).isInstanceOf(Published.Missing.class);
    assertThat(consultations.byId(id)).isEmpty();
  }

  @Test
  void whatChildrenWerePromisedIsFixedWhenACallOpens() {
    CallPlan whole = WholePlans.from(clock.instant());
    publishing.publish(id, save(whole));
    Consultation before = consultations.byId(id).orElseThrow();
    PlanSettings other =
        whole
            .settings()
            .withSlug("another-word")
            .withConsent(ConsentChoice.WITH_GUARDIAN)
            .withRisk(true, DraftKeeping.WITH_CODE)
            .withMinutes(3, 4);

    assertThat(publishing.publishVersion(id, store(whole.with(other)), 1))
        .isEqualTo(new Corrected.Done(2));

    Consultation now = consultations.byId(id).orElseThrow();
    assertThat(now.page().minutesMost()).isEqualTo(4);
    assertThat(now.slug()).isEqualTo(before.slug());
    assertThat(now.consent()).isEqualTo(before.consent());
    assertThat(now.highRisk()).isEqualTo(before.highRisk());
    assertThat(now.drafts()).isEqualTo(before.drafts());
    assertThat(now.countries()).isEqualTo(before.countries());
  }

  @Test
  void nobodyOpensWhatTheyDidNotSee() {
    int seen = save(WholePlans.from(clock.instant()));
    CallPlan plan = plans.read(id).orElseThrow().plan();
    plans.save(
        id,
        seen,
        PlanTexts.write(
            plan, PlanText.WHY.place(), Language.ENGLISH, Wording.GENERAL, "Other words"));

    assertThat(publishing.publish(id, seen)).isInstanceOf(Published.Changed.class);
    assertThat(consultations.byId(id)).isEmpty();
  }

  @Test
  void theWordInAnAddressIsGivenOnce() {
    Consultation other = calls.open();
    CallPlan plan = WholePlans.from(clock.instant());
    int revision = save(plan.with(plan.settings().withSlug(other.slug())));

    assertThat(publishing.publish(id, revision)).isInstanceOf(Published.AddressTaken.class);
    assertThat(consultations.mine()).isEmpty();
  }

  @Test
  void aCallThatOthersWorkOnIsOutOfReach() {
    publishing.publish(id, save(WholePlans.from(clock.instant())));
    staff.signIn(Role.MANAGER);

    assertThat(publishing.publish(id, 1)).isInstanceOf(Published.Gone.class);
    assertThat(publishing.checklist(id)).isEmpty();
    assertThat(consultations.mine()).isEmpty();
  }

  @Test
  void wordsInLanguagesThatWereNotChosenStayBehind() {
    CallPlan plan = WholePlans.from(clock.instant());
    CallPlan german =
        PlanTexts.write(
            plan, PlanText.TITLE.place(), Language.of("de"), Wording.GENERAL, "Ein Titel");

    Published published = publishing.publish(id, save(german));

    assertThat(((Published.Done) published).call().page().title().languages())
        .containsExactlyInAnyOrder(Language.ENGLISH, Language.FRENCH);
  }

  @Test
  void correctionsOfAnOpenCallBecomeItsNextVersion() {
    publishing.publish(id, save(WholePlans.from(clock.instant())));
    int revision = correct("Better words");

    assertThat(publishing.publishVersion(id, revision, 1)).isEqualTo(new Corrected.Done(2));
    Consultation call = consultations.byId(id).orElseThrow();
    assertThat(call.version()).isEqualTo(2);
    assertThat(call.page().why().textIn(Language.ENGLISH)).isEqualTo("Better words");
    assertThat(publishing.checklist(id).orElseThrow().complete()).isTrue();
  }

  @Test
  void correctionsThatCannotFollowAreRefused() {
    publishing.publish(id, save(WholePlans.from(clock.instant())));
    int revision = correct("Better words");

    assertThat(publishing.publishVersion(id, revision - 1, 1))
        .isInstanceOf(Corrected.Changed.class);
    assertThat(publishing.publishVersion(id, revision, 7)).isInstanceOf(Corrected.Refused.class);
    int without = correct("");
    assertThat(publishing.publishVersion(id, without, 1)).isInstanceOf(Corrected.Missing.class);
    staff.signIn(Role.MANAGER);
    assertThat(publishing.publishVersion(id, without, 1)).isInstanceOf(Corrected.Gone.class);
    assertThat(consultations.byId(id).orElseThrow().version()).isEqualTo(1);
  }

  private int correct(String why) {
    Plans.Seen seen = plans.read(id).orElseThrow();
    CallPlan edited =
        PlanTexts.write(seen.plan(), PlanText.WHY.place(), Language.ENGLISH, Wording.GENERAL, why);
    return ((Plans.Saved.Stored) plans.save(id, seen.revision(), edited)).now().revision();
  }

  /** As a hand at the service would: nothing of the page stands in the way. */
  private static CallPlan without(CallPlan plan, String place, Language language) {
    return TextPlaces.map(
        plan,
        (at, text) ->
            at.equals(place)
                ? new LocalizedText(
                    text.renderings().stream()
                        .filter(one -> !one.language().equals(language))
                        .toList())
                : text);
  }

  private int store(CallPlan plan) {
    int base = plans.revision(id).orElseThrow();
    return ((Plans.Saved.Stored) plans.save(id, base, plan)).now().revision();
  }

  private int save(CallPlan plan) {
    return ((Plans.Saved.Stored) plans.save(id, 0, plan)).now().revision();
  }
}
