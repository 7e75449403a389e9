package org.heard.consultations;

import java.time.Instant;
import java.util.List;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * A call to be published with its first questionnaire version; fields as in Consultation.
 *
 * @param recordings the recordings that renderings of its texts name, and no others
 */
public record NewConsultation(
    ConsultationId id,
    String slug,
    CallPage page,
    List<Language> languages,
    Instant opensAt,
    Instant closesAt,
    Instant freezesAt,
    Questionnaire questionnaire,
    List<Recording> recordings,
    ConsentProfile consent,
    boolean highRisk,
    DraftKeeping drafts,
    CallCountries countries) {

  /** A call in which the child alone says yes, without high risk. */
  public NewConsultation(
      ConsultationId id,
      String slug,
      CallPage page,
      List<Language> languages,
      Instant opensAt,
      Instant closesAt,
      Instant freezesAt,
      Questionnaire questionnaire,
      List<Recording> recordings) {
    this(
        id,
        slug,
        page,
        languages,
        opensAt,
        closesAt,
        freezesAt,
        questionnaire,
        recordings,
        new ConsentProfile.AssentOnly(),
        false,
        DraftKeeping.ALWAYS,
        CallCountries.EVERYWHERE);
  }

  /**
   * The same with other people who have to say yes, or with high risk; what is kept before Send
   * follows from the risk.
   */
  public NewConsultation with(ConsentProfile consent, boolean highRisk) {
    return new NewConsultation(
        id,
        slug,
        page,
        languages,
        opensAt,
        closesAt,
        freezesAt,
        questionnaire,
        recordings,
        consent,
        highRisk,
        highRisk ? DraftKeeping.WITH_CODE : DraftKeeping.ALWAYS,
        countries);
  }

  /** The same with another choice of what is kept before Send. */
  public NewConsultation keeping(DraftKeeping drafts) {
    return new NewConsultation(
        id,
        slug,
        page,
        languages,
        opensAt,
        closesAt,
        freezesAt,
        questionnaire,
        recordings,
        consent,
        highRisk,
        drafts,
        countries);
  }

  /** The same for children of these countries. */
  public NewConsultation in(CallCountries countries) {
    return new NewConsultation(
        id,
        slug,
        page,
        languages,
        opensAt,
        closesAt,
        freezesAt,
        questionnaire,
        recordings,
        consent,
        highRisk,
        drafts,
        countries);
  }

  /** A call without recordings. */
  public NewConsultation(
      ConsultationId id,
      String slug,
      CallPage page,
      List<Language> languages,
      Instant opensAt,
      Instant closesAt,
      Instant freezesAt,
      Questionnaire questionnaire) {
    this(id, slug, page, languages, opensAt, closesAt, freezesAt, questionnaire, List.of());
  }
}
