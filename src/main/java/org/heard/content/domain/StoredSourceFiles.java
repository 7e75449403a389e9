package org.heard.content.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.heard.content.DocumentId;
import org.heard.content.SourceFiles;
import org.heard.content.importing.TextFiles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A file is stored once under a name made of its content, whatever states have it. */
@Service
class StoredSourceFiles implements SourceFiles {
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int BYTES = 16;
  private static final String ABOUT =
      """
      select s.number, f.type, length(f.file) as bytes, f.name
      from content.file_of_state s join content.source_file f on f.name = s.name
      where s.document_id = :document
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  StoredSourceFiles(
      JdbcClient jdbc,
      Clock clock,
      PlatformTransactionManager transactions,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.events = events;
  }

  /** Looked at before any connection is taken. */
  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Kept keep(DocumentId document, int number, byte[] sent) {
    if (sent.length > MOST_BYTES) {
      return new Kept.Refused(Why.TOO_LARGE);
    }
    return type(sent)
        .map(type ->
            Objects.requireNonNull(
                transaction.execute(none -> stored(document, number, type, sent))))
        .orElseGet(() -> new Kept.Refused(Why.WRONG_TYPE));
  }

  private Optional<Type> type(byte[] sent) {
    if (Arrays.equals(Arrays.copyOf(sent, PDF.length), PDF)) {
      return Optional.of(Type.PDF);
    }
    return TextFiles.isWord(sent, clock) ? Optional.of(Type.DOCX) : Optional.empty();
  }

  private Kept stored(DocumentId document, int number, Type type, byte[] sent) {
    boolean there =
        !jdbc.sql(
                """
                select 1 from content.source_state
                where document_id = :document and number = :number
                """)
            .param("document", document.value())
            .param("number", number)
            .query(Integer.class)
            .list()
            .isEmpty();
    if (!there) {
      return new Kept.Refused(Why.GONE);
    }
    SourceFile file = new SourceFile(number, type, sent.length, name(sent));
    put(file, sent);
    remove(document, number);
    jdbc.sql(
            """
            insert into content.file_of_state (document_id, number, name)
            values (:document, :number, :name)
            """)
        .param("document", document.value())
        .param("number", number)
        .param("name", file.name())
        .update();
    events.publishEvent(ContentAct.fileKept(document, number));
    return new Kept.Stored(file);
  }

  private void put(SourceFile file, byte[] sent) {
    jdbc.sql(
            """
            insert into content.source_file (name, type, file, brought)
            values (:name, :type, :file, :day)
            on conflict (name) do update set brought = excluded.brought
            """)
        .param("name", file.name())
        .param("type", file.type().ending())
        .param("file", sent)
        .param("day", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public boolean drop(DocumentId document, int number) {
    boolean dropped = remove(document, number) > 0;
    if (dropped) {
      events.publishEvent(ContentAct.fileDropped(document, number));
    }
    return dropped;
  }

  private int remove(DocumentId document, int number) {
    return jdbc.sql(
            """
            delete from content.file_of_state
            where document_id = :document and number = :number
            """)
        .param("document", document.value())
        .param("number", number)
        .update();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<SourceFile> of(DocumentId document) {
    return jdbc.sql(ABOUT + "order by s.number desc")
        .param("document", document.value())
        .query(StoredSourceFiles::file)
        .list();
  }

  /** Outside of a transaction, as a visitor: what is not published is not there. */
  @Override
  @PreAuthorize("permitAll()")
  public Optional<SourceFile> published(DocumentId document, int number) {
    return jdbc.sql(ABOUT + "and s.number = :number")
        .param("document", document.value())
        .param("number", number)
        .query(StoredSourceFiles::file)
        .optional();
  }

  /** As a visitor first, then as whoever asks. */
  @Override
  @PreAuthorize("permitAll()")
  public Optional<Download> open(String slug, int number) {
    return download(slug, number, true)
        .or(() ->
            Objects.requireNonNull(transaction.execute(none -> download(slug, number, false))));
  }

  private Optional<Download> download(String slug, int number, boolean published) {
    return jdbc.sql(
            """
            select s.number, f.type, length(f.file) as bytes, f.name
            from content.source_document d
            join content.file_of_state s on s.document_id = d.id
            join content.source_file f on f.name = s.name
            where d.slug = :slug and s.number = :number
            """)
        .param("slug", slug)
        .param("number", number)
        .query(StoredSourceFiles::file)
        .optional()
        .map(file -> new Download(file, pieces(file.name(), published), published));
  }

  private Pieces pieces(String name, boolean published) {
    return published
        ? (from, most) -> piece(name, from, most)
        : (from, most) ->
            Objects.requireNonNull(transaction.execute(none -> piece(name, from, most)));
  }

  private Optional<byte[]> piece(String name, int from, int most) {
    // SQL counts from 1.
    return jdbc.sql(
            """
            select substring(file from :from for :most) from content.source_file
            where name = :name
            """)
        .param("from", from + 1)
        .param("most", most)
        .param("name", name)
        .query((row, count) -> row.getBytes(1))
        .optional();
  }

  private static SourceFile file(ResultSet row, int count) throws SQLException {
    return new SourceFile(
        row.getInt("number"),
        Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
        row.getInt("bytes"),
        row.getString("name"));
  }

  private static String name(byte[] sent) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(sent);
      return "file-" + HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
