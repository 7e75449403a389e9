package org.heard.accounts.domain;

import java.util.Optional;
import org.heard.accounts.AccountEnds;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class EndedAccounts implements AccountEnds {
  private final PersonRows rows;
  private final SetupLinks links;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  EndedAccounts(
      PersonRows rows, SetupLinks links, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.rows = rows;
    this.links = links;
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  public void end(PersonId person, Optional<String> name) {
    if (rows.byId(person).filter(AdvisorAccounts::protectedOne).isEmpty()) {
      return;
    }
    links.forget(person);
    name.ifPresent(called ->
        jdbc.sql("update accounts.person set name = :name where id = :id")
            .param("name", called)
            .param("id", person.value())
            .update());
    rows.disable(person, true);
    rows.forgetWaysIn(person);
    events.publishEvent(AccountAct.of("person.disabled", person));
  }
}
