package org.heard.submissions.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;
import org.heard.shared.TestRunErased;
import org.heard.submissions.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what was sent. */
@Component
class Submissions {
  /** The state of what waits for a guardian; not one of moderation's, which never meets it. */
  static final String WAITING = "waiting";

  private static final String COLUMN = "submissions.submission.sealed";
  private static final String SELECT =
      "select id, consultation_id, version, day, language, sealed from submissions.submission ";

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Vault vault;
  private final SubmissionPieces pieces;
  private final NearCopies copies;
  private final Clock clock;

  Submissions(
      JdbcClient jdbc,
      JsonMapper json,
      Vault vault,
      SubmissionPieces pieces,
      NearCopies copies,
      Clock clock) {
    this.copies = copies;
    this.jdbc = jdbc;
    this.json = json;
    this.vault = vault;
    this.pieces = pieces;
    this.clock = clock;
  }

  /** Until the end of the transaction no test run with this id is erased. */
  void waitForErasing(ConsultationId test) {
    jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended(:name, 0))")
        .param("name", TestRunErased.lock(test))
        .query((row, number) -> true)
        .list();
  }

  /** A row as stored; what a withdrawal clears is null then. */
  record Row(
      SubmissionId id,
      ConsultationId consultation,
      int version,
      LocalDate day,
      @Nullable Language language,
      byte @Nullable [] sealed) {

    Key key() {
      return new Key(consultation, id);
    }

    /** A hash of the sealed bytes: other words, and the same words sealed anew, give another. */
    String edition() {
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(sealed == null ? new byte[0] : sealed);
        return HexFormat.of().formatHex(hash);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("Every Java has SHA-256", e);
      }
    }
  }

  /** Which submission, and whose key wraps its key. */
  record Key(ConsultationId consultation, SubmissionId id) {}

  Optional<byte[]> storedReceipt(SubmissionId id) {
    return jdbc.sql("select submissions.receipt_of(:id)")
        .param("id", id.value())
        .query(byte[].class)
        .optional();
  }

  boolean exists(SubmissionId id) {
    return jdbc.sql("select submissions.was_sent(:id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * Stores a submission unless it is there already.
   *
   * @param waits whether it waits for a guardian, seen by nobody of the team
   * @return whether this call stored it
   * @throws org.springframework.dao.DuplicateKeyException when another submission has the receipt
   */
  boolean insert(
      SubmissionId id, Draft draft, SealedWords words, byte[] receiptLookup, boolean waits) {
    if (exists(id)) {
      return false;
    }
    byte[] sealed =
        vault.newKey(draft.consultation(), id).close(json.writeValueAsBytes(words), COLUMN, id);
    boolean stored =
        jdbc.sql(
                    """
                    insert into submissions.submission (id, consultation_id, version, day, state,
                      language, age_band, country, has_media, receipt_lookup, sealed)
                    values (:id, :consultation, :version, :day, :state, :language, :age, :country,
                      :media, :receipt, :sealed)
                    """)
                .param("id", id.value())
                .param("consultation", draft.consultation().value())
                .param("version", draft.version())
                .param("day", LocalDate.now(clock))
                .param("state", waits ? WAITING : "new")
                .param("language", draft.language().tag())
                .param(
                    "age", picked(words, Question.AgeBandAsked.KEY).orElse(AgeBand.NOT_SAID.key()))
                .param("country", picked(words, Question.CountryAsked.KEY).orElse(null))
                .param("media", hasMedia(words))
                .param("receipt", receiptLookup)
                .param("sealed", sealed)
                .update()
            == 1;
    copies.keep(new Key(draft.consultation(), id), words.answers());
    return stored;
  }

  /**
   * Puts other words in place of those of a row that was locked before.
   *
   * @param waits whether it waits for a guardian from now on
   */
  void replace(Row row, Draft draft, SealedWords words, boolean waits) {
    byte[] sealed =
        vault
            .key(row.consultation(), row.id())
            .close(json.writeValueAsBytes(words), COLUMN, row.id());
    pieces.deleteAll(row.id());
    jdbc.sql(
            """
            update submissions.submission
            set version = :version, day = :day, language = :language, age_band = :age,
              country = :country, has_media = :media, flagged = false, sealed = :sealed,
              state = case when state in ('with-safeguarding', 'waiting') then state
                when :waits then 'waiting' else 'new' end
            where id = :id
            """)
        .param("id", row.id().value())
        .param("waits", waits)
        .param("version", draft.version())
        .param("day", LocalDate.now(clock))
        .param("language", draft.language().tag())
        .param("age", picked(words, Question.AgeBandAsked.KEY).orElse(AgeBand.NOT_SAID.key()))
        .param("country", picked(words, Question.CountryAsked.KEY).orElse(null))
        .param("media", hasMedia(words))
        .param("sealed", sealed)
        .update();
    copies.keep(row.key(), words.answers());
  }

  private static boolean hasMedia(SealedWords words) {
    return words.answers().values().stream()
        .anyMatch(answer -> answer instanceof Answer.Mixed mixed && !mixed.pieces().isEmpty());
  }

  private static Optional<String> picked(SealedWords words, String key) {
    return words.answers().get(key) instanceof Answer.Picked picked
        ? picked.keys().stream().findFirst()
        : Optional.empty();
  }

  Optional<Row> byReceipt(List<byte[]> lookups) {
    return jdbc.sql(SELECT + "where receipt_lookup in (:lookups)")
        .param("lookups", lookups)
        .query(Submissions::row)
        .optional();
  }

  /** Reads a row and keeps others from changing it until the transaction ends. */
  Optional<Row> lock(SubmissionId id) {
    return jdbc.sql(SELECT + "where id = :id for update")
        .param("id", id.value())
        .query(Submissions::row)
        .optional();
  }

  SealedWords open(Row row) {
    byte[] sealed = java.util.Objects.requireNonNull(row.sealed());
    byte[] plain = vault.key(row.consultation(), row.id()).open(sealed, COLUMN, row.id());
    return json.readValue(plain, SealedWords.class);
  }

  /** Hands what waited to the team, from this day on. False when it does not wait, or no longer. */
  boolean handOver(SubmissionId id) {
    return jdbc.sql(
                """
                update submissions.submission set state = 'new', day = :day
                where id = :id and state = 'waiting'
                """)
            .param("id", id.value())
            .param("day", LocalDate.now(clock))
            .update()
        == 1;
  }

  void withdraw(SubmissionId id) {
    vault.destroy(id, Vault.Gone.WITHDRAWN);
    pieces.deleteAll(id);
    copies.forget(id);
    jdbc.sql(
            """
            update submissions.submission
            set state = 'withdrawn', sealed = null, language = null, age_band = null, country = null,
              has_media = false, flagged = false, assigned_to = null
            where id = :id
            """)
        .param("id", id.value())
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String language = row.getString("language");
    return new Row(
        new SubmissionId(row.getObject("id", UUID.class)),
        new ConsultationId(row.getObject("consultation_id", UUID.class)),
        row.getInt("version"),
        row.getObject("day", LocalDate.class),
        language == null ? null : Language.of(language),
        row.getBytes("sealed"));
  }
}
