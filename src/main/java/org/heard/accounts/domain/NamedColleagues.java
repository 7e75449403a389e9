package org.heard.accounts.domain;

import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.People.Person;
import org.heard.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("isAuthenticated()")
class NamedColleagues implements Colleagues {
  private final PersonRows rows;

  NamedColleagues(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<String> name(PersonId id) {
    return rows.byId(id).map(Person::name);
  }
}
