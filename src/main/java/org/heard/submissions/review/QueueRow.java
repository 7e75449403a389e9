package org.heard.submissions.review;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;

/** One line of the queue: plain columns only, never an answer, a day and never a minute. */
public record QueueRow(
    SubmissionId id,
    LocalDate day,
    ReviewState state,
    Language language,
    AgeBand ageBand,
    Optional<String> country) {}
