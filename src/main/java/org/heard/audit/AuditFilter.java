package org.heard.audit;

import org.jspecify.annotations.Nullable;

/** Which lines to show; a null field does not filter. Values match exactly. */
public record AuditFilter(@Nullable String action, @Nullable String actor) {
  /** Every line. */
  public static final AuditFilter ALL = new AuditFilter(null, null);
}
