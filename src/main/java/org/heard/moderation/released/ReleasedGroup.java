package org.heard.moderation.released;

import java.util.Optional;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/**
 * Released submissions that say the same about who speaks.
 *
 * @param group whether a group answered together
 * @param children how many children speak in each
 * @param submissions how many there are
 */
public record ReleasedGroup(
    Language language,
    AgeBand ageBand,
    Optional<String> country,
    boolean group,
    int children,
    long submissions) {}
