package org.heard.moderation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.moderation.released.ReleasedGroup;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The table of released submissions, one document each. */
@Repository
class ReleasedDocuments {
  private static final TypeReference<List<ReleasedAnswer>> ANSWERS = new TypeReference<>() {};
  private static final String FOUND =
      "from moderation.released_submission where consultation_id = ? and counted";

  private final JdbcClient database;
  private final ObjectWriter writer;
  private final ObjectReader reader;

  ReleasedDocuments(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.writer = json.writerFor(ANSWERS);
    this.reader = json.readerFor(ANSWERS);
  }

  /**
   * Adds a copy.
   *
   * @param counted whether the child agreed to be counted; if not, no table or file ever reads it
   */
  void add(ConsultationId consultation, ReleasedSubmission submission, boolean counted) {
    database
        .sql(
            """
            insert into moderation.released_submission (release_id, consultation_id,
              questionnaire_version, language, age_band, country, by_group, children, quotable,
              counted, answers)
            values (:id, :consultation, :version, :language, :band, :country, :group, :children,
              :quotable, :counted, cast(:answers as json))
            """)
        .param("id", submission.releaseId())
        .param("consultation", consultation.value())
        .param("version", submission.version())
        .param("language", submission.language().tag())
        .param("band", submission.ageBand().key())
        .param("country", submission.country().orElse(null))
        .param("group", submission.group())
        .param("children", submission.children())
        .param("quotable", submission.quotable())
        .param("counted", counted)
        .param("answers", writer.writeValueAsString(submission.answers()))
        .update();
  }

  /** Deletes a copy; files that were written while it was there have the earlier words. */
  void delete(UUID release) {
    database
        .sql(
            """
            with gone as (
              delete from moderation.released_submission where release_id = ?
              returning consultation_id, turn, counted
            )
            insert into moderation.taken_back (consultation_id, released_turn)
            select consultation_id, turn from gone where counted
            """)
        .param(release)
        .update();
  }

  long count(ConsultationId consultation) {
    return database
        .sql("select count(*) " + FOUND)
        .param(consultation.value())
        .query(Long.class)
        .single();
  }

  List<ReleasedGroup> groups(ConsultationId consultation) {
    return database
        .sql(
            "select language, age_band, country, by_group, children, count(*) as submissions "
                + FOUND
                + " group by language, age_band, country, by_group, children")
        .param(consultation.value())
        .query((row, number) ->
            new ReleasedGroup(
                Language.of(row.getString("language")),
                AgeBand.of(row.getString("age_band")),
                Optional.ofNullable(row.getString("country")),
                row.getBoolean("by_group"),
                row.getInt("children"),
                row.getLong("submissions")))
        .list();
  }

  /** All of them, ordered by id; to be run in a transaction, fetched in portions. */
  JdbcClient.MappedQuerySpec<ReleasedSubmission> find(ConsultationId consultation) {
    return database
        .sql("select * " + FOUND + " order by release_id")
        .param(consultation.value())
        .withFetchSize(500)
        .query(row());
  }

  private RowMapper<ReleasedSubmission> row() {
    return (row, number) ->
        new ReleasedSubmission(
            row.getObject("release_id", UUID.class),
            row.getInt("questionnaire_version"),
            Language.of(row.getString("language")),
            AgeBand.of(row.getString("age_band")),
            Optional.ofNullable(row.getString("country")),
            row.getBoolean("by_group"),
            row.getInt("children"),
            row.getBoolean("quotable"),
            reader.readValue(row.getBytes("answers")));
  }
}
