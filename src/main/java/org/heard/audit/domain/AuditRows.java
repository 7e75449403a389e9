package org.heard.audit.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.audit.AuditEntry;
import org.heard.audit.AuditFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code audit.entry}. */
@Repository
class AuditRows {

  /** A stored line: what was hashed, and the two hashes beside it. */
  record Row(ChainLink link, byte[] previous, byte[] hash) {
    AuditEntry entry() {
      return new AuditEntry(
          link.seq(),
          link.at(),
          link.actor(),
          link.action(),
          link.subject(),
          link.details(),
          HexFormat.of().formatHex(hash));
    }
  }

  /** All that whoever appends may see of the line before. */
  record End(long seq, byte[] hash) {}

  // The files of heads are written by one process at a time.
  private static final long HEADS_LOCK = 0x6865_6172_6468_6461L;
  // One number for the whole application: "heard", "audit" in ASCII, cut to 8 bytes.
  private static final long LOCK = 0x6865_6172_6461_7564L;
  private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  AuditRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Makes every other appending transaction wait until this one ends. */
  void lock() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, n) -> true).single();
  }

  /** Whether nobody else signs a head until this transaction ends. */
  boolean lockHeads() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(HEADS_LOCK)
        .query(Boolean.class)
        .single();
  }

  /** Whether a line has this hash. */
  boolean hasHash(long seq, String hash) {
    return jdbc.sql("select exists (select from audit.entry where seq = ? and hash = ?)")
        .params(seq, HexFormat.of().parseHex(hash))
        .query(Boolean.class)
        .single();
  }

  /** The newest line of an act. */
  Optional<Row> last(String action) {
    return jdbc.sql("select * from audit.entry where action = ? order by seq desc limit 1")
        .param(action)
        .query(AuditRows::row)
        .optional();
  }

  /** The end of the chain, for whoever appends. */
  Optional<End> end() {
    return jdbc.sql("select seq, hash from audit.newest()").query(End.class).optional();
  }

  /** The newest line. */
  Optional<Row> last() {
    return jdbc.sql("select * from audit.entry order by seq desc limit 1")
        .query(AuditRows::row)
        .optional();
  }

  void append(ChainLink link, byte[] previous, byte[] hash) {
    jdbc.sql(
            """
            insert into audit.entry (seq, at, actor, action, subject, details, previous, hash)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            link.seq(),
            OffsetDateTime.ofInstant(link.at(), ZoneOffset.UTC),
            link.actor(),
            link.action(),
            link.subject(),
            JSON.writeValueAsString(link.details()),
            previous,
            hash)
        .update();
  }

  List<Row> newest(AuditFilter filter, @Nullable Long before, int limit) {
    return jdbc.sql(
            """
            select * from audit.entry
            where (:action::text is null or action = :action)
              and (:actor::text is null or actor = :actor)
              and (:day::date is null or at >= :day::date::timestamp at time zone 'UTC'
                and at < (:day::date + 1)::timestamp at time zone 'UTC')
              and seq < :before
            order by seq desc limit :limit
            """)
        .param("action", filter.action())
        .param("actor", filter.actor())
        .param("day", filter.day())
        .param("before", before == null ? Long.MAX_VALUE : before)
        .param("limit", limit)
        .query(AuditRows::row)
        .list();
  }

  List<Row> oldest(long after, int limit) {
    return jdbc.sql("select * from audit.entry where seq > ? order by seq limit ?")
        .params(after, limit)
        .query(AuditRows::row)
        .list();
  }

  List<String> actions() {
    return jdbc.sql("select distinct action from audit.entry order by action")
        .query((row, number) -> row.getString("action"))
        .list();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    ChainLink link =
        new ChainLink(
            row.getLong("seq"),
            at,
            row.getString("actor"),
            row.getString("action"),
            row.getString("subject"),
            JSON.readValue(row.getString("details"), DETAILS));
    return new Row(link, row.getBytes("previous"), row.getBytes("hash"));
  }
}
