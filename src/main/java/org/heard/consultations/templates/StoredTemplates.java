package org.heard.consultations.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Each state of a template is a row; who sees which stands in the rules of the database. */
@Service
@Transactional
class StoredTemplates implements Templates {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Starter starter;
  private final Plans plans;
  private final CurrentPerson person;
  private final Clock clock;

  StoredTemplates(
      JdbcClient jdbc,
      JsonMapper json,
      Starter starter,
      Plans plans,
      CurrentPerson person,
      Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.starter = starter;
    this.plans = plans;
    this.person = person;
    this.clock = clock;
  }

  private record Row(
      TemplateId id, int number, About about, boolean retired, CallPlan plan, PersonId owner) {
    Row next(About about, boolean retired, CallPlan plan) {
      return new Row(id, number + 1, about, retired, plan, owner);
    }
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Template> all(Language reader, boolean retiredToo) {
    List<Template> all = new ArrayList<>();
    all.add(starter.in(reader));
    newest().stream()
        .filter(row -> retiredToo || !row.retired())
        .map(this::shown)
        .forEach(all::add);
    return List.copyOf(all);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Template> make(ConsultationId from, About about) {
    return plans
        .read(from)
        .map(Seen::plan)
        .map(plan ->
            stored(new Row(new TemplateId(UUID.randomUUID()), 1, about, false, plan, me())));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed describe(TemplateId id, int revision, About about) {
    return change(id, revision, row -> row.next(about, row.retired(), row.plan()));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed renew(TemplateId id, int revision, ConsultationId from) {
    return plans
        .read(from)
        .map(Seen::plan)
        .map(plan -> change(id, revision, row -> row.next(row.about(), row.retired(), plan)))
        .orElseGet(Changed.Gone::new);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed retire(TemplateId id, int revision, boolean retired) {
    return change(id, revision, row -> row.next(row.about(), retired, row.plan()));
  }

  private Changed change(TemplateId id, int revision, UnaryOperator<Row> change) {
    Optional<Row> row = newest(id).filter(one -> one.owner().equals(me()));
    if (row.isEmpty()) {
      return new Changed.Gone();
    }
    if (row.get().number() != revision) {
      return new Changed.Meanwhile(shown(row.get()));
    }
    return new Changed.Done(stored(change.apply(row.get())));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Step> history(TemplateId id) {
    return jdbc.sql(
            """
            select number, person, day, name, retired from consultations.call_template
            where id = :id order by number desc
            """)
        .param("id", id.value())
        .query((row, number) ->
            new Step(
                row.getInt("number"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getString("name"),
                row.getBoolean("retired")))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<ConsultationId> begin(TemplateId id, Language original, String name) {
    return plan(id)
        .map(from -> {
          ConsultationId begun = plans.begin(from(from, original), name);
          takePictures(id, begun);
          return begun;
        });
  }

  /** They may be of a call that this person does not see, and of none that is published. */
  private void takePictures(TemplateId template, ConsultationId begun) {
    jdbc.sql("select consultations.take_pictures_of(:template, :begun)")
        .param("template", template.value())
        .param("begun", begun.value())
        .query((row, number) -> true)
        .list();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Questionnaire> questions(TemplateId id) {
    return plan(id).map(CallPlan::questionnaire);
  }

  private Optional<CallPlan> plan(TemplateId id) {
    return id.equals(Starter.ID)
        ? Optional.of(starter.plan())
        : newest(id).filter(row -> !row.retired()).map(Row::plan);
  }

  /** The language somebody writes in stands first; all wordings are kept. */
  private static CallPlan from(CallPlan plan, Language original) {
    List<Language> languages = new ArrayList<>(plan.settings().languages());
    if (!languages.remove(original)) {
      return plan;
    }
    languages.addFirst(original);
    return plan.with(plan.settings().withLanguages(languages));
  }

  private Template shown(Row row) {
    return new Template(
        row.id(),
        row.number(),
        row.about().name(),
        row.about().about(),
        row.about().forEverybody(),
        row.retired(),
        row.owner().equals(me()),
        row.plan().settings().languages(),
        row.plan().questionnaire().questions().size());
  }

  private PersonId me() {
    return person.id().orElseThrow();
  }

  private List<Row> newest() {
    return jdbc.sql(
            """
            select * from (
              select distinct on (id) * from consultations.call_template order by id, number desc
            ) newest order by lower(name), id
            """)
        .query(this::row)
        .list();
  }

  private Optional<Row> newest(TemplateId id) {
    return jdbc.sql(
            """
            select * from consultations.call_template
            where id = :id order by number desc limit 1
            """)
        .param("id", id.value())
        .query(this::row)
        .optional();
  }

  private Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new TemplateId(row.getObject("id", UUID.class)),
        row.getInt("number"),
        new About(row.getString("name"), row.getString("about"), row.getBoolean("for_everybody")),
        row.getBoolean("retired"),
        json.readValue(row.getString("document"), CallPlan.class),
        new PersonId(row.getObject("owner", UUID.class)));
  }

  /** Two who store the same number meet the key of the table. */
  private Template stored(Row row) {
    jdbc.sql(
            """
            insert into consultations.call_template
              (id, number, name, about, for_everybody, retired, document, owner, person, day)
            values (:id, :number, :name, :about, :everybody, :retired, :document::jsonb, :owner,
              :person, :day)
            """)
        .param("id", row.id().value())
        .param("number", row.number())
        .param("name", row.about().name())
        .param("about", row.about().about())
        .param("everybody", row.about().forEverybody())
        .param("retired", row.retired())
        .param("document", json.writeValueAsString(row.plan()))
        .param("owner", row.owner().value())
        .param("person", me().value())
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    // Who sees it is said of all its states: an older one must not outlive a newer choice.
    jdbc.sql("update consultations.call_template set for_everybody = :everybody where id = :id")
        .param("everybody", row.about().forEverybody())
        .param("id", row.id().value())
        .update();
    return shown(row);
  }
}
