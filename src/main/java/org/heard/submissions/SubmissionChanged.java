package org.heard.submissions;

import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * A child put other answers in place of those it had sent. Listeners forget what they decided and
 * copied of the earlier ones in the same transaction. Not an audited event: nobody of the staff did
 * anything.
 */
public record SubmissionChanged(SubmissionId submission, ConsultationId consultation) {}
