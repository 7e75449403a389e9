package org.heard.content.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.heard.content.Body;
import org.heard.content.DocumentId;
import org.heard.content.Draft;
import org.heard.content.Standing;
import org.heard.content.VersionId;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as rows, and how far each is. */
@Component
class DraftRows {
  static final Body NOTHING = new Body(true, "", "", "book", List.of(), "");
  static final String NEWEST =
      """
      select v.id, v.document_id, v.language, v.band, v.format,
        coalesce(s.number, 0) as number, s.body,
        coalesce(s.source_number, (select max(d.number) from content.source_state d
          where d.document_id = v.document_id)) as source
      from content.version v
      left join lateral (select * from content.draft_state where version_id = v.id
        order by number desc limit 1) s on true
      """;

  static final String STANDINGS =
      """
      select v.id, v.document_id, v.language, v.band, v.format,
        coalesce(s.number, 0) as number,
        coalesce(s.source_number, (select max(d.number) from content.source_state d
          where d.document_id = v.document_id)) as source,
        coalesce(e.number, 0) as edition,
        coalesce(greatest(e.source_number, (select max(c.source_number) from content.confirmation c
          where c.version_id = v.id and c.edition = e.number)), 0) as fits,
        e.number is not null and s.body::text is distinct from e.body::text as changed
      from content.version v
      left join lateral (select * from content.draft_state where version_id = v.id
        order by number desc limit 1) s on true
      left join lateral (select * from content.edition where version_id = v.id
        order by number desc limit 1) e on true
      order by v.document_id, v.language, v.band, v.format
      """;

  private final JsonMapper json;

  DraftRows(JsonMapper json) {
    this.json = json;
  }

  static Standing standing(ResultSet row, int number) throws SQLException {
    return new Standing(
        new DocumentId(row.getObject("document_id", UUID.class)),
        new VersionId(row.getObject("id", UUID.class)),
        EditionRows.audience(row),
        row.getInt("number"),
        row.getInt("source"),
        row.getInt("edition"),
        row.getInt("fits"),
        row.getBoolean("changed"));
  }

  Draft draft(ResultSet row, int number) throws SQLException {
    String body = row.getString("body");
    return new Draft(
        new VersionId(row.getObject("id", UUID.class)),
        new DocumentId(row.getObject("document_id", UUID.class)),
        EditionRows.audience(row),
        row.getInt("number"),
        row.getInt("source"),
        body == null ? NOTHING : json.readValue(body, Body.class));
  }
}
