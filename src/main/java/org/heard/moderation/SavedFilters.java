package org.heard.moderation;

import java.util.List;
import org.heard.shared.ConsultationId;

/**
 * Filters of the queue that the signed-in person gave a name. Every method refuses with {@link
 * org.springframework.security.access.AccessDeniedException} unless the person moderates the
 * consultation.
 */
public interface SavedFilters {
  /** Longest name of a filter. */
  int LONGEST_NAME = 60;

  /** Most filters of one person for one consultation. */
  int MOST = 20;

  /**
   * A filter with its name.
   *
   * @param filter what stands in the address of the queue
   */
  record SavedFilter(String name, String filter) {}

  /** The own filters for a consultation, in the order of their names. */
  List<SavedFilter> all(ConsultationId consultation);

  /**
   * Saves a filter over one of the same name.
   *
   * @return false when there are {@link #MOST} others already
   * @throws IllegalArgumentException when the name is blank or too long
   */
  boolean save(ConsultationId consultation, SavedFilter filter);

  /** Forgets a filter. */
  void forget(ConsultationId consultation, String name);
}
