package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import org.heard.consultations.ConsentProfile;

/** What was published: who says yes, and what that means for a child. */
final class ProfileSection extends Section {
  ProfileSection(ConsentProfile profile, Clock clock) {
    addClassName("t-part");
    Paragraph who = new Paragraph(ConsentWords.of(profile, this));
    who.addClassName("strong");
    add(
        new H2(getTranslation("consultations.consent.who")),
        who,
        new Paragraph(meaning(profile)),
        new Paragraph(getTranslation("consultations.consent.child-first")));
    if (profile instanceof ConsentProfile.WithGuardian) {
      add(new Div(new AgesSection(clock)));
    }
  }

  private String meaning(ConsentProfile profile) {
    return switch (profile) {
      case ConsentProfile.AssentOnly() ->
          getTranslation("consultations.consent.meaning.assent-only");
      case ConsentProfile.WithGuardian(boolean anonymousWay) ->
          anonymousWay
              ? getTranslation("consultations.consent.meaning.guardian-or-anonymous")
              : getTranslation("consultations.consent.meaning.guardian");
      case ConsentProfile.WithOrganisation() ->
          getTranslation("consultations.consent.meaning.organisation");
      case ConsentProfile.Waived waived -> getTranslation("consultations.consent.meaning.waived");
    };
  }
}
