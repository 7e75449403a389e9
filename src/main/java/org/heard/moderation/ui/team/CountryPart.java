package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.heard.moderation.concerns.CountryGuide;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What is written down about a country, to look up beside a case. */
final class CountryPart extends Div {
  private final Div shown = new Div();

  CountryPart(List<CountryGuide> guides) {
    add(new H3(getTranslation("moderation.country.title")));
    if (guides.isEmpty()) {
      add(new Paragraph(getTranslation("moderation.country.none")));
    } else {
      add(
          new Choice<>(
              getTranslation("moderation.country.one"),
              getTranslation("moderation.case.choose"),
              guides,
              guide -> Wording.country(guide.country()),
              null,
              this::show));
    }
    RouterLink write =
        new RouterLink(getTranslation("moderation.country.write"), CountriesView.class);
    // Below a list of countries it has to be large enough to be pressed.
    write.addClassName("t-btn");
    add(shown, write);
  }

  private void show(@Nullable CountryGuide guide) {
    shown.removeAll();
    if (guide != null) {
      part(getTranslation("moderation.country.duties"), guide.duties());
      part(getTranslation("moderation.country.services"), guide.services());
      part(getTranslation("moderation.country.careful"), guide.careful());
    }
  }

  private void part(String title, String words) {
    if (!words.isBlank()) {
      shown.add(Markup.words("h4", "", title), Markup.words("p", "note-words", words));
    }
  }
}
