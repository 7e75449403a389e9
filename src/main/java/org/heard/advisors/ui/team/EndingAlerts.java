package org.heard.advisors.ui.team;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.advisors.people.Reminders;
import org.heard.advisors.people.Reminders.Due;
import org.heard.uikit.TeamAlerts;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What ends soon for advisors, on every page of the adults who look after them; no names. */
@Component
class EndingAlerts implements TeamAlerts {
  private final Reminders reminders;
  private final CurrentPerson me;

  EndingAlerts(Reminders reminders, CurrentPerson me) {
    this.reminders = reminders;
    this.me = me;
  }

  @Override
  public List<TeamAlert> now() {
    if (!me.has(Role.FACILITATOR)) {
      return List.of();
    }
    try {
      Due due = reminders.now();
      return due.none()
          ? List.of()
          : List.of(new TeamAlert(words(due), "team/advisors", this::putAway));
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | TransactionException away) {
      // The page below says that the database is away; it can still be used.
      return List.of();
    }
  }

  private boolean putAway() {
    try {
      reminders.putAway();
      return true;
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | TransactionException away) {
      return false;
    }
  }

  private static String words(Due due) {
    UI page = UI.getCurrent();
    List<String> parts = new ArrayList<>();
    if (due.toConfirm() > 0) {
      parts.add(page.getTranslation("advisors.alert.confirm", due.toConfirm()));
    }
    if (due.toRenew() > 0) {
      parts.add(page.getTranslation("advisors.alert.renew", due.toRenew()));
    }
    if (due.growingUp() > 0) {
      parts.add(page.getTranslation("advisors.alert.grown-up", due.growingUp()));
    }
    return String.join(" ", parts);
  }
}
