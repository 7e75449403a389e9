package org.heard.consultations.making;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.PreparedCalls;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every state of a plan is a row; the one with the highest number is the plan. */
@Service
@Transactional
class StoredPlans implements Plans {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final PreparedCalls prepared;
  private final CurrentPerson person;
  private final Clock clock;

  StoredPlans(
      JdbcClient jdbc, JsonMapper json, PreparedCalls prepared, CurrentPerson person, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.prepared = prepared;
    this.person = person;
    this.clock = clock;
  }

  private record State(int number, JsonNode document) {}

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Seen> read(ConsultationId id) {
    return known(id) ? Optional.of(seen(id, newest(id))) : Optional.empty();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Integer> revision(ConsultationId id) {
    return known(id) ? Optional.of(newest(id).number()) : Optional.empty();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved save(ConsultationId id, int base, CallPlan edited) {
    if (!lock(id)) {
      return new Saved.Gone();
    }
    return numbered(id, base)
        .map(from -> join(id, from.document(), json.valueToTree(edited), base))
        .orElseGet(() -> new Saved.Clash(seen(id, newest(id)), List.of()));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved undo(ConsultationId id, int revision) {
    if (!lock(id)) {
      return new Saved.Gone();
    }
    Optional<State> after = numbered(id, revision);
    Optional<State> before = numbered(id, revision - 1);
    if (after.isEmpty() || before.isEmpty()) {
      return new Saved.Clash(seen(id, newest(id)), List.of());
    }
    return join(id, after.get().document(), before.get().document(), revision);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Step> steps(ConsultationId id, int most) {
    List<Step> steps = new ArrayList<>();
    for (Row row : rows(id, most)) {
      JsonNode before = numbered(id, row.number() - 1).map(State::document).orElse(json.nullNode());
      steps.add(
          new Step(
              row.number(),
              row.person(),
              row.day(),
              PlanMerge.changed(before, json.readTree(row.document()))));
    }
    return List.copyOf(steps);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<ConsultationId> copy(ConsultationId from, String name) {
    return read(from)
        .map(seen -> {
          ConsultationId id = prepared.begin(name);
          PlanSettings fresh = seen.plan().settings().withSlug(null).withDates(PlanDates.NONE);
          store(id, 1, json.valueToTree(seen.plan().with(fresh)));
          return id;
        });
  }

  private Saved join(ConsultationId id, JsonNode base, JsonNode mine, int from) {
    State now = newest(id);
    PlanMerge.Merged merged = PlanMerge.merge(base, mine, now.document());
    if (!merged.clashes().isEmpty()) {
      return new Saved.Clash(seen(id, now), merged.clashes());
    }
    if (merged.document().equals(now.document())) {
      return new Saved.Stored(seen(id, now), now.number() != from);
    }
    Optional<CallPlan> plan = plan(merged.document());
    if (plan.isEmpty()) {
      return new Saved.Clash(seen(id, now), List.of());
    }
    int number = now.number() + 1;
    store(id, number, merged.document());
    return new Saved.Stored(new Seen(id, number, plan.get()), now.number() != from);
  }

  /** Two changes that are fine alone can contradict each other; then there is no plan of both. */
  private Optional<CallPlan> plan(JsonNode document) {
    try {
      return Optional.of(json.treeToValue(document, CallPlan.class));
    } catch (JacksonException contradiction) {
      return Optional.empty();
    }
  }

  private void store(ConsultationId id, int number, JsonNode document) {
    jdbc.sql(
            """
            insert into consultations.plan_state (consultation_id, number, document, person, day)
            values (:id, :number, :document::jsonb, :person, :day)
            """)
        .param("id", id.value())
        .param("number", number)
        .param("document", json.writeValueAsString(document))
        .param("person", person.id().orElseThrow().value())
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    jdbc.sql(
            """
            delete from consultations.plan_state
            where consultation_id = :id and number <= :number
            """)
        .param("id", id.value())
        .param("number", number - KEPT)
        .update();
  }

  private Seen seen(ConsultationId id, State state) {
    return new Seen(id, state.number(), json.treeToValue(state.document(), CallPlan.class));
  }

  private State newest(ConsultationId id) {
    return rows(id, 1).stream()
        .findFirst()
        .map(row -> new State(row.number(), json.readTree(row.document())))
        .orElseGet(this::nothing);
  }

  private Optional<State> numbered(ConsultationId id, int number) {
    if (number == 0) {
      return Optional.of(nothing());
    }
    return jdbc.sql(
            """
            select document from consultations.plan_state
            where consultation_id = :id and number = :number
            """)
        .param("id", id.value())
        .param("number", number)
        .query(String.class)
        .optional()
        .map(document -> new State(number, json.readTree(document)));
  }

  private State nothing() {
    return new State(0, json.valueToTree(CallPlan.empty(Language.ENGLISH)));
  }

  private record Row(int number, String document, PersonId person, LocalDate day) {}

  private List<Row> rows(ConsultationId id, int most) {
    return jdbc.sql(
            """
            select number, document, person, day from consultations.plan_state
            where consultation_id = :id order by number desc limit :most
            """)
        .param("id", id.value())
        .param("most", most)
        .query((row, number) ->
            new Row(
                row.getInt("number"),
                row.getString("document"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class)))
        .list();
  }

  private boolean known(ConsultationId id) {
    return !jdbc.sql(
            "select 1 from consultations.prepared_call where consultation_id = :id"
                + " and consultations.may_prepare(consultation_id)")
        .param("id", id.value())
        .query((row, number) -> true)
        .list()
        .isEmpty();
  }

  /** One change of a plan after the other. */
  private boolean lock(ConsultationId id) {
    return !jdbc.sql(
            "select 1 from consultations.prepared_call where consultation_id = :id"
                + " and consultations.may_prepare(consultation_id) for update")
        .param("id", id.value())
        .query((row, number) -> true)
        .list()
        .isEmpty();
  }
}
