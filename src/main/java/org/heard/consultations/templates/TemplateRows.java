package org.heard.consultations.templates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.templates.Templates.About;
import org.heard.consultations.templates.Templates.Step;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The states of templates in the database; the rules there say who sees which. */
@Component
class TemplateRows {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  TemplateRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * One state.
   *
   * @param block whether it holds the questions of one section and nothing else
   */
  record Row(
      TemplateId id,
      int number,
      About about,
      boolean retired,
      boolean block,
      CallPlan plan,
      PersonId owner) {
    Row next(About about, boolean retired, CallPlan plan) {
      return new Row(id, number + 1, about, retired, block, plan, owner);
    }
  }

  /** The newest state of each, by name. */
  List<Row> newest() {
    return jdbc.sql(
            """
            select * from (
              select distinct on (id) * from consultations.call_template order by id, number desc
            ) newest order by lower(name), id
            """)
        .query(this::row)
        .list();
  }

  Optional<Row> newest(TemplateId id) {
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
        row.getBoolean("only_questions"),
        json.readValue(row.getString("document"), CallPlan.class),
        new PersonId(row.getObject("owner", UUID.class)));
  }

  /** All states of one, the newest first. */
  List<Step> history(TemplateId id) {
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

  /** Two who store the same number meet the key of the table. */
  void store(Row row, PersonId person) {
    jdbc.sql(
            """
            insert into consultations.call_template
              (id, number, name, about, for_everybody, retired, only_questions, document, owner,
              person, day)
            values (:id, :number, :name, :about, :everybody, :retired, :block, :document::jsonb,
              :owner, :person, :day)
            """)
        .param("id", row.id().value())
        .param("number", row.number())
        .param("name", row.about().name())
        .param("about", row.about().about())
        .param("everybody", row.about().forEverybody())
        .param("retired", row.retired())
        .param("block", row.block())
        .param("document", json.writeValueAsString(row.plan()))
        .param("owner", row.owner().value())
        .param("person", person.value())
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
    // Who sees it is said of all its states: an older one must not outlive a newer choice.
    jdbc.sql("update consultations.call_template set for_everybody = :everybody where id = :id")
        .param("everybody", row.about().forEverybody())
        .param("id", row.id().value())
        .update();
  }

  /** They may be of a call that this person does not see, and of none that is published. */
  void takePictures(TemplateId template, ConsultationId call) {
    jdbc.sql("select consultations.take_pictures_of(:template, :call)")
        .param("template", template.value())
        .param("call", call.value())
        .query((row, number) -> true)
        .list();
  }
}
