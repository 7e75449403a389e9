package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Partner;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.QuestionnaireChange;
import org.heard.consultations.making.CallVersions.Version;
import org.heard.consultations.making.PlanPublishing.Corrected;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What changed from version to version, for those who manage a call. */
@HeardTest
class CallVersionsTest {
  @Autowired private Plans plans;
  @Autowired private PlanPublishing publishing;
  @Autowired private CallVersions versions;
  @Autowired private PreparedCalls prepared;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;

  private ConsultationId id = ConsultationId.random();
  private PersonId manager = PersonId.random();

  @BeforeEach
  void aCallIsPublished() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("Parks");
    plans.save(id, 0, WholePlans.from(clock.instant()));
    publishing.publish(id, 1);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void theFirstVersionIsOnRecordAndChangedNothing() {
    assertThat(versions.of(id)).extracting(Version::number).containsExactly(1);
    assertThat(versions.of(id).getFirst().person()).isEqualTo(manager);
    assertThat(versions.of(id).getFirst().day()).isNotNull();
    assertThat(versions.changes(id, 1)).isEmpty();
    assertThat(versions.next(id).orElseThrow().changes().none()).isTrue();
  }

  @Test
  void aVersionThatChangesNothingIsNotPublished() {
    assertThat(publishing.publishVersion(id, 1, 1)).isInstanceOf(Corrected.Unchanged.class);
    assertThat(versions.of(id)).hasSize(1);
  }

  @Test
  void whatWillChangeIsWhatChanged() {
    change(plan -> PlanTexts.write(plan, "texts/WHY", Language.FRENCH, Wording.GENERAL, "Parce."));
    change(plan -> plan.with(plan.settings().withMinutes(5, 30)));
    int revision = change(CallVersionsTest::withAnotherQuestion);
    CallVersions.Next next = versions.next(id).orElseThrow();

    assertThat(next.revision()).isEqualTo(revision);
    assertThat(publishing.publishVersion(id, revision, next.basedOn()))
        .isEqualTo(new Corrected.Done(2));

    PlanChanges changes = versions.changes(id, 2).orElseThrow();
    assertThat(versions.of(id)).extracting(Version::number).containsExactly(2, 1);
    assertThat(changes.settings()).containsExactly("minutesLeast", "minutesMost");
    assertThat(changes.questions())
        .containsExactly(new QuestionnaireChange.QuestionAdded("more-places"));
    assertThat(changes.texts())
        .contains(
            new TextChange(
                "texts/WHY", Language.FRENCH, Wording.GENERAL, "Words of why (fr)", "Parce."))
        .extracting(TextChange::place)
        .containsOnly("texts/WHY", "questionnaire/questions/more-places/head/title");
    assertThat(next.changes().texts()).isEqualTo(changes.texts());
    assertThat(next.changes().questions()).isEqualTo(changes.questions());
    assertThat(next.changes().settings()).isEqualTo(changes.settings());
    assertThat(versions.next(id).orElseThrow().changes().none()).isTrue();
  }

  @Test
  void daysAreNoPartOfAVersion() {
    int revision =
        change(plan -> {
          PlanDates dates = plan.settings().dates();
          LocalDate later = Objects.requireNonNull(dates.feedbackOn()).plusDays(9);
          return plan.with(
              plan.settings()
                  .withDates(
                      new PlanDates(dates.opensAt(), dates.closesAt(), dates.freezesAt(), later)));
        });
    assertThat(versions.next(id).orElseThrow().changes().none()).isTrue();
    assertThat(publishing.publishVersion(id, revision, 1)).isInstanceOf(Corrected.Unchanged.class);

    int other = change(plan -> plan.with(plan.settings().withMinutes(5, 30)));
    publishing.publishVersion(id, other, 1);
    assertThat(versions.changes(id, 2).orElseThrow().settings())
        .containsExactly("minutesLeast", "minutesMost");
  }

  @Test
  void theLogoOfAPartnerIsAChangeToo() {
    CallPlan plan = plans.read(id).orElseThrow().plan();
    Partner one = plan.partners().getFirst();
    Partner shown = new Partner(one.key(), one.name(), one.address(), "own-" + "0".repeat(32));

    PlanChanges changes = PlanChanges.between(plan, plan.withPartners(List.of(shown)));

    assertThat(changes.partners()).isTrue();
    assertThat(changes.none()).isFalse();
  }

  @Test
  void whoDoesNotManageTheCallReadsNothingOfIt() {
    staff.signIn(Role.MANAGER);

    assertThat(versions.of(id)).isEmpty();
    assertThat(versions.changes(id, 1)).isEmpty();
    assertThat(versions.next(id)).isEmpty();
  }

  private static CallPlan withAnotherQuestion(CallPlan plan) {
    List<Question> questions = List.of(WholePlans.story("safe-places"), more());
    return plan.with(new Questionnaire(questions));
  }

  private static Question more() {
    return WholePlans.story("more-places");
  }

  private int change(UnaryOperator<CallPlan> edit) {
    Plans.Seen seen = plans.read(id).orElseThrow();
    return ((Plans.Saved.Stored) plans.save(id, seen.revision(), edit.apply(seen.plan())))
        .now()
        .revision();
  }
}
