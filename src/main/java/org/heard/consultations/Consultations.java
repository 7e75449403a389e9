package org.heard.consultations;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/** Reading calls and their published questionnaires. */
public interface Consultations {

  /** Calls open now, the one that closes first on top. Public. */
  List<Consultation> open();

  /** A published call by its word in the address, whatever its phase. Public. */
  Optional<Consultation> bySlug(String slug);

  /** A published call by id. Public. */
  Optional<Consultation> byId(ConsultationId id);

  /**
   * One published version of a questionnaire. Public.
   *
   * @throws ConsultationNotFoundException when there is no such version
   */
  Questionnaire questionnaire(ConsultationId id, int version);

  /** A recording of a text of a published version, by the name the text gives it. Public. */
  Optional<Recording> recording(String slug, int version, String name);

  /** The calls a signed-in person is assigned to or administers; empty for everybody else. */
  List<Consultation> mine();
}
