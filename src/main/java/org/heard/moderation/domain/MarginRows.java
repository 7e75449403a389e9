package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.MarginSeal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The table of what stands beside answers, sealed and opened on its way. */
@Repository
class MarginRows {
  private final JdbcClient database;
  private final MarginSeal seal;
  private final JsonMapper json;

  MarginRows(JdbcClient database, MarginSeal seal, JsonMapper json) {
    this.database = database;
    this.seal = seal;
    this.json = json;
  }

  private record Row(Place place, int version, PersonId by, LocalDate on, byte[] sealed) {}

  /** What stands at a place, blank or not; recorded as an opening. */
  Optional<Written> at(ConsultationId consultation, SubmissionId submission, Place place) {
    return all(consultation, submission).stream()
        .filter(written -> written.margin().place().equals(place))
        .findFirst();
  }

  /** Everything beside a submission, blank or not; recorded as an opening. */
  List<Written> all(ConsultationId consultation, SubmissionId submission) {
    List<Row> rows =
        database
            .sql(
                """
                select kind, about, version, written_by, written_on, sealed from moderation.margin
                where submission_id = ? and consultation_id = ? order by kind, about
                """)
            .params(submission.value(), consultation.value())
            .query(MarginRows::row)
            .list();
    Map<String, byte[]> sealed = new LinkedHashMap<>();
    rows.forEach(row -> sealed.put(name(row.place()), row.sealed()));
    if (sealed.isEmpty()) {
      return List.of();
    }
    Map<String, String> opened = seal.open(consultation, submission, sealed);
    return rows.stream().map(row -> written(row, opened)).toList();
  }

  /**
   * Seals words for a place, which keeps the submission from being withdrawn or changed until the
   * transaction ends. Empty when the child changed its answers already.
   */
  Optional<byte[]> seal(
      ConsultationId consultation, SubmissionId submission, String edition, Margin margin) {
    String words = json.writerFor(Margin.class).writeValueAsString(margin);
    return seal.close(consultation, submission, edition, name(margin.place()), words);
  }

  /** Stores over the version before; false when that is no longer the stored one. */
  boolean save(
      ConsultationId consultation, SubmissionId submission, Written written, byte[] sealed) {
    Place place = written.margin().place();
    return database
            .sql(
                """
                insert into moderation.margin as stored (submission_id, kind, about,
                  consultation_id, version, written_by, written_on, sealed)
                values (:submission, :kind, :about, :consultation, :version, :by, :on, :sealed)
                on conflict (submission_id, kind, about) do update
                  set version = excluded.version, written_by = excluded.written_by,
                    written_on = excluded.written_on, sealed = excluded.sealed
                where stored.version = excluded.version - 1
                  and stored.consultation_id = excluded.consultation_id
                """)
            .param("submission", submission.value())
            .param("kind", place.kind().name())
            .param("about", place.about())
            .param("consultation", consultation.value())
            .param("version", written.version())
            .param("by", written.by().value())
            .param("on", written.on())
            .param("sealed", sealed)
            .update()
        == 1;
  }

  void forget(SubmissionId submission) {
    database
        .sql("delete from moderation.margin where submission_id = ?")
        .param(submission.value())
        .update();
  }

  private Written written(Row row, Map<String, String> opened) {
    String words = Objects.requireNonNull(opened.get(name(row.place())));
    return new Written(json.readValue(words, Margin.class), row.version(), row.by(), row.on());
  }

  private static String name(Place place) {
    return place.kind() + "/" + place.about();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new Place(Place.Kind.valueOf(row.getString("kind")), row.getString("about")),
        row.getInt("version"),
        new PersonId(row.getObject("written_by", UUID.class)),
        row.getObject("written_on", LocalDate.class),
        row.getBytes("sealed"));
  }
}
