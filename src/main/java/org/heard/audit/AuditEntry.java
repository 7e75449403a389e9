package org.heard.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One line of the record.
 *
 * @param seq its number; the record starts at 1 and has no gaps
 * @param at when it was written
 * @param actor id of the person who acted, {@code anonymous} for somebody not signed in, {@code
 *     system} for the application itself
 * @param action what happened, as a stable dotted word
 * @param subject opaque id of the thing it happened to
 * @param details further ids, counts and hashes, by stable words
 * @param hash SHA-256 of this line and the hash before it, in lower-case hexadecimal
 */
public record AuditEntry(
    long seq,
    Instant at,
    String actor,
    String action,
    String subject,
    Map<String, String> details,
    String hash) {
  public AuditEntry {
    details = Map.copyOf(details);
  }
}
