package org.heard.advisors.ui.people;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.heard.accounts.Organisations;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.people.Agreement;
import org.heard.advisors.people.Agreements;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.OwnHours;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** What belongs to an advisor alone: its dates, its hours, its password, and the way out. */
@Route("advise/mine")
@RolesAllowed("ADVISOR")
@CssImport("./styles/advise.css")
class MineView extends Main implements HasDynamicTitle {
  private final transient Agreements agreements;
  private final LocalDate today;

  MineView(
      Advisors advisors,
      Agreements agreements,
      OwnHours hours,
      Leaving leaving,
      Organisations organisations,
      Clock clock) {
    this.agreements = agreements;
    this.today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    setId("main");
    addClassNames("qwrap", "stack", "mine");
    add(Markup.words("h1", "", getTranslation("advisors.mine.page-title")));
    leaving.soon().ifPresent(farewell -> add(new FarewellPart(leaving, farewell)));
    advisors
        .me()
        .ifPresent(me ->
            add(dates(me), adults(organisations), new HoursPart(hours, me.nickname()), password()));
    add(new LeavingPart(leaving));
  }

  private HtmlContainer dates(Advisor me) {
    HtmlContainer dates =
        Markup.element(
            "section", "stack", Markup.words("h2", "", getTranslation("advisors.mine.dates")));
    dates.add(
        Markup.words(
            "p",
            "",
            getTranslation(
                "advisors.mine.until", ReaderDates.day(me.until(), ReaderLanguage.current()))));
    agreements.of(me.id()).stream()
        .filter(one -> one.holds(today))
        .forEach(one -> dates.add(Markup.words("p", "", words(one))));
    if (!me.active()) {
      dates.add(Markup.words("p", "", getTranslation("advisors.home.not-now")));
    }
    return dates;
  }

  private HtmlContainer adults(Organisations organisations) {
    HtmlContainer adults = Markup.element("section", "stack");
    organisations
        .lookAfterMe()
        .ifPresent(both ->
            adults.add(
                Markup.words(
                    "p", "", getTranslation("advisors.mine.adults", both.named(), both.second()))));
    return adults;
  }

  private String words(Agreement one) {
    String day = ReaderDates.day(one.until(), ReaderLanguage.current());
    return switch (one.kind()) {
      case GUARDIAN -> getTranslation("advisors.mine.guardian", day);
      case ASSENT -> getTranslation("advisors.mine.assent", day);
    };
  }

  private Anchor password() {
    Anchor password = new Anchor("/advise/password", getTranslation("advisors.mine.password"));
    password.addClassName("btn");
    return password;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.mine.page-title");
  }
}
