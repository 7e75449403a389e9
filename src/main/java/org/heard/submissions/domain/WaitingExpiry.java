package org.heard.submissions.domain;

import java.time.LocalDate;
import java.util.List;
import org.heard.consultations.Consultations;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.stereotype.Component;

/**
 * Answers that wait for a guardian go the day after their call is frozen: nobody may read them
 * then.
 */
@Component
class WaitingExpiry implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(1, 1);
  private static final int SOME = 200;

  private final Consultations consultations;
  private final Submissions submissions;
  private final GuardianRequests requests;

  WaitingExpiry(Consultations consultations, Submissions submissions, GuardianRequests requests) {
    this.consultations = consultations;
    this.submissions = submissions;
    this.requests = requests;
  }

  @Override
  public String name() {
    return "waiting";
  }

  @Override
  public String words() {
    return "submissions.retention.waiting";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return waiting(day).size();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return waiting(day).stream().limit(SOME).mapToInt(this::delete).sum();
  }

  private List<Submissions.Key> waiting(LocalDate day) {
    return requests.allWaiting().stream().filter(key -> frozen(key, day)).toList();
  }

  private boolean frozen(Submissions.Key waiting, LocalDate day) {
    return consultations
        .byId(waiting.consultation())
        .filter(call -> call.frozenOn().isBefore(day))
        .isPresent();
  }

  // The row says whether it still waits: what is asked of a guardian may be gone already.
  private int delete(Submissions.Key waiting) {
    if (!requests.lockWaiting(waiting.id())) {
      return 0;
    }
    submissions.withdraw(waiting.id());
    return 1;
  }
}
