package org.heard.consultations.repeating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDates;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.repeating.Compared.Verdict;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class SeriesTest {
  private static final String TITLE = "questionnaire/questions/safe-places/head/title";

  @Autowired private Plans plans;
  @Autowired private PlanPublishing publishing;
  @Autowired private PreparedCalls prepared;
  @Autowired private Series series;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;

  private ConsultationId first = ConsultationId.random();
  private PersonId manager = PersonId.random();
  private CallPlan plan = CallPlan.empty(Language.ENGLISH);
  private int next;

  @BeforeEach
  void aCallWasPublished() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    first = prepared.begin("Parks");
    prepared.add(first, "KE");
    plan = WholePlans.from(clock.instant());
    plans.save(first, 0, plan);
    assertThat(publishing.publish(first, 1)).isInstanceOf(PlanPublishing.Published.Done.class);
    next = series.next(first).orElseThrow();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aRepeatedCallHasEverythingButWhatBelongsToItsYear() {
    ConsultationId again = series.repeat(first, next).orElseThrow();

    CallPlan repeated = plans.read(again).orElseThrow().plan();
    assertThat(repeated.texts()).isEqualTo(plan.texts());
    assertThat(repeated.questionnaire()).isEqualTo(plan.questionnaire());
    assertThat(repeated.partners()).isEqualTo(plan.partners());
    assertThat(repeated.settings().languages()).isEqualTo(plan.settings().languages());
    assertThat(repeated.settings().dates()).isEqualTo(PlanDates.NONE);
    assertThat(repeated.settings().confirmed()).isEmpty();
    assertThat(repeated.settings().slug())
        .isEqualTo(Objects.requireNonNull(plan.settings().slug()) + "-" + next);
    assertThat(prepared.byId(again).orElseThrow().countries())
        .isEqualTo(new CallCountries(List.of("KE")));
    assertThat(prepared.byId(again).orElseThrow().name()).endsWith(" " + next);
  }

  @Test
  void itsAnswersCanBeComparedQuestionByQuestion() {
    ConsultationId again = series.repeat(first, next).orElseThrow();

    Series.Shown shown = series.shown(again).orElseThrow();

    assertThat(shown.calls()).hasSize(1);
    assertThat(shown.calls().getFirst().earlier().id()).isEqualTo(first);
    assertThat(shown.calls().getFirst().questions())
        .extracting(Compared::verdict)
        .containsOnly(Verdict.YES);
  }

  @Test
  void otherWordsWaitUntilSomebodySaysThatTheyMeanTheSame() {
    ConsultationId again = series.repeat(first, next).orElseThrow();
    write(again, "Where is it safe?");
    assertThat(verdict(again)).isEqualTo(Verdict.TO_DECIDE);

    assertThat(series.say(again, first, "safe-places", true)).isTrue();
    assertThat(verdict(again)).isEqualTo(Verdict.YES);

    write(again, "Who is safe?");
    assertThat(verdict(again)).isEqualTo(Verdict.TO_DECIDE);
    assertThat(series.say(again, first, "safe-places", false)).isTrue();
    assertThat(verdict(again)).isEqualTo(Verdict.NO);
  }

  @Test
  void nothingIsSaidOfWordsThatAreAsTheyWere() {
    ConsultationId again = series.repeat(first, next).orElseThrow();

    assertThat(series.say(again, first, "safe-places", true)).isFalse();
    assertThat(series.say(again, ConsultationId.random(), "safe-places", true)).isFalse();
  }

  @Test
  void aSeriesGoesBackToItsFirstCall() {
    ConsultationId second = series.repeat(first, next).orElseThrow();
    plans.save(second, plans.revision(second).orElseThrow(), WholePlans.from(clock.instant()));
    publishing.publish(second, plans.revision(second).orElseThrow());
    ConsultationId third = series.repeat(second, next).orElseThrow();
    Plans.Seen seen = plans.read(third).orElseThrow();
    plans.save(third, seen.revision(), seen.plan().with(new Questionnaire(List.of())));

    assertThat(series.shown(third).orElseThrow().calls())
        .extracting(beside -> beside.earlier().id())
        .containsExactly(second, first);
    assertThat(verdict(third)).isEqualTo(Verdict.NO);
  }

  @Test
  void textsThatStillNameTheOldYearAreFound() {
    ConsultationId again = series.repeat(first, next).orElseThrow();
    Plans.Seen seen = plans.read(again).orElseThrow();
    String words = "We read this in " + (next - 1) + ".";
    plans.save(
        again,
        seen.revision(),
        PlanTexts.write(seen.plan(), "texts/WHAT_NEXT", Language.ENGLISH, Wording.GENERAL, words));

    assertThat(series.shown(again).orElseThrow().years()).containsExactly("texts/WHAT_NEXT");
  }

  @Test
  void nobodyRepeatsTheCallOfOthersOrAYearThatIsOver() {
    assertThat(series.repeat(first, next - 1)).isEmpty();
    staff.signIn(Role.MANAGER);
    assertThat(series.repeat(first, next)).isEmpty();
    assertThat(series.next(first)).isEmpty();
    staff.signIn(manager);
    assertThat(series.shown(first)).isEmpty();
  }

  @Test
  void aCallThatNeverHadAPlanIsCopiedAsItIsPublished() {
    Consultation old = calls.detailed();
    staff.signIn(Role.MANAGER, old.id());

    ConsultationId copy = plans.copy(old.id(), "Another").orElseThrow();

    CallPlan copied = plans.read(copy).orElseThrow().plan();
    assertThat(copied.questionnaire().questions())
        .extracting(question -> question.key())
        .isNotEmpty()
        .doesNotContain("age-band", "country");
    assertThat(copied.partners()).hasSize(2);
    assertThat(copied.settings().slug()).isNull();
    assertThat(series.repeat(old.id(), Year.now(clock).getValue() + 2)).isPresent();
  }

  private Verdict verdict(ConsultationId id) {
    return series.shown(id).orElseThrow().calls().getFirst().questions().getFirst().verdict();
  }

  private void write(ConsultationId id, String words) {
    Plans.Seen seen = plans.read(id).orElseThrow();
    plans.save(
        id,
        seen.revision(),
        PlanTexts.write(seen.plan(), TITLE, Language.ENGLISH, Wording.GENERAL, words));
  }
}
