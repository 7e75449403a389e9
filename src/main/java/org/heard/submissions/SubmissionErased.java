package org.heard.submissions;

import org.heard.shared.SubmissionId;

/**
 * The time of raw answers is over, or they came back from a backup after it was: their row and key
 * are deleted. Listeners delete what they hold of the submission in the same transaction; released
 * copies, which no longer lead anywhere, stay. Not an audited event: nobody of the staff did
 * anything.
 */
public record SubmissionErased(SubmissionId submission) {}
