package org.heard.content.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.content.Edition;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceDocument;
import org.heard.content.VersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads outside of transactions, as a visitor: what is not published is not there. */
@Service
class StoredLibrary implements Library {
  private static final String IS_NEWEST =
      """
      where e.number = (select max(n.number) from content.edition n
        where n.version_id = e.version_id)
      """;
  private static final String NEWEST = EditionRows.SELECT + IS_NEWEST;

  private final JdbcClient jdbc;
  private final EditionRows editions;
  private final DocumentRows documents;

  StoredLibrary(JdbcClient jdbc, EditionRows editions, DocumentRows documents) {
    this.jdbc = jdbc;
    this.editions = editions;
    this.documents = documents;
  }

  private record Published(UUID document, Edition edition) {}

  /** How much there is; nothing of it ever goes or changes, so the same much is the same. */
  private record State(long editions, long sources, long confirmations) {}

  private record Shelf(State of, List<ShelfEntry> entries) {}

  private volatile @Nullable Shelf last;

  @Override
  @PreAuthorize("permitAll()")
  public List<ShelfEntry> shelf() {
    State now = state();
    Shelf known = last;
    if (known == null || !known.of().equals(now)) {
      known = new Shelf(now, read());
      last = known;
    }
    return known.entries();
  }

  private State state() {
    return jdbc.sql(
            """
            select (select count(*) from content.edition) as editions,
              (select count(*) from content.source_state) as sources,
              (select count(*) from content.confirmation) as confirmations
            """)
        .query((row, number) ->
            new State(
                row.getLong("editions"), row.getLong("sources"), row.getLong("confirmations")))
        .single();
  }

  private List<ShelfEntry> read() {
    Map<UUID, List<Edition>> published =
        byDocument(jdbc.sql(EditionRows.OUTSIDES + IS_NEWEST).query(this::row).list());
    return jdbc.sql(DocumentRows.OUTSIDES).query(documents::document).list().stream()
        .flatMap(document ->
            Optional.ofNullable(published.get(document.id().value()))
                .map(newest -> new ShelfEntry(document, newest))
                .stream())
        .sorted(
            Comparator.comparing((ShelfEntry entry) -> entry.document().facts().date())
                .reversed()
                .thenComparing(entry -> entry.document().slug()))
        .toList();
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<ShelfEntry> bySlug(String slug) {
    // PostgreSQL refuses the character 0 in any text; an address may carry it.
    if (slug.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    return jdbc.sql(DocumentRows.NEWEST + "and slug = :slug")
        .param("slug", slug)
        .query(documents::document)
        .optional()
        .flatMap(this::entry);
  }

  @Override
  @PreAuthorize("permitAll()")
  public void foundClear(VersionId version, int edition, int face) {
    jdbc.sql("select content.found_clear(:version, :edition, :face)")
        .param("version", version.value())
        .param("edition", edition)
        .param("face", face)
        .query((row, number) -> true)
        .list();
  }

  private Optional<ShelfEntry> entry(SourceDocument document) {
    List<Published> published =
        jdbc.sql(NEWEST + "and v.document_id = :document")
            .param("document", document.id().value())
            .query(this::row)
            .list();
    return published.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShelfEntry(document, published.stream().map(Published::edition).toList()));
  }

  private Published row(ResultSet row, int number) throws SQLException {
    return new Published(row.getObject("document_id", UUID.class), editions.edition(row, number));
  }

  private static Map<UUID, List<Edition>> byDocument(List<Published> published) {
    return published.stream()
        .collect(
            Collectors.groupingBy(
                Published::document, Collectors.mapping(Published::edition, Collectors.toList())));
  }
}
