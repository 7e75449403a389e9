package org.heard.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines to show; a null field does not filter. Values match exactly.
 *
 * @param day a day in UTC
 */
public record AuditFilter(
    @Nullable String action, @Nullable String actor, @Nullable LocalDate day) {
  /** Every line. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null);

  /** The same lines, of this act only; null for every act. */
  public AuditFilter withAction(@Nullable String chosen) {
    return new AuditFilter(chosen, actor, day);
  }

  /** The same lines, of this person only; null for everybody. */
  public AuditFilter withActor(@Nullable String chosen) {
    return new AuditFilter(action, chosen, day);
  }

  /** The same lines, of this day only; null for every day. */
  public AuditFilter withDay(@Nullable LocalDate chosen) {
    return new AuditFilter(action, actor, chosen);
  }
}
