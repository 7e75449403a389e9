package org.heard.accounts.domain;

import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'MANAGER', 'MODERATOR', 'SAFEGUARDING', 'FACILITATOR')")
@Transactional(readOnly = true)
class NamedColleagues implements Colleagues {
  private final PersonRows rows;
  private final CurrentPerson person;

  NamedColleagues(PersonRows rows, CurrentPerson person) {
    this.rows = rows;
    this.person = person;
  }

  @Override
  public Optional<String> name(PersonId id) {
    return rows.byId(id).map(Person::name);
  }

  @Override
  public List<Colleague> workingOn(ConsultationId consultation, Role role) {
    person.requireAssigned(consultation, role);
    return rows.workingOn(consultation, role);
  }
}
