package org.heard.consultations.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Published calls that were made without a plan get one when somebody works on them. */
@HeardTest
class AdoptedPlansTest {
  @Autowired private Plans plans;
  @Autowired private CallVersions versions;
  @Autowired private Calls calls;
  @Autowired private Staff staff;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void itSaysWhatIsPublishedAndDiffersInNothing() {
    for (Consultation call : List.of(calls.recorded(), calls.detailed(), calls.withMedia())) {
      staff.signIn(Role.MANAGER, call.id());

      Seen seen = plans.open(call.id()).orElseThrow();

      assertThat(seen.revision()).isEqualTo(1);
      assertThat(seen.plan().settings().slug()).isEqualTo(call.slug());
      assertThat(seen.plan().settings().dates().closesAt())
          .isCloseTo(call.closesAt(), within(1, ChronoUnit.MILLIS));
      assertThat(versions.next(call.id()).orElseThrow().changes().none()).isTrue();
    }
  }

  @Test
  void aCallIsGivenOnePlanOnly() {
    Consultation call = calls.open();
    staff.signIn(Role.MANAGER, call.id());
    Seen first = plans.open(call.id()).orElseThrow();
    CallPlan changed = first.plan().with(first.plan().settings().withMinutes(5, 9));
    assertThat(plans.save(call.id(), first.revision(), changed)).isInstanceOf(Saved.Stored.class);

    assertThat(plans.open(call.id()).orElseThrow().plan()).isEqualTo(changed);
    assertThat(plans.steps(call.id(), 9)).hasSize(2);
  }

  @Test
  void managersOfOtherCallsGetNone() {
    Consultation call = calls.open();
    staff.signIn(Role.MANAGER, calls.detailed().id());

    assertThat(plans.open(call.id())).isEmpty();
    assertThat(plans.open(ConsultationId.random())).isEmpty();

    staff.signIn(Role.MANAGER, call.id());
    assertThat(plans.read(call.id())).isEmpty();
  }
}
