package org.heard.submissions.domain;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.KeysFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices answers that share most of their words with another child's answer to the same question
 * of the same call. What is stored are keyed numbers; see docs/decisions/0126.
 */
@Component
class NearCopies {
  /** Most others that are named. */
  static final int MOST = 50;

  private final JdbcClient jdbc;
  private final PrfSet keys;

  NearCopies(JdbcClient jdbc, KeysFile keys) throws GeneralSecurityException {
    this.jdbc = jdbc;
    this.keys = keys.lookup().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /** Notes the fingerprints of a submission in place of earlier ones. */
  void keep(Submissions.Key submission, Map<String, Answer> answers) {
    List<Long> bands = new ArrayList<>();
    answers.forEach(
        (question, answer) -> bands.addAll(bands(submission.consultation(), question, answer)));
    if (bands.isEmpty()) {
      forget(submission.id());
      return;
    }
    jdbc.sql(
            """
            insert into submissions.near_copy (submission_id, bands) values (:id, :bands)
            on conflict (submission_id) do update set bands = excluded.bands
            """)
        .param("id", submission.id().value())
        .param("bands", bands.toArray(Long[]::new))
        .update();
  }

  void forget(SubmissionId submission) {
    jdbc.sql("delete from submissions.near_copy where submission_id = :id")
        .param("id", submission.value())
        .update();
  }

  /**
   * Submissions in ordinary lists whose answer to a question shares most of its words, by question;
   * at most {@link #MOST} for each.
   */
  Map<String, List<SubmissionId>> others(Submissions.Key submission, Map<String, Answer> answers) {
    Map<String, List<SubmissionId>> found = new LinkedHashMap<>();
    answers.forEach((question, answer) -> {
      List<Long> bands = bands(submission.consultation(), question, answer);
      if (!bands.isEmpty()) {
        List<SubmissionId> others = others(submission.id(), bands);
        if (!others.isEmpty()) {
          found.put(question, others);
        }
      }
    });
    return found;
  }

  private List<SubmissionId> others(SubmissionId own, List<Long> bands) {
    return jdbc.sql("select submissions.sharing_words(:own, :bands, :most) as submission_id")
        .param("bands", bands.toArray(Long[]::new))
        .param("own", own.value())
        .param("most", MOST)
        .query((row, n) -> new SubmissionId(row.getObject("submission_id", UUID.class)))
        .list();
  }

  private List<Long> bands(ConsultationId consultation, String question, Answer answer) {
    long[][] numbers = OwnWords.in(answer).map(MinHash::of).orElseGet(() -> new long[0][]);
    List<Long> bands = new ArrayList<>();
    for (int band = 0; band < numbers.length; band++) {
      bands.add(keyed(consultation + "|" + question + "|" + band, numbers[band]));
    }
    return bands;
  }

  private long keyed(String label, long[] numbers) {
    byte[] name = ("near copy|" + label + "|").getBytes(StandardCharsets.UTF_8);
    ByteBuffer input = ByteBuffer.allocate(name.length + numbers.length * Long.BYTES).put(name);
    for (long number : numbers) {
      input.putLong(number);
    }
    try {
      return ByteBuffer.wrap(keys.computePrimary(input.array(), Long.BYTES)).getLong();
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot compute a fingerprint", e);
    }
  }
}
