package org.heard.accounts.domain;

import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OwnCalls;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever makes a call is the first to work on it; everybody after is assigned to it. */
@Service
@Transactional
class FirstOfACall implements OwnCalls {
  private final JdbcClient jdbc;
  private final CurrentPerson me;
  private final ApplicationEventPublisher events;

  FirstOfACall(JdbcClient jdbc, CurrentPerson me, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.me = me;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void takeOn(ConsultationId call) {
    PersonId person = me.require();
    int taken =
        jdbc.sql(
                """
                insert into accounts.assignment (person, consultation)
                select :person, :call where accounts.nobody_works_on(:call)
                """)
            .param("person", person.value())
            .param("call", call.value())
            .update();
    if (taken == 0) {
      throw new AccessDeniedException("Somebody works on this call");
    }
    events.publishEvent(AccountAct.assigned(person, 1));
  }

  @Override
  @PreAuthorize("isAuthenticated()")
  public void joinTest(ConsultationId test) {
    PersonId person = me.require();
    boolean isTest =
        jdbc.sql("select accounts.is_test_run(:test)")
            .param("test", test.value())
            .query(Boolean.class)
            .single();
    if (!isTest) {
      throw new AccessDeniedException("Only a test run can be joined");
    }
    int joined =
        jdbc.sql(
                """
                insert into accounts.assignment (person, consultation) values (:person, :test)
                on conflict do nothing
                """)
            .param("person", person.value())
            .param("test", test.value())
            .update();
    if (joined > 0) {
      events.publishEvent(AccountAct.assigned(person, 1));
    }
  }
}
