package org.heard.audit;

/**
 * Something that may be a name, a receipt or a child's word was to be recorded. The message names
 * the field, never the value.
 */
public final class NotOpaqueException extends IllegalArgumentException {
  public NotOpaqueException(String field) {
    super("Only ids, counts, hashes and stable words go on record; refused field: " + field);
  }
}
