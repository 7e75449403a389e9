package org.heard.shared;

import java.util.Map;

/**
 * Something a member of staff did that must stay on record. Carries ids, counts and hashes only,
 * never a word a child wrote, never a name. What children do is not recorded: it would pair a
 * submission with a minute.
 */
public interface AuditableEvent {

  /** What happened, as a stable dotted word such as {@code submission.opened}. */
  String action();

  /** The opaque id of the thing it happened to. */
  String subject();

  /** Further ids, counts and hashes; keys are stable words. */
  default Map<String, String> details() {
    return Map.of();
  }
}
