package org.heard.accounts.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.accounts.LastAdministratorException;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.People;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.accounts.SignInNameTakenException;
import org.heard.accounts.UnknownPersonException;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Manages people; every change is put on record. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
@Transactional
class StoredPeople implements People {
  private final PersonRows rows;
  private final SetupLinks links;
  private final ApplicationEventPublisher events;

  StoredPeople(PersonRows rows, SetupLinks links, ApplicationEventPublisher events) {
    this.rows = rows;
    this.links = links;
    this.events = events;
  }

  @Override
  public List<Person> all() {
    return rows.all();
  }

  @Override
  public Optional<Person> byId(PersonId id) {
    return rows.byId(id);
  }

  @Override
  public OneTimeSecret add(String signInName, String name, Set<Role> roles) {
    SignInName typed =
        SignInName.typed(signInName)
            .orElseThrow(() -> new IllegalArgumentException("Not a sign-in name"));
    if (name.isBlank() || name.length() > MOST_NAME) {
      throw new IllegalArgumentException("A person needs a name of at most 100 characters");
    }
    if (rows.byName(typed).isPresent()) {
      throw new SignInNameTakenException();
    }
    PersonId id = PersonId.random();
    rows.insert(id, typed, name.strip());
    rows.replaceRoles(id, roles);
    events.publishEvent(AccountAct.withRoles("person.added", id, roles));
    return links.make(id);
  }

  @Override
  public void changeRoles(PersonId id, Set<Role> roles) {
    if (!roles.contains(Role.ADMINISTRATOR)) {
      requireAnotherAdministrator(id);
    }
    boolean child = require(id).roles().contains(Role.ADVISOR);
    if (child != roles.contains(Role.ADVISOR) || child && roles.size() > 1) {
      throw new IllegalArgumentException("A child advisor has this one role");
    }
    rows.replaceRoles(id, roles);
    rows.nextEpoch(id);
    events.publishEvent(AccountAct.withRoles("person.roles-changed", id, roles));
  }

  @Override
  public void assign(PersonId id, Set<ConsultationId> consultations) {
    require(id);
    rows.replaceAssignments(id, consultations);
    events.publishEvent(AccountAct.assigned(id, consultations.size()));
  }

  @Override
  public void disable(PersonId id, boolean disabled) {
    if (disabled) {
      requireAnotherAdministrator(id);
      links.forget(id);
    } else {
      require(id);
    }
    rows.disable(id, disabled);
    rows.nextEpoch(id);
    events.publishEvent(AccountAct.of(disabled ? "person.disabled" : "person.enabled", id));
  }

  @Override
  public OneTimeSecret newSecret(PersonId id) {
    if (AdvisorAccounts.protectedOne(require(id))) {
      rows.forgetWaysIn(id);
    }
    events.publishEvent(AccountAct.of("person.link-made", id));
    return links.make(id);
  }

  private Person require(PersonId id) {
    return rows.byId(id).orElseThrow(UnknownPersonException::new);
  }

  private void requireAnotherAdministrator(PersonId id) {
    rows.lockAdministrators();
    if (require(id).roles().contains(Role.ADMINISTRATOR)
        && rows.all().stream()
            .noneMatch(other ->
                !other.id().equals(id)
                    && !other.disabled()
                    && other.hasPassword()
                    && other.roles().contains(Role.ADMINISTRATOR))) {
      throw new LastAdministratorException();
    }
  }
}
