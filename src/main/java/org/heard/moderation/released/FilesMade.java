package org.heard.moderation.released;

import java.time.LocalDate;
import java.util.List;
import org.heard.shared.ConsultationId;

/**
 * Which files of released answers were written, so that people learn which of them no longer hold
 * what is released: a decision may change, a child may change or take back its answers. Every
 * method refuses with {@link org.springframework.security.access.AccessDeniedException} unless the
 * signed-in person is assigned to the consultation.
 */
public interface FilesMade {

  /**
   * A file that has words of copies that are no more.
   *
   * @param name as it was offered to the browser
   * @param on the day it was written
   * @param changed how many of its contributions were taken back since
   */
  record Outdated(String name, LocalDate on, long changed) {}

  /**
   * A file that was written, or begun; who took it is on record.
   *
   * @param mark the random letters that the file itself carries; empty for files of before
   * @param purpose stable word of what it was for; empty for files of before
   */
  record Made(String name, LocalDate on, String mark, String purpose) {}

  /**
   * Notes a file before its first row is read; an unfinished one counts as well.
   *
   * @param mark random letters that the file carries
   * @param purpose a stable word
   * @return its number, for {@link #end}
   */
  long begin(ConsultationId consultation, String name, String mark, String purpose);

  /** The last row of a file was read. */
  void end(ConsultationId consultation, long file);

  /** The newest files that have something outdated in them, at most 50. */
  List<Outdated> outdated(ConsultationId consultation);

  /** The newest files of a call, at most 200. */
  List<Made> made(ConsultationId consultation);
}
