package org.heard.accounts;

import org.heard.shared.ConsultationId;

/** Working on a call that one is about to publish, or on a test run of one. */
public interface OwnCalls {

  /**
   * Assigns the signed-in person to a call that is not published and that nobody works on yet.
   * Recorded.
   *
   * @throws org.springframework.security.access.AccessDeniedException when somebody works on it, or
   *     it is published
   */
  void takeOn(ConsultationId call);

  /**
   * Assigns the signed-in person to a test run of a call, in the roles that they have. Recorded.
   *
   * @throws org.springframework.security.access.AccessDeniedException when it is no test run
   */
  void joinTest(ConsultationId test);
}
