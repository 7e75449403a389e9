package org.heard.consultations.translating;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * What somebody has who came in with a link: it names the one call and the one language that they
 * reach. Lives in the memory of one visit; whether the link behind it still counts is asked at each
 * act.
 *
 * @param mark what is stored of the secret
 * @param ends last day of the link
 * @param until when the visit ends, whatever is done
 */
public record TranslatorPass(
    ConsultationId call, Language language, byte[] mark, LocalDate ends, Instant until) {

  @Override
  public String toString() {
    return "TranslatorPass[hidden]";
  }
}
