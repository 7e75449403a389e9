package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.PieceId;
import org.heard.submissions.PieceFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pieces of unfinished answers, sealed like the draft with a key that only the token gives. */
@Component
class DraftPieces {
  private static final String ABOUT = "submissions.draft_piece.about";
  private static final String CONTENT = "submissions.draft_piece.sealed";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  DraftPieces(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Makes others who change the pieces or the draft of this token wait until the transaction ends;
   * there may be no draft row yet that could be locked.
   */
  void lock(TokenKeys token) {
    jdbc.sql("select pg_advisory_xact_lock(:token)")
        .param("token", token.lock())
        .query((row, number) -> true)
        .single();
  }

  /** What is kept, without opening the content. */
  Map<PieceId, PieceAbout> all(TokenKeys token) {
    Seal seal = Seal.with(token.draftKey());
    Map<PieceId, PieceAbout> all = new LinkedHashMap<>();
    jdbc.sql("select id, about from submissions.draft_piece where lookup = :lookup order by id")
        .param("lookup", token.draftLookup())
        .query((row, number) -> {
          PieceId id = new PieceId(row.getObject("id", UUID.class));
          byte[] about = seal.open(row.getBytes("about"), ABOUT, id);
          return all.put(id, json.readValue(about, PieceAbout.class));
        })
        .list();
    return all;
  }

  void keep(TokenKeys token, PieceId id, PieceAbout about, byte[] content) {
    Seal seal = Seal.with(token.draftKey());
    jdbc.sql(
            """
            insert into submissions.draft_piece (id, lookup, day, about, sealed)
            values (:id, :lookup, :day, :about, :sealed)
            """)
        .param("id", id.value())
        .param("lookup", token.draftLookup())
        .param("day", LocalDate.now(clock))
        .param("about", seal.close(json.writeValueAsBytes(about), ABOUT, id))
        .param("sealed", seal.close(content, CONTENT, id))
        .update();
  }

  Optional<PieceFile> open(TokenKeys token, PieceId id) {
    Seal seal = Seal.with(token.draftKey());
    return jdbc.sql(
            "select about, sealed from submissions.draft_piece where lookup = :lookup and id = :id")
        .param("lookup", token.draftLookup())
        .param("id", id.value())
        .query((row, number) -> {
          byte[] about = seal.open(row.getBytes("about"), ABOUT, id);
          return new PieceFile(
              json.readValue(about, PieceAbout.class).contentType(),
              seal.open(row.getBytes("sealed"), CONTENT, id));
        })
        .optional();
  }

  void forget(TokenKeys token, PieceId id) {
    jdbc.sql("delete from submissions.draft_piece where lookup = :lookup and id = :id")
        .param("lookup", token.draftLookup())
        .param("id", id.value())
        .update();
  }

  void forgetAll(TokenKeys token) {
    jdbc.sql("delete from submissions.draft_piece where lookup = :lookup")
        .param("lookup", token.draftLookup())
        .update();
  }
}
