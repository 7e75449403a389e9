package org.heard.retention.domain;

import java.util.Map;
import org.heard.shared.AuditableEvent;

/** How many of a kind went because their time was over. */
record ErasedByTime(String rule, long erased) implements AuditableEvent {
  @Override
  public String action() {
    return "retention.erased";
  }

  @Override
  public String subject() {
    return rule;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("rows", Long.toString(erased));
  }
}
