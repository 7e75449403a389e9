package org.heard.content;

import java.time.LocalDate;

/**
 * A published state of a child-friendly version; it never changes.
 *
 * @param number from 1, counted in its version
 * @param source the newest state of the source that it is known to fit: the one it was made from,
 *     or a later one for which somebody confirmed it
 * @param published the day
 * @param reviewed by how many child advisors; 0 when none looked at it
 */
public record Edition(
    VersionId version,
    Audience audience,
    int number,
    int source,
    Body body,
    LocalDate published,
    int reviewed) {}
