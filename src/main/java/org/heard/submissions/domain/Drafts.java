package org.heard.submissions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.heard.submissions.Draft;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Unfinished answers, each sealed with a key that only the child's token gives. */
@Component
class Drafts {
  private static final String COLUMN = "submissions.draft.sealed";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final DraftPieces pieces;
  private final Clock clock;

  Drafts(JdbcClient jdbc, JsonMapper json, DraftPieces pieces, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.pieces = pieces;
    this.clock = clock;
  }

  boolean exists(TokenKeys token) {
    return jdbc.sql("select exists (select from submissions.draft where lookup = :lookup)")
        .param("lookup", token.draftLookup())
        .query(Boolean.class)
        .single();
  }

  Optional<Draft> find(TokenKeys token) {
    return jdbc.sql("select sealed from submissions.draft where lookup = :lookup")
        .param("lookup", token.draftLookup())
        .query(byte[].class)
        .optional()
        .map(sealed -> Seal.with(token.draftKey()).open(sealed, COLUMN, "own"))
        .map(plain -> json.readValue(plain, Draft.class));
  }

  /** Keeps a draft, unless it was sent: a late autosave must not bring it back to life. */
  void keep(TokenKeys token, Draft draft) {
    byte[] sealed = Seal.with(token.draftKey()).close(json.writeValueAsBytes(draft), COLUMN, "own");
    jdbc.sql(
            """
            insert into submissions.draft (lookup, consultation_id, day, sealed)
            select :lookup, :consultation, :day, :sealed
            where not submissions.was_sent(:submission)
            on conflict (lookup) do update set day = excluded.day, sealed = excluded.sealed
            """)
        .param("lookup", token.draftLookup())
        .param("consultation", draft.consultation().value())
        .param("day", LocalDate.now(clock))
        .param("sealed", sealed)
        .param("submission", token.submissionId().value())
        .update();
  }

  /** The draft and its pieces. */
  void forget(TokenKeys token) {
    pieces.forgetAll(token);
    jdbc.sql("delete from submissions.draft where lookup = :lookup")
        .param("lookup", token.draftLookup())
        .update();
  }
}
