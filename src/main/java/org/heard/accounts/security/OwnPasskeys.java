package org.heard.accounts.security;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Passkeys;
import org.heard.accounts.StepUp;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.PasskeyQuestion;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Makes and removes passkeys of the signed-in person; every change is put on record. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
class OwnPasskeys implements Passkeys {
  private final PasskeyCheck check;
  private final PasskeyRows rows;
  private final CurrentPerson me;
  private final StepUp stepUp;
  private final ApplicationEventPublisher events;

  OwnPasskeys(
      PasskeyCheck check,
      PasskeyRows rows,
      CurrentPerson me,
      StepUp stepUp,
      ApplicationEventPublisher events) {
    this.check = check;
    this.rows = rows;
    this.me = me;
    this.stepUp = stepUp;
    this.events = events;
  }

  @Override
  public List<Passkey> own() {
    return rows.of(id());
  }

  @Override
  public PasskeyQuestion begin() {
    stepUp.require();
    return check.make(
        Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()));
  }

  @Override
  public Outcome keep(PasskeyQuestion question, String answer, String name) {
    stepUp.require();
    if (!(question instanceof PasskeyQuestions.Make make)
        || !make.options().getUser().getId().equals(PasskeyPeople.handle(id()))) {
      return Outcome.REFUSED;
    }
    if (rows.countForMore(id()) >= MOST) {
      return Outcome.TOO_MANY;
    }
    if (check.known(answer)) {
      return Outcome.KNOWN;
    }
    String called = name.strip();
    if (called.isEmpty()
        || !check.keep(make, answer, called.substring(0, Math.min(called.length(), MOST_NAME)))) {
      return Outcome.REFUSED;
    }
    events.publishEvent(SignInAct.passkeyMade(id()));
    return Outcome.KEPT;
  }

  @Override
  public boolean remove(UUID id) {
    stepUp.require();
    boolean removed = rows.remove(id(), id);
    if (removed) {
      events.publishEvent(SignInAct.passkeyRemoved(id()));
    }
    return removed;
  }

  @Override
  @PreAuthorize("permitAll()")
  public PasskeyQuestion atTheDoor() {
    PasskeyQuestions.Who question = check.who(null);
    if (RequestContextHolder.getRequestAttributes()
        instanceof ServletRequestAttributes attributes) {
      PasskeyQuestions.remember(attributes.getRequest().getSession(), question);
    }
    return question;
  }

  private UUID id() {
    return me.id().orElseThrow(UnknownPersonException::new).value();
  }
}
