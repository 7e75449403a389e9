package org.heard.advisors.people;

import org.heard.accounts.CurrentPerson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('FACILITATOR')")
class StoredReminders implements Reminders {
  private final JdbcClient jdbc;
  private final Agreements agreements;
  private final Leaving leaving;
  private final AdvisorRows advisors;
  private final CurrentPerson me;

  StoredReminders(
      JdbcClient jdbc,
      Agreements agreements,
      Leaving leaving,
      AdvisorRows advisors,
      CurrentPerson me) {
    this.jdbc = jdbc;
    this.agreements = agreements;
    this.leaving = leaving;
    this.advisors = advisors;
    this.me = me;
  }

  @Override
  @Transactional(readOnly = true)
  public Due now() {
    boolean away =
        jdbc.sql(
                "select exists (select from advisors.put_away where person = :me and until > :today)")
            .param("me", me.require().value())
            .param("today", advisors.today())
            .query(Boolean.class)
            .single();
    return away
        ? new Due(0, 0, 0)
        : new Due(
            agreements.toConfirm().size(), agreements.toRenew().size(), leaving.growingUp().size());
  }

  @Override
  public void putAway() {
    jdbc.sql(
            """
            insert into advisors.put_away (person, until) values (:me, :until)
            on conflict (person) do update set until = excluded.until
            """)
        .param("me", me.require().value())
        .param("until", advisors.today().plusDays(AWAY))
        .update();
  }
}
