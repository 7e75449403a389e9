package org.heard.consultations.domain;

import org.heard.consultations.ConsentProfile;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Waivers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be true of who says yes, and of a call with high risk, before a call is published. */
@Component
class ConsentChecks {
  private final JdbcClient jdbc;
  private final Waivers waivers;

  ConsentChecks(JdbcClient jdbc, Waivers waivers) {
    this.jdbc = jdbc;
    this.waivers = waivers;
  }

  /**
   * Refuses what may not be published.
   *
   * @throws IllegalArgumentException with the reason
   */
  void require(NewConsultation call, Questionnaire whole) {
    switch (call.consent()) {
      case ConsentProfile.AssentOnly ignored -> {}
      case ConsentProfile.WithGuardian ignored -> {}
      case ConsentProfile.WithOrganisation ignored -> requireCode(call);
      case ConsentProfile.Waived waived -> requireApproved(call, waived);
    }
    boolean media = whole.questions().stream().anyMatch(ConsentChecks::takesMedia);
    if (call.highRisk() && media) {
      throw new IllegalArgumentException(
          "A call with high risk takes no drawings, photos or recordings");
    }
    if (call.highRisk() && call.drafts() == DraftKeeping.ALWAYS) {
      throw new IllegalArgumentException(
          "A call with high risk keeps nothing before a code was shown");
    }
    if (call.drafts() != DraftKeeping.ALWAYS && media) {
      throw new IllegalArgumentException(
          "Drawings, photos and recordings are kept from the first moment");
    }
    if (call.drafts() == DraftKeeping.NEVER
        && call.consent() instanceof ConsentProfile.WithGuardian) {
      throw new IllegalArgumentException("Answers that wait for a guardian have to be kept");
    }
  }

  private void requireApproved(NewConsultation call, ConsentProfile.Waived waived) {
    if (waivers.approved(call.id()).filter(waived::equals).isEmpty()) {
      throw new IllegalArgumentException("Two people must have agreed to the waiver");
    }
  }

  private void requireCode(NewConsultation call) {
    boolean some =
        jdbc.sql(
                """
                select exists (select from consultations.organisation_code
                  where consultation_id = :call and taken_back is null)
                """)
            .param("call", call.id().value())
            .query(Boolean.class)
            .single();
    if (!some) {
      throw new IllegalArgumentException("No organisation has a code for this call yet");
    }
  }

  private static boolean takesMedia(Question question) {
    return question instanceof Question.LongText text && !text.media().isEmpty();
  }
}
