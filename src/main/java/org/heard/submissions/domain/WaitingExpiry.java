package org.heard.submissions.domain;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes answers that wait for a guardian once their call is frozen: nobody may read them then.
 */
@Component
class WaitingExpiry {
  private final Consultations consultations;
  private final Submissions submissions;
  private final GuardianRequests requests;
  private final Storage storage;
  private final Clock clock;

  WaitingExpiry(
      Consultations consultations,
      Submissions submissions,
      GuardianRequests requests,
      Storage storage,
      Clock clock) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.requests = requests;
    this.storage = storage;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
  void run() {
    requests.allWaiting().stream().filter(this::frozen).forEach(this::delete);
  }

  private boolean frozen(Submissions.Key waiting) {
    return consultations
        .byId(waiting.consultation())
        .filter(call -> call.phase(clock) == Consultation.Phase.FROZEN)
        .isPresent();
  }

  private void delete(Submissions.Key waiting) {
    storage.inTransaction(() -> {
      submissions.lock(waiting.id());
      if (requests.standing(waiting.id()) == org.heard.submissions.Guardians.Standing.WAITING) {
        submissions.withdraw(waiting.id());
      }
      return true;
    });
  }
}
