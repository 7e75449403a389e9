package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.moderation.concerns.CountryGuide;
import org.heard.moderation.concerns.CountryGuides;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;

/** Duties and services of countries, as the people of safeguarding write them down. */
@Route("team/countries")
@Menu(title = "moderation.menu.countries", order = 7, icon = "world")
@RolesAllowed("SAFEGUARDING")
@CssImport("./styles/moderation.css")
class CountriesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CountryGuides guides;
  private final transient ConcernDesk desk;
  private final Div known = new Div();
  private final Div form = new Div();

  CountriesView(CountryGuides guides, ConcernDesk desk) {
    this.guides = guides;
    this.desk = desk;
    addClassName("t-one");
    form.addClassName("t-form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    try {
      form.removeAll();
      known();
      add(
          new H1(getTranslation("moderation.country.title")),
          new Paragraph(getTranslation("moderation.country.about")),
          known,
          new Choice<>(
              getTranslation("moderation.country.one"),
              getTranslation("moderation.case.choose"),
              countries(),
              Wording::country,
              null,
              country -> {
                if (country != null) {
                  edit(country);
                }
              }),
          form);
    } catch (RuntimeException failure) {
      add(Away.page(failure));
    }
  }

  private static List<String> countries() {
    Collator order = Collator.getInstance(ReaderLanguage.current().locale());
    return Arrays.stream(Locale.getISOCountries())
        .sorted(Comparator.comparing(Wording::country, order))
        .toList();
  }

  private void known() {
    known.removeAll();
    List<CountryGuide> all = guides.all();
    if (all.isEmpty()) {
      known.add(new Paragraph(getTranslation("moderation.country.none")));
    }
    all.forEach(guide ->
        known.add(
            new TeamButton(
                getTranslation(
                    guide.old(desk.roster().today())
                        ? "moderation.country.to-check"
                        : "moderation.country.checked",
                    Wording.country(guide.country()),
                    Wording.day(guide.checkedOn())),
                press -> edit(guide.country()))));
  }

  private void edit(String country) {
    Optional<CountryGuide> guide = guides.of(country);
    LongWords duties = box("duties", getTranslation("moderation.country.duties"));
    LongWords services = box("services", getTranslation("moderation.country.services"));
    LongWords careful = box("careful", getTranslation("moderation.country.careful"));
    guide.ifPresent(written -> {
      duties.holding(written.duties());
      services.holding(written.services());
      careful.holding(written.careful());
    });
    form.removeAll();
    form.add(
        new H2(Wording.country(country)),
        duties,
        services,
        careful,
        new TeamButton(
                getTranslation("moderation.country.keep"),
                press -> keep(country, duties, services, careful))
            .looks("t-btn--go"));
  }

  private static LongWords box(String id, String label) {
    return new LongWords("country-" + id, label, TextBox.area(5));
  }

  private void keep(String country, LongWords duties, LongWords services, LongWords careful) {
    Optional<LongWords> tooLong =
        Stream.of(duties, services, careful)
            .filter(box -> box.words().length() > CountryGuide.LONGEST)
            .findFirst();
    if (tooLong.isPresent()) {
      tooLong.get().complain(getTranslation("moderation.country.too-long"));
      return;
    }
    guides.keep(country, duties.words(), services.words(), careful.words());
    known();
    form.removeAll();
    Component done =
        Markup.words("p", "note note--good", getTranslation("moderation.country.kept"));
    done.getElement().setAttribute("role", "status");
    form.add(done);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.country.title");
  }
}
