package org.heard.consultations.making;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.pictures.CallPictures;
import org.heard.shared.ConsultationId;
import org.heard.shared.KeyedMerge;
import org.heard.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every state of a plan is a row; the one with the highest number is the plan. */
@Service
@Transactional
class StoredPlans implements Plans {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final PreparedCalls prepared;
  private final Consultations consultations;
  private final StandardBlocks blocks;
  private final CallPictures pictures;
  private final CurrentPerson person;
  private final Clock clock;

  StoredPlans(
      JdbcClient jdbc,
      JsonMapper json,
      PreparedCalls prepared,
      Consultations consultations,
      StandardBlocks blocks,
      CallPictures pictures,
      CurrentPerson person,
      Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.prepared = prepared;
    this.consultations = consultations;
    this.blocks = blocks;
    this.pictures = pictures;
    this.person = person;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Seen> read(ConsultationId id) {
    return known(id) ? Optional.of(of(id).now()) : Optional.empty();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Seen> open(ConsultationId id) {
    published(id).ifPresent(this::adopt);
    return read(id);
  }

  /** Gives a published call the plan that it never had; two who come at once give it one. */
  private void adopt(Consultation call) {
    String title = call.page().title().textIn(call.languages().getFirst());
    jdbc.sql(
            """
            insert into consultations.prepared_call (consultation_id, name) values (:id, :name)
            on conflict (consultation_id) do nothing
            """)
        .param("id", call.id().value())
        .param("name", title.substring(0, Math.min(title.length(), PreparedCalls.MOST_NAME)))
        .update();
    if (lock(call.id()) && rows(call.id(), 1).isEmpty()) {
      Questionnaire own = blocks.without(consultations.questionnaire(call.id(), call.version()));
      store(call.id(), 1, json.valueToTree(FreshPlan.toCorrect(call, own)));
    }
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Integer> revision(ConsultationId id) {
    return known(id)
        ? Optional.of(
            jdbc.sql(
                    "select coalesce(max(number), 0) from consultations.plan_state"
                        + " where consultation_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single())
        : Optional.empty();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved save(ConsultationId id, int base, CallPlan edited) {
    return lock(id) ? of(id).save(base, edited) : new Saved.Gone();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Saved undo(ConsultationId id, int revision) {
    return lock(id) ? of(id).undo(revision) : new Saved.Gone();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Step> steps(ConsultationId id, int most) {
    // Each state is compared with the one before it, so one more is needed.
    List<Row> rows = rows(id, most + 1);
    List<JsonNode> documents = rows.stream().map(row -> json.readTree(row.document())).toList();
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(most, rows.size()); i++) {
      Row row = rows.get(i);
      JsonNode before = i + 1 < rows.size() ? documents.get(i + 1) : beforeKept(row);
      steps.add(
          new Step(
              row.number(),
              row.person(),
              row.link(),
              row.day(),
              KeyedMerge.changed(before, documents.get(i))));
    }
    return List.copyOf(steps);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<ConsultationId> copy(ConsultationId from, String name) {
    return source(from)
        .map(plan -> {
          ConsultationId id = begin(plan, name);
          countries(from).codes().forEach(code -> prepared.add(id, code));
          pictures.share(from, id);
          return id;
        });
  }

  /** Before the first state there was nothing; before the oldest that is kept, who knows. */
  private JsonNode beforeKept(Row oldest) {
    return oldest.number() == 1 ? PlanJoin.nothing(json).document() : json.nullNode();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public ConsultationId begin(CallPlan from, String name) {
    ConsultationId id = prepared.begin(name);
    store(id, 1, json.valueToTree(FreshPlan.of(from)));
    return id;
  }

  /** The plan of a call, or of one from before there were plans what is published of it. */
  private Optional<CallPlan> source(ConsultationId from) {
    Optional<Seen> seen = read(from);
    return seen.filter(one -> one.revision() > 0)
        .map(Seen::plan)
        .or(() ->
            published(from)
                .map(call ->
                    FreshPlan.of(
                        call, blocks.without(consultations.questionnaire(from, call.version())))))
        .or(() -> seen.map(Seen::plan));
  }

  /** A published call that this person works on. */
  private Optional<Consultation> published(ConsultationId id) {
    return consultations.mine().stream().filter(call -> call.id().equals(id)).findFirst();
  }

  private CallCountries countries(ConsultationId id) {
    return prepared
        .byId(id)
        .map(PreparedCalls.PreparedCall::countries)
        .or(() -> published(id).map(Consultation::countries))
        .orElse(CallCountries.EVERYWHERE);
  }

  private PlanJoin of(ConsultationId id) {
    return new PlanJoin(json, id, new Rows(id));
  }

  /** The rows of a plan; row-level security gives none of somebody else's. */
  private final class Rows implements PlanStates {
    private final ConsultationId id;

    Rows(ConsultationId id) {
      this.id = id;
    }

    @Override
    public Optional<PlanState> newest() {
      return rows(id, 1).stream()
          .findFirst()
          .map(row -> new PlanState(row.number(), json.readTree(row.document())));
    }

    @Override
    public Optional<PlanState> numbered(int number) {
      return document(id, number).map(document -> new PlanState(number, document));
    }

    @Override
    public void store(int number, JsonNode document) {
      StoredPlans.this.store(id, number, document);
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

  private Optional<JsonNode> document(ConsultationId id, int number) {
    return jdbc.sql(
            """
            select document from consultations.plan_state
            where consultation_id = :id and number = :number
            """)
        .param("id", id.value())
        .param("number", number)
        .query(String.class)
        .optional()
        .map(json::readTree);
  }

  private record Row(
      int number, String document, PersonId person, @Nullable String link, LocalDate day) {}

  private List<Row> rows(ConsultationId id, int most) {
    return jdbc.sql(
            """
            select number, document, person, label, day from consultations.plan_state state
            left join consultations.translator_link link on link.id = state.link
            where state.consultation_id = :id order by number desc limit :most
            """)
        .param("id", id.value())
        .param("most", most)
        .query((row, number) ->
            new Row(
                row.getInt("number"),
                row.getString("document"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("label"),
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
