package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.HeardTest;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.moderation.Submitted;
import org.heard.moderation.Submitted.Sent;
import org.heard.shared.DatabaseRole;
import org.heard.shared.SubmissionId;
import org.heard.shared.Transactions;
import org.heard.submissions.KeysFile;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.SubmissionErased;
import org.heard.submissions.SubmissionWithdrawn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The restore drill of docs/operations.md: dump, lose everything, restore, decrypt, compare; and
 * what was erased after the dump stays erased (safety.md BK-1, RT-2, REL-12).
 */
@HeardTest
@Timeout(120)
class RestoreDrillTest {
  @Autowired private HikariDataSource database;
  @Autowired private KeysFile keys;
  @Autowired private JsonMapper json;
  @Autowired private Clock clock;
  @Autowired private Submissions submissions;
  @Autowired private SubmissionPieces pieces;
  @Autowired private Erasure erasure;
  @Autowired private Transactions transactions;
  @Autowired private MyAnswers myAnswers;
  @Autowired private Calls calls;
  @Autowired private Submitted submitted;
  @TempDir private Path folder;

  private Backup backup;
  private Consultation call;
  private Sent kept;
  private Sent erased;
  private Sent withdrawn;

  /** The parts of the application that open and erase answers, on the restored database. */
  private final class Restored {
    private final List<Object> told = new ArrayList<>();
    private final JdbcClient jdbc;
    private final Submissions rows;
    private final SubmissionPieces files;
    private final ReplayTombstones tombstones;

    private Restored() throws Exception {
      DriverManagerDataSource source =
          new DriverManagerDataSource(backup.restored(), "postgres", "");
      DataSourceTransactionManager transactions = new DataSourceTransactionManager(source);
      jdbc = JdbcClient.create(source);
      Vault vault = new Vault(jdbc, keys, transactions);
      files = new SubmissionPieces(jdbc, json, vault);
      rows = new Submissions(jdbc, json, vault, files, new NearCopies(jdbc, keys), clock);
      tombstones =
          new ReplayTombstones(
              jdbc,
              rows,
              new Erasure(jdbc, vault, files, told::add),
              new Transactions(transactions),
              told::add);
    }

    private long count(String where, SubmissionId id) {
      return jdbc.sql("select count(*) from submissions.submission where " + where + " and id = ?")
          .param(id.value())
          .query(Long.class)
          .single();
    }
  }

  @BeforeEach
  void answersAndTheirNightlyBackup() throws Exception {
    call = calls.withMedia();
    kept = submitted.withPieces(call, Medium.DRAWING, Medium.VOICE);
    erased = submitted.withPieces(call, Medium.DRAWING);
    withdrawn = submitted.one(call);
    backup = new Backup(database.getJdbcUrl());
    backup.dumpData(folder.resolve("data"));
    backup.dumpVault(folder.resolve("vault"));
    backup.loseEverything();
  }

  @AfterEach
  void leaveNothing() throws Exception {
    backup.remove();
  }

  @Test
  void afterARestoreEveryAnswerOpensAndIsTheSame() throws Exception {
    Map<String, String> before = new TreeMap<>();
    for (Sent sent : List.of(kept, erased, withdrawn)) {
      before.putAll(here(sent));
    }
    assertThat(before).hasSize(6);
    backup.restore(folder.resolve("data"));
    backup.restore(folder.resolve("vault"));
    Restored restored = new Restored();
    Map<String, String> after = new TreeMap<>();
    for (Sent sent : List.of(kept, erased, withdrawn)) {
      after.putAll(sums(restored.rows, restored.files, sent));
    }
    assertThat(after).isEqualTo(before);
    assertThat(restored.tombstones.replay()).isZero();
  }

  @Test
  void whatWasErasedAfterTheDumpCannotBeOpenedWithTheKeysOfToday() throws Exception {
    eraseAndWithdraw();
    backup.dumpVault(folder.resolve("vault-of-today"));
    backup.restore(folder.resolve("data"));
    backup.restore(folder.resolve("vault-of-today"));
    Restored restored = new Restored();
    for (Sent gone : List.of(erased, withdrawn)) {
      // The sealed words are back, and no key is.
      assertThat(restored.count("sealed is not null", gone.id())).isOne();
      assertThatThrownBy(() -> sums(restored.rows, restored.files, gone))
          .isInstanceOf(EmptyResultDataAccessException.class);
    }
    assertThat(sums(restored.rows, restored.files, kept)).hasSize(3);
    assertErasedAgain(restored);
  }

  @Test
  void withTheKeysOfThenItIsErasedAgainBeforeAnybodyCanAsk() throws Exception {
    eraseAndWithdraw();
    backup.dumpVault(folder.resolve("vault-of-today"));
    backup.restore(folder.resolve("data"));
    backup.restore(folder.resolve("vault"));
    backup.restore(folder.resolve("vault-of-today"), "vault.tombstone");
    Restored restored = new Restored();
    assertThat(sums(restored.rows, restored.files, erased)).hasSize(2);
    assertErasedAgain(restored);
  }

  private void eraseAndWithdraw() {
    transactions.as(DatabaseRole.KEEPER, () -> erasure.erase(erased.id()));
    assertThat(myAnswers.withdraw(withdrawn.receipt())).isEqualTo(MyAnswers.Withdrawal.DONE);
  }

  private void assertErasedAgain(Restored restored) throws Exception {
    assertThat(restored.tombstones.replay()).isEqualTo(2);
    assertThat(restored.told)
        .containsExactlyInAnyOrder(
            new SubmissionErased(erased.id()), new SubmissionWithdrawn(withdrawn.id(), call.id()));
    assertThat(restored.count("true", erased.id())).isZero();
    assertThat(restored.count("sealed is null", withdrawn.id())).isOne();
    assertThat(
            restored
                .jdbc
                .sql("select count(*) from vault.submission_key where submission_id in (?, ?)")
                .params(erased.id().value(), withdrawn.id().value())
                .query(Long.class)
                .single())
        .isZero();
    assertThat(sums(restored.rows, restored.files, kept)).hasSize(3);
  }

  private Map<String, String> here(Sent sent) {
    return transactions.as(DatabaseRole.CHILD, () -> sums(submissions, pieces, sent));
  }

  /** SHA-256 of everything a child sent, opened. */
  private Map<String, String> sums(Submissions rows, SubmissionPieces files, Sent sent) {
    Submissions.Row row = rows.lock(sent.id()).orElseThrow();
    Map<String, String> sums = new TreeMap<>();
    sums.put(sent.id().toString(), sum(json.writeValueAsBytes(rows.open(row))));
    for (var piece : sent.pieces()) {
      sums.put(piece.toString(), sum(files.open(row.key(), piece).orElseThrow().bytes()));
    }
    return sums;
  }

  private static String sum(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
