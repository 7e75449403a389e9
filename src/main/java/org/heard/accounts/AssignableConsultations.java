package org.heard.accounts;

import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * The calls people can be assigned to. Published here and implemented by consultations, because
 * accounts knows no call.
 */
public interface AssignableConsultations {

  /** A call, with its title in the asked language. */
  record Choice(ConsultationId id, String title) {}

  /** Every call, by title. */
  List<Choice> all(Language language);
}
