package org.heard.consultations.translating;

import java.util.Map;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/** What originals said before they changed, for whoever has to mend their translations. */
public interface OldWords {
  /**
   * The originals that stale translations were made from, by the names of the texts. What is older
   * than the latest states of the plan is not found. A call of somebody else is refused.
   */
  Map<String, String> before(ConsultationId call, Language language);
}
