package org.heard.moderation;

/**
 * One span of an answer's own words that others must not read.
 *
 * @param start offset of the first hidden UTF-16 unit
 * @param end offset behind the last hidden one; hiding widens both to whole visible characters
 * @param reason why it is hidden; decides the marker that readers see instead
 */
public record Redaction(int start, int end, RedactionReason reason) {
  public Redaction {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A span starts at 0 or later and is never empty");
    }
  }
}
