package org.heard.content.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.heard.content.Audience;
import org.heard.content.Body;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.VersionId;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Editions as rows; those who publish and those who read see the same. */
@Component
class EditionRows {
  /** One row an edition, with the newest state of its source that it is known to fit. */
  static final String SELECT = select("e.body");

  /** The same without what stands inside of an edition. */
  static final String OUTSIDES =
      select(
          """
          json_build_object('summary', e.body -> 'summary', 'title', e.body -> 'title',
            'about', e.body -> 'about', 'picture', e.body -> 'picture',
            'blocks', json_build_array(), 'more', '') as body
          """);

  private static String select(String body) {
    return """
    select e.version_id, e.number, %s, e.reviewed, e.published, v.document_id,
      v.language, v.band, v.format,
      greatest(e.source_number, (select max(c.source_number) from content.confirmation c
        where c.version_id = e.version_id and c.edition = e.number)) as fits
    from content.edition e join content.version v on v.id = e.version_id
    """
        .formatted(body);
  }

  private final JsonMapper json;

  EditionRows(JsonMapper json) {
    this.json = json;
  }

  Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        new VersionId(row.getObject("version_id", UUID.class)),
        audience(row),
        row.getInt("number"),
        row.getInt("fits"),
        json.readValue(row.getString("body"), Body.class),
        row.getObject("published", LocalDate.class),
        row.getInt("reviewed"));
  }

  static Audience audience(ResultSet row) throws SQLException {
    return new Audience(
        new Language(row.getString("language")),
        AgeBand.of(row.getString("band")),
        Format.of(row.getString("format")));
  }
}
