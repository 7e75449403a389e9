package org.heard.submissions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Closes what a form says, for a page in between that must not show it and has to give it back.
 * Nothing is kept on the server, and only the token opens it: once the device has forgotten the
 * token, nobody can.
 */
public interface HeldForms {

  /** The fields of a form as letters that say nothing. */
  String hold(DraftToken token, ConsultationId call, Map<String, List<String>> fields);

  /**
   * The fields again.
   *
   * @return empty when it was not held for this token and call, or is damaged
   */
  Optional<Map<String, List<String>>> giveBack(DraftToken token, ConsultationId call, String held);
}
