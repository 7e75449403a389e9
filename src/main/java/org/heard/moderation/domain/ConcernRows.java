package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Origin;
import org.heard.moderation.concerns.Origin.Cause;
import org.heard.moderation.concerns.Urgency;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of concerns. Asks no role: whoever calls has checked who may see what. */
@Repository
class ConcernRows {
  private static final String SELECT =
      """
      select id, source, note_id, note_kind, consultation_id, submission_id, raised_by, raised, urgency, state,
        version, owner, referral, told, back_to_reading, confirmed_by, closed_on, rounds
      from moderation.concern
      """;

  private final JdbcClient jdbc;

  ConcernRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A concern, and how many rounds of people were told of it. */
  record Told(Concern concern, int rounds) {}

  /** Stores a new one; false when its note or its answers have an open one already. */
  boolean add(Concern concern) {
    Origin.Note note = concern.origin() instanceof Origin.Note of ? of : null;
    Origin.Answers answers = concern.origin() instanceof Origin.Answers of ? of : null;
    return jdbc.sql(
                """
                insert into moderation.concern (id, source, note_id, note_kind, consultation_id,
                  submission_id, raised_by, raised, urgency, state, version)
                values (:id, :source, :note, :kind, :call, :submission, :by, :raised, :urgency,
                  'WAITING', 0)
                on conflict do nothing
                """)
            .param("id", concern.id().value())
            .param("source", answers == null ? "NOTE" : answers.cause().name())
            .param("note", note == null ? null : note.note().value())
            .param("kind", note == null ? null : note.kind().name())
            .param("call", answers == null ? null : answers.call().value())
            .param("submission", answers == null ? null : answers.submission().value())
            .param("by", answers == null ? null : answers.raisedBy().value())
            .param("raised", concern.raised().atOffset(ZoneOffset.UTC))
            .param("urgency", concern.urgency().name())
            .update()
        == 1;
  }

  Optional<Concern> find(ConcernId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, number) -> concern(row))
        .optional();
  }

  /** The same, held against others until this transaction ends. */
  Optional<Concern> lock(ConcernId id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query((row, number) -> concern(row))
        .optional();
  }

  /** The open concern about answers. */
  Optional<Concern> about(SubmissionId submission) {
    return jdbc.sql(SELECT + "where submission_id = :id and state <> 'CLOSED'")
        .param("id", submission.value())
        .query((row, number) -> concern(row))
        .optional();
  }

  /** The concern about answers that was closed last. */
  Optional<Concern> closedAbout(SubmissionId submission) {
    return jdbc.sql(
            SELECT
                + "where submission_id = :id and state = 'CLOSED'"
                + " order by closed_on desc, raised desc, id limit 1")
        .param("id", submission.value())
        .query((row, number) -> concern(row))
        .optional();
  }

  List<Concern> open() {
    return jdbc.sql(SELECT + "where state <> 'CLOSED' order by raised, id")
        .query((row, number) -> concern(row))
        .list();
  }

  List<Concern> closed() {
    return jdbc.sql(SELECT + "where state = 'CLOSED' order by closed_on desc, id")
        .query((row, number) -> concern(row))
        .list();
  }

  /** Those that nobody has, locked for this transaction; those another node holds are left out. */
  List<Told> waitingHere() {
    return jdbc.sql(SELECT + "where state = 'WAITING' order by raised, id for update skip locked")
        .query((row, number) -> new Told(concern(row), row.getInt("rounds")))
        .list();
  }

  void told(ConcernId id, int rounds) {
    jdbc.sql("update moderation.concern set rounds = :rounds where id = :id")
        .param("rounds", rounds)
        .param("id", id.value())
        .update();
  }

  /** Stores a concern over its predecessor; false when that is no longer the stored one. */
  boolean save(Concern concern) {
    Ended ended = Ended.of(concern.standing());
    return jdbc.sql(
                """
                update moderation.concern set urgency = :urgency, state = :state, version = :version,
                  owner = :owner, referral = :referral, told = :told, back_to_reading = :back,
                  confirmed_by = :confirmed, closed_on = :closed
                where id = :id and version = :version - 1
                """)
            .param("id", concern.id().value())
            .param("urgency", concern.urgency().name())
            .param("state", state(concern.standing()))
            .param("version", concern.version())
            .param("owner", concern.owner().map(PersonId::value).orElse(null))
            .param("referral", ended.ending() == null ? null : ended.ending().referral().name())
            .param("told", ended.ending() == null ? null : ended.ending().told().name())
            .param("back", ended.ending() == null ? null : ended.ending().backToReading())
            .param("confirmed", ended.by() == null ? null : ended.by().value())
            .param("closed", ended.day())
            .update()
        == 1;
  }

  private record Ended(@Nullable Ending ending, @Nullable PersonId by, @Nullable LocalDate day) {
    static Ended of(Standing standing) {
      return switch (standing) {
        case Standing.Waiting waiting -> new Ended(null, null, null);
        case Standing.Acknowledged acknowledged -> new Ended(null, null, null);
        case Standing.ClosingProposed proposed -> new Ended(proposed.ending(), null, null);
        case Standing.Closed closed ->
            new Ended(closed.ending(), closed.confirmedBy(), closed.day());
      };
    }
  }

  private static String state(Standing standing) {
    return switch (standing) {
      case Standing.Waiting waiting -> "WAITING";
      case Standing.Acknowledged acknowledged -> "ACKNOWLEDGED";
      case Standing.ClosingProposed proposed -> "CLOSING_PROPOSED";
      case Standing.Closed closed -> "CLOSED";
    };
  }

  private static Concern concern(ResultSet row) throws SQLException {
    return new Concern(
        new ConcernId(row.getObject("id", UUID.class)),
        origin(row),
        raised(row),
        Urgency.valueOf(row.getString("urgency")),
        standing(row),
        row.getInt("version"));
  }

  private static Instant raised(ResultSet row) throws SQLException {
    return row.getObject("raised", OffsetDateTime.class).toInstant();
  }

  private static Origin origin(ResultSet row) throws SQLException {
    String source = row.getString("source");
    return source.equals("NOTE")
        ? new Origin.Note(
            new SafeNoteId(row.getObject("note_id", UUID.class)), kind(row.getString("note_kind")))
        : new Origin.Answers(
            new ConsultationId(row.getObject("consultation_id", UUID.class)),
            new SubmissionId(row.getObject("submission_id", UUID.class)),
            Cause.valueOf(source),
            new PersonId(row.getObject("raised_by", UUID.class)));
  }

  // A note that the version before kept has none: it knew one kind only.
  private static SafeNote.Kind kind(@Nullable String name) {
    return name == null ? SafeNote.Kind.HELP : SafeNote.Kind.valueOf(name);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "WAITING" -> new Standing.Waiting();
      case "ACKNOWLEDGED" -> new Standing.Acknowledged(owner(row));
      case "CLOSING_PROPOSED" -> new Standing.ClosingProposed(owner(row), ending(row));
      default ->
          new Standing.Closed(
              owner(row),
              ending(row),
              new PersonId(row.getObject("confirmed_by", UUID.class)),
              row.getObject("closed_on", LocalDate.class));
    };
  }

  private static PersonId owner(ResultSet row) throws SQLException {
    return new PersonId(row.getObject("owner", UUID.class));
  }

  private static Ending ending(ResultSet row) throws SQLException {
    return new Ending(
        Ending.Referral.valueOf(row.getString("referral")),
        Ending.Told.valueOf(row.getString("told")),
        row.getBoolean("back_to_reading"));
  }
}
