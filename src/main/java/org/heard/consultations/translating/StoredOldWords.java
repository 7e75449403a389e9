package org.heard.consultations.translating;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.making.PlanStates.PlanState;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the latest states of a plan of the person's own. */
@Service
@Transactional(readOnly = true)
class StoredOldWords implements OldWords {
  private final Plans plans;
  private final CurrentPerson person;
  private final JdbcClient jdbc;
  private final JsonMapper json;

  StoredOldWords(Plans plans, CurrentPerson person, JdbcClient jdbc, JsonMapper json) {
    this.plans = plans;
    this.person = person;
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Map<String, String> before(ConsultationId call, Language language) {
    Optional<Seen> seen = plans.read(call);
    if (seen.isEmpty()) {
      person.requireAssigned(call, Role.MANAGER);
      return Map.of();
    }
    boolean translated = !seen.get().plan().settings().original().equals(language);
    return translated
        ? new OldStates(json, below -> states(call, below)).before(seen.get(), language)
        : Map.of();
  }

  private List<PlanState> states(ConsultationId call, int below) {
    return jdbc.sql(
            """
            select number, document from consultations.plan_state
            where consultation_id = :call and number < :below and number >= :least
            order by number desc
            """)
        .param("call", call.value())
        .param("below", below)
        .param("least", below - OldStates.AT_ONCE)
        .query((row, number) ->
            new PlanState(row.getInt("number"), json.readTree(row.getString("document"))))
        .list();
  }
}
