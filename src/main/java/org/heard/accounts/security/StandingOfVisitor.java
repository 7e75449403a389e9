package org.heard.accounts.security;

import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.SecondStep;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Reads from the session of the present request what it owes. */
@Service
@PreAuthorize("permitAll()")
class StandingOfVisitor implements SecondStep {
  private final SecondStepCheck check;
  private final Clock clock;

  StandingOfVisitor(SecondStepCheck check, Clock clock) {
    this.check = check;
    this.clock = clock;
  }

  @Override
  public boolean required() {
    return check.required();
  }

  @Override
  public Standing standing() {
    return pending().map(this::standing).orElseGet(Standing.Nobody::new);
  }

  private Standing standing(PendingSignIn pending) {
    return check
        .seedToLearn(pending.person().id())
        .<Standing>map(seed ->
            new Standing.SetUp(
                TimeCodes.address(seed, pending.signInName()), TimeCodes.typed(seed)))
        .orElseGet(Standing.Asked::new);
  }

  private Optional<PendingSignIn> pending() {
    return RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes attributes
        ? PendingSignIn.of(attributes.getRequest().getSession(false), clock.instant())
        : Optional.empty();
  }
}
