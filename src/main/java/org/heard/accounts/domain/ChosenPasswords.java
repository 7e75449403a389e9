package org.heard.accounts.domain;

import java.util.Optional;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.OtherSessionsEnded;
import org.heard.accounts.PasswordChosen;
import org.heard.accounts.People.Person;
import org.heard.accounts.StepUp;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores chosen passwords as Argon2id hashes; choosing one ends the sessions opened before. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
class ChosenPasswords implements ChoosePassword {
  private final PersonRows rows;
  private final SetupLinks links;
  private final PasswordRules rules;
  private final PasswordEncoder encoder;
  private final CurrentPerson me;
  private final StepUp stepUp;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;

  ChosenPasswords(
      PersonRows rows,
      SetupLinks links,
      PasswordRules rules,
      PasswordEncoder encoder,
      CurrentPerson me,
      StepUp stepUp,
      Transactions transactions,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.links = links;
    this.rules = rules;
    this.encoder = encoder;
    this.me = me;
    this.stepUp = stepUp;
    this.transactions = transactions;
    this.events = events;
  }

  @Override
  @PreAuthorize("permitAll()")
  @Transactional(propagation = Propagation.SUPPORTS)
  public Outcome byLink(OneTimeSecret secret, String password) {
    return transactions.as(DatabaseRole.DOOR, () -> chosenByLink(secret, password));
  }

  private Outcome chosenByLink(OneTimeSecret secret, String password) {
    Optional<PersonId> person = links.person(secret);
    if (person.isEmpty()) {
      return Outcome.LINK_NOT_VALID;
    }
    Outcome outcome = choose(person.get(), password);
    if (outcome == Outcome.CHOSEN) {
      links.forget(person.get());
    }
    return outcome;
  }

  @Override
  public Outcome changeOwn(String present, String password) {
    PersonId id = me.id().orElseThrow(UnknownPersonException::new);
    Optional<String> hash = rows.passwordHash(id);
    if (hash.isEmpty()) {
      stepUp.require();
    } else if (present.length() > MOST || !encoder.matches(present, hash.get())) {
      return Outcome.PRESENT_PASSWORD_WRONG;
    }
    return choose(id, password);
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  @Transactional(readOnly = true)
  public boolean has() {
    return rows.passwordHash(me.require()).isPresent();
  }

  @Override
  @PreAuthorize("hasRole('ADVISOR')")
  public boolean giveUp() {
    stepUp.require();
    PersonId id = me.require();
    if (!rows.forgetPassword(id)) {
      return false;
    }
    events.publishEvent(new OtherSessionsEnded(id, rows.nextEpoch(id)));
    return true;
  }

  private Outcome choose(PersonId id, String password) {
    Person person = rows.byId(id).orElseThrow(UnknownPersonException::new);
    Optional<Outcome> problem = rules.problem(password, person.signInName());
    if (problem.isPresent()) {
      return problem.get();
    }
    rows.setPassword(id, String.valueOf(encoder.encode(password)));
    int epoch = rows.nextEpoch(id);
    events.publishEvent(new PasswordChosen(id, epoch));
    return Outcome.CHOSEN;
  }
}
