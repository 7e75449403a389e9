package org.heard.submissions.review;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;

/**
 * One line of the queue: plain columns only, never an answer, a day and never a minute.
 *
 * @param version the version of the call's questions that it answers
 * @param kind who speaks in it
 * @param media whether there are drawings, photos or recordings
 * @param flagged whether somebody of the team wants others to look at it
 * @param assignedTo who of the team has it in hand
 */
public record QueueRow(
    SubmissionId id,
    int version,
    LocalDate day,
    ReviewState state,
    Language language,
    AgeBand ageBand,
    Optional<String> country,
    SubmissionKind kind,
    boolean media,
    boolean flagged,
    Optional<PersonId> assignedTo) {}
