package org.heard.consultations.translating;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.making.PlanStates;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The states behind the secret of a link; none at all when it does not count. */
final class LinkedStates implements PlanStates {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final byte[] mark;
  private final Instant now;

  LinkedStates(JdbcClient jdbc, JsonMapper json, byte[] mark, Instant now) {
    this.jdbc = jdbc;
    this.json = json;
    this.mark = mark.clone();
    this.now = now;
  }

  @Override
  public Optional<PlanState> newest() {
    return below(Integer.MAX_VALUE, 1).stream().findFirst();
  }

  @Override
  public Optional<PlanState> numbered(int number) {
    return below(number + 1, 1).stream().filter(state -> state.number() == number).findFirst();
  }

  /** The latest states below a number, the newest first. */
  List<PlanState> below(int number, int most) {
    return asked("select state, plan from consultations.linked_states(:mark, :now, :below, :most)")
        .param("below", number)
        .param("most", most)
        .query((row, place) ->
            new PlanState(row.getInt("state"), json.readTree(row.getString("plan"))))
        .list();
  }

  /** Waits for its turn; whether the link still counts then. */
  boolean lock() {
    return asked("select consultations.lock_linked_plan(:mark, :now)")
        .query(Boolean.class)
        .single();
  }

  @Override
  public void store(int number, JsonNode document) {
    asked("select true from consultations.store_linked_state(:mark, :now, :number, :plan::jsonb)")
        .param("number", number)
        .param("plan", json.writeValueAsString(document))
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql) {
    return jdbc.sql(sql).param("mark", mark).param("now", now.atOffset(ZoneOffset.UTC));
  }
}
