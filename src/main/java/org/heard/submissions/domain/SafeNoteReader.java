package org.heard.submissions.domain;

import java.util.Optional;
import org.heard.submissions.SafeNote;
import org.heard.submissions.SafeNoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals notes and opens them again; whoever calls has checked who asks. */
@Component
class SafeNoteReader {
  private static final String COLUMN = "submissions.safe_note.sealed";

  private final JdbcClient jdbc;
  private final Vault vault;
  private final JsonMapper json;

  SafeNoteReader(JdbcClient jdbc, Vault vault, JsonMapper json) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.json = json;
  }

  byte[] seal(SafeNoteId id, SafeNote note, byte[] key) {
    return Seal.with(key).close(json.writeValueAsBytes(note), COLUMN, id);
  }

  Optional<SafeNote> read(SafeNoteId id) {
    return jdbc.sql("select sealed from submissions.safe_note where id = :id")
        .param("id", id.value())
        .query(byte[].class)
        .optional()
        .map(sealed -> vault.noteKey(id).open(sealed, COLUMN, id))
        .map(plain -> json.readValue(plain, SafeNote.class));
  }
}
