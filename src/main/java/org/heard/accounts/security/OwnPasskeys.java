package org.heard.accounts.security;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.Passkeys;
import org.heard.accounts.StartLinks;
import org.heard.accounts.StepUp;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
  private final SignInRows people;
  private final StartLinks links;
  private final Transactions transactions;
  private final CurrentPerson me;
  private final StepUp stepUp;
  private final ApplicationEventPublisher events;

  OwnPasskeys(
      PasskeyCheck check,
      PasskeyRows rows,
      SignInRows people,
      StartLinks links,
      Transactions transactions,
      CurrentPerson me,
      StepUp stepUp,
      ApplicationEventPublisher events) {
    this.check = check;
    this.rows = rows;
    this.people = people;
    this.links = links;
    this.transactions = transactions;
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
    Outcome outcome = keep(id(), question, answer, name);
    if (outcome == Outcome.KEPT) {
      events.publishEvent(SignInAct.passkeyMade(id()));
    }
    return outcome;
  }

  @Override
  @PreAuthorize("permitAll()")
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<PasskeyQuestion> begin(OneTimeSecret secret) {
    return transactions.as(
        DatabaseRole.DOOR,
        () ->
            child(secret)
                .map(person ->
                    check.make(
                        UsernamePasswordAuthenticationToken.authenticated(
                            person, null, person.getAuthorities()))));
  }

  @Override
  @PreAuthorize("permitAll()")
  @Transactional(propagation = Propagation.SUPPORTS)
  public Outcome keep(OneTimeSecret secret, PasskeyQuestion question, String answer, String name) {
    return transactions.as(
        DatabaseRole.DOOR,
        () ->
            child(secret)
                .map(person -> keepFirst(person.id(), question, answer, name))
                .orElse(Outcome.REFUSED));
  }

  private Outcome keepFirst(UUID person, PasskeyQuestion question, String answer, String name) {
    Outcome outcome = keep(person, question, answer, name);
    if (outcome == Outcome.KEPT) {
      links.forget(new PersonId(person));
      events.publishEvent(SignInAct.passkeyMade(person));
    }
    return outcome;
  }

  /** Staff choose a password first: theirs has a second step beside it. */
  private Optional<SignedInPerson> child(OneTimeSecret secret) {
    return links
        .person(secret)
        .flatMap(person -> people.byId(person.value()))
        .map(entry ->
            new SignedInPerson(
                entry.id(), entry.name(), people.roles(entry.id()), entry.epoch(), Instant.EPOCH))
        .filter(SignedInPerson::childAdvisor);
  }

  private Outcome keep(UUID person, PasskeyQuestion question, String answer, String name) {
    if (!(question instanceof PasskeyQuestions.Make make)
        || !make.options().getUser().getId().equals(PasskeyPeople.handle(person))) {
      return Outcome.REFUSED;
    }
    if (rows.countForMore(person) >= MOST) {
      return Outcome.TOO_MANY;
    }
    if (check.known(answer)) {
      return Outcome.KNOWN;
    }
    String called = name.strip();
    return !called.isEmpty()
            && check.keep(make, answer, called.substring(0, Math.min(called.length(), MOST_NAME)))
        ? Outcome.KEPT
        : Outcome.REFUSED;
  }

  @Override
  public boolean remove(UUID id) {
    stepUp.require();
    boolean removed = !lastWayIn() && rows.remove(id(), id);
    if (removed) {
      events.publishEvent(SignInAct.passkeyRemoved(id()));
    }
    return removed;
  }

  private boolean lastWayIn() {
    return rows.countForMore(id()) <= 1
        && SignedInPerson.current().filter(SignedInPerson::childAdvisor).isPresent()
        && people.passwordHash(id()).isEmpty();
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
