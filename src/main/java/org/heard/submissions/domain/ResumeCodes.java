package org.heard.submissions.domain;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that lead to a draft. Each goes with its draft: when it is sent, forgotten or too old. */
@Component
class ResumeCodes {
  private static final String COLUMN = "submissions.resume_code.sealed_token";

  private final JdbcClient jdbc;
  private final Receipts receipts;

  ResumeCodes(JdbcClient jdbc, Receipts receipts) {
    this.jdbc = jdbc;
    this.receipts = receipts;
  }

  /** What a code leads to. */
  record Target(ConsultationId call, DraftToken token) {}

  /** Which of the digits that a token could have were shown; empty when none were yet. */
  Optional<Integer> attemptShown(TokenKeys token) {
    return jdbc.sql("select attempt from submissions.resume_code where draft_lookup = :lookup")
        .param("lookup", token.draftLookup())
        .query(Integer.class)
        .optional();
  }

  /** Whether other unfinished answers have these digits. */
  boolean othersHave(ReceiptCode code, TokenKeys token) {
    return jdbc.sql(
            """
            select exists (select from submissions.resume_code
            where receipt_lookup in (:lookups) and draft_lookup <> :own)
            """)
        .param("lookups", receipts.storedBefore(code))
        .param("own", token.draftLookup())
        .query(Boolean.class)
        .single();
  }

  /**
   * Makes digits lead to a draft that is kept.
   *
   * @throws org.springframework.dao.DuplicateKeyException when another draft has these digits
   */
  void add(TokenKeys token, ReceiptCode code, int attempt) {
    byte[] plain = token.token().text().getBytes(StandardCharsets.US_ASCII);
    jdbc.sql(
            """
            insert into submissions.resume_code (receipt_lookup, draft_lookup, consultation_id,
              attempt, sealed_token)
            values (:stored, :lookup, :call, :attempt, :sealed)
            on conflict (draft_lookup) do nothing
            """)
        .param("stored", receipts.stored(code))
        .param("lookup", token.draftLookup())
        .param("call", token.consultation().value())
        .param("attempt", attempt)
        .param(
            "sealed",
            Seal.with(receipts.tokenKeys(code).getFirst())
                .close(plain, COLUMN, token.consultation()))
        .update();
  }

  Optional<Target> find(ReceiptCode code) {
    return jdbc.sql(
            """
            select consultation_id, sealed_token from submissions.resume_code
            where receipt_lookup in (:lookups)
            """)
        .param("lookups", receipts.storedBefore(code))
        .query((row, number) -> {
          ConsultationId call = new ConsultationId(row.getObject("consultation_id", UUID.class));
          return new Target(call, open(code, call, row.getBytes("sealed_token")));
        })
        .optional();
  }

  private DraftToken open(ReceiptCode code, ConsultationId call, byte[] sealed) {
    SealBrokenException broken = null;
    for (byte[] key : receipts.tokenKeys(code)) {
      try {
        byte[] plain = Seal.with(key).open(sealed, COLUMN, call);
        return new DraftToken(new String(plain, StandardCharsets.US_ASCII));
      } catch (SealBrokenException olderKey) {
        broken = olderKey;
      }
    }
    throw broken == null ? new IllegalStateException("No keys") : broken;
  }
}
