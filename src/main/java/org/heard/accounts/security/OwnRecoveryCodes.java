package org.heard.accounts.security;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.RecoveryCodes;
import org.heard.accounts.StepUp;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes recovery codes of 80 random bits; every change is put on record. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
class OwnRecoveryCodes implements RecoveryCodes {
  private static final int SIGNS = 16;

  private final SecondStepRows rows;
  private final PasskeyRows passkeys;
  private final SignInRows people;
  private final CurrentPerson me;
  private final StepUp stepUp;
  private final ApplicationEventPublisher events;

  OwnRecoveryCodes(
      SecondStepRows rows,
      PasskeyRows passkeys,
      SignInRows people,
      CurrentPerson me,
      StepUp stepUp,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.passkeys = passkeys;
    this.people = people;
    this.me = me;
    this.stepUp = stepUp;
    this.events = events;
  }

  @Override
  public int left() {
    return rows.left(id());
  }

  @Override
  public List<OneTimeSecret> replace() {
    stepUp.require();
    List<OneTimeSecret> codes =
        IntStream.range(0, MOST).mapToObj(code -> OneTimeSecret.fresh(SIGNS)).toList();
    rows.replace(id(), codes);
    events.publishEvent(SignInAct.recoveryCodesMade(id()));
    return codes;
  }

  @Override
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  public void forget(PersonId person) {
    if (!people.endSessions(person.value())) {
      throw new UnknownPersonException();
    }
    rows.forget(person.value());
    passkeys.forget(person.value());
    events.publishEvent(SignInAct.secondStepForgotten(person.value()));
  }

  private UUID id() {
    return me.id().orElseThrow(UnknownPersonException::new).value();
  }
}
