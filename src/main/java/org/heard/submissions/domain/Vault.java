package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.KeysFile;
import org.heard.submissions.SafeNoteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Data keys: one per submission, wrapped by its consultation's key, wrapped by the master key of
 * the keys file. Notes to safeguarding and its case files have keys of their own, wrapped by the
 * master key.
 */
@Component
class Vault {
  /** What became of answers whose key is gone. */
  enum Gone {
    /** Taken back, or not allowed; the fact that there were some stays. */
    WITHDRAWN,
    /** Their time was over; nothing stays. */
    ERASED
  }

  private static final String CONSULTATION = "vault.consultation_key.wrapped";
  private static final String SUBMISSION = "vault.submission_key.wrapped";
  private static final String NOTE = "vault.safe_note_key.wrapped";
  private static final String CASE = "vault.case_key.wrapped";

  private final JdbcClient jdbc;
  private final Seal master;
  private final TransactionTemplate ownTransaction;
  private final SecureRandom random = new SecureRandom();
  private final Map<ConsultationId, Seal> consultationKeys = new ConcurrentHashMap<>();

  Vault(JdbcClient jdbc, KeysFile keys, PlatformTransactionManager transactions)
      throws GeneralSecurityException {
    this.jdbc = jdbc;
    this.ownTransaction = new TransactionTemplate(transactions);
    this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.master = Seal.with(keys.master().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  /** Makes and stores the key of a new submission. */
  Seal newKey(ConsultationId consultation, SubmissionId submission) {
    byte[] key = fresh();
    jdbc.sql("insert into vault.submission_key (submission_id, wrapped) values (:id, :wrapped)")
        .param("id", submission.value())
        .param("wrapped", consultationKey(consultation).close(key, SUBMISSION, submission))
        .update();
    return Seal.with(key);
  }

  /** The key of a submission. */
  Seal key(ConsultationId consultation, SubmissionId submission) {
    byte[] wrapped =
        jdbc.sql("select wrapped from vault.submission_key where submission_id = :id")
            .param("id", submission.value())
            .query(byte[].class)
            .single();
    return Seal.with(consultationKey(consultation).open(wrapped, SUBMISSION, submission));
  }

  /**
   * Deletes the key of a submission: whatever it sealed can never be opened again. A tombstone
   * stays, so that answers which come back from a backup go once more.
   */
  void destroy(SubmissionId submission, Gone gone) {
    jdbc.sql("delete from vault.submission_key where submission_id = :id")
        .param("id", submission.value())
        .update();
    jdbc.sql(
            """
            insert into vault.tombstone (submission_id, gone) values (:id, :gone)
            on conflict (submission_id) do update set gone = excluded.gone
            """)
        .param("id", submission.value())
        .param("gone", gone.name())
        .update();
  }

  /** Deletes the key of a call that has no answers any more. */
  void destroyIfUnused(ConsultationId consultation) {
    jdbc.sql(
            """
            delete from vault.consultation_key where consultation_id = :id and not exists
              (select from submissions.submission where consultation_id = :id)
            """)
        .param("id", consultation.value())
        .update();
    consultationKeys.remove(consultation);
  }

  /** A new key that nothing is sealed with yet. */
  byte[] freshKey() {
    return fresh();
  }

  /** Stores the key of a note, for this purpose alone: no other key opens a note. */
  void keepNoteKey(SafeNoteId note, byte[] key) {
    jdbc.sql("insert into vault.safe_note_key (note_id, wrapped) values (:id, :wrapped)")
        .param("id", note.value())
        .param("wrapped", master.close(key, NOTE, note))
        .update();
  }

  /** The key of a note. */
  Seal noteKey(SafeNoteId note) {
    byte[] wrapped =
        jdbc.sql("select wrapped from vault.safe_note_key where note_id = :id")
            .param("id", note.value())
            .query(byte[].class)
            .single();
    return Seal.with(master.open(wrapped, NOTE, note));
  }

  /** Makes the key of a case when there is none yet. */
  void keepCaseKey(UUID concern) {
    jdbc.sql(
            """
            insert into vault.case_key (concern_id, wrapped) values (:id, :wrapped)
            on conflict do nothing
            """)
        .param("id", concern)
        .param("wrapped", master.close(fresh(), CASE, concern))
        .update();
  }

  /** The key of a case. */
  Seal caseKey(UUID concern) {
    byte[] wrapped =
        jdbc.sql("select wrapped from vault.case_key where concern_id = :id")
            .param("id", concern)
            .query(byte[].class)
            .single();
    return Seal.with(master.open(wrapped, CASE, concern));
  }

  /** Deletes the key of a case: its file can never be opened again. */
  void destroyCaseKey(UUID concern) {
    jdbc.sql("delete from vault.case_key where concern_id = :id").param("id", concern).update();
  }

  private Seal consultationKey(ConsultationId consultation) {
    Seal known = consultationKeys.get(consultation);
    if (known != null) {
      return known;
    }
    Optional<byte[]> stored = storedKey(consultation);
    if (stored.isPresent()) {
      Seal seal = Seal.with(master.open(stored.get(), CONSULTATION, consultation));
      consultationKeys.put(consultation, seal);
      return seal;
    }
    // In a transaction of its own: a key that somebody cached must not vanish by a rollback.
    ownTransaction.executeWithoutResult(status -> makeConsultationKey(consultation));
    return Seal.with(
        master.open(storedKey(consultation).orElseThrow(), CONSULTATION, consultation));
  }

  private void makeConsultationKey(ConsultationId consultation) {
    jdbc.sql(
            """
            insert into vault.consultation_key (consultation_id, wrapped) values (:id, :wrapped)
            on conflict do nothing
            """)
        .param("id", consultation.value())
        .param("wrapped", master.close(fresh(), CONSULTATION, consultation))
        .update();
  }

  private Optional<byte[]> storedKey(ConsultationId consultation) {
    return jdbc.sql("select wrapped from vault.consultation_key where consultation_id = :id")
        .param("id", consultation.value())
        .query(byte[].class)
        .optional();
  }

  private byte[] fresh() {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return key;
  }
}
