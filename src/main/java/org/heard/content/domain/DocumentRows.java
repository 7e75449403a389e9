package org.heard.content.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.heard.content.DocumentId;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFacts;
import org.heard.content.SourceParagraph;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Documents as rows, one a state. */
@Component
class DocumentRows {
  /** Every state of every document. */
  static final String SELECT = select("paragraphs");

  private static String select(String paragraphs) {
    return """
    select id, slug, number, facts, %s
    from content.source_document join content.source_state s on s.document_id = id
    """
        .formatted(paragraphs);
  }

  private static final String IS_NEWEST =
      """
      where number = (select max(n.number) from content.source_state n where n.document_id = id)
      """;

  /** The newest state of every document; goes on with {@code and}. */
  static final String NEWEST = SELECT + IS_NEWEST;

  /** The same without the words of the document. */
  static final String OUTSIDES = select("json_build_array() as paragraphs") + IS_NEWEST;

  private static final TypeReference<List<SourceParagraph>> PARAGRAPHS = new TypeReference<>() {};

  private final JsonMapper json;

  DocumentRows(JsonMapper json) {
    this.json = json;
  }

  SourceDocument document(ResultSet row, int number) throws SQLException {
    return new SourceDocument(
        new DocumentId(row.getObject("id", UUID.class)),
        row.getString("slug"),
        row.getInt("number"),
        json.readValue(row.getString("facts"), SourceFacts.class),
        json.readValue(row.getString("paragraphs"), PARAGRAPHS));
  }
}
