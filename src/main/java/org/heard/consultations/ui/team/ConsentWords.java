package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.consultations.ConsentProfile;

/** Who says yes, in the words of the team. */
public final class ConsentWords {
  private ConsentWords() {}

  /** The words for a profile; of a waiver with the number of its ethics review. */
  public static String of(ConsentProfile profile, Component page) {
    return switch (profile) {
      case ConsentProfile.AssentOnly() ->
          page.getTranslation("consultations.team.consent.assent-only");
      case ConsentProfile.WithGuardian(boolean anonymousWay) ->
          anonymousWay
              ? page.getTranslation("consultations.team.consent.guardian-or-anonymous")
              : page.getTranslation("consultations.team.consent.guardian");
      case ConsentProfile.WithOrganisation() ->
          page.getTranslation("consultations.team.consent.organisation");
      case ConsentProfile.Waived waived ->
          page.getTranslation("consultations.team.consent.waived", waived.ethicsReference());
    };
  }
}
