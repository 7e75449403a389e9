package org.heard.moderation.released;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/**
 * Everything released of one submission.
 *
 * @param releaseId a random id of its own, so that a file cannot be joined with the queue
 * @param children how many children speak: 1 for an individual, the head count of a group
 * @param group whether a group answered together
 * @param quotable whether the child allowed quoting
 */
public record ReleasedSubmission(
    UUID releaseId,
    int version,
    Language language,
    AgeBand ageBand,
    Optional<String> country,
    boolean group,
    int children,
    boolean quotable,
    List<ReleasedAnswer> answers) {}
