package org.heard.submissions;

import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * A child took its answers back. Listeners delete their copies in the same transaction. Not an
 * audited event: nobody of the staff did anything.
 */
public record SubmissionWithdrawn(SubmissionId submission, ConsultationId consultation) {}
