package org.heard.consultations.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.uikit.Icon;
import org.heard.uikit.LanguageSwitch;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReadAtOnce;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;

/** The start: who is asking now, in which languages, and the way back with a code. */
@Route("")
@AnonymousAllowed
final class HomeView extends Main implements HasDynamicTitle, ReadAtOnce {

  HomeView(Consultations consultations) {
    setId("main");
    add(hero(), calls(consultations.open()), ways());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.home.page-title");
  }

  private Component hero() {
    HtmlContainer words =
        Markup.element(
            "div",
            "hero-words",
            Markup.words("h1", "", getTranslation("consultations.home.title")),
            Markup.words("p", "", getTranslation("consultations.home.lead")),
            ReadAloud.all());
    return Markup.element(
        "section",
        "hero",
        Markup.element(
            "div",
            "wrap",
            Markup.element("div", "hero-langs", new LanguageSwitch()),
            ReadAloud.around(words),
            Picture.scene("hero")));
  }

  private Component calls(List<Consultation> open) {
    HtmlContainer heading = Markup.words("h2", "", getTranslation("consultations.home.open"));
    heading.setId("open");
    HtmlContainer wrap = Markup.element("div", "wrap", heading);
    if (open.isEmpty()) {
      wrap.add(Markup.words("p", "", getTranslation("consultations.home.none")));
    } else {
      HtmlContainer list = Markup.element("ul", "calls");
      open.forEach(call -> list.add(new CallCard(call)));
      wrap.add(list, calendar());
    }
    HtmlContainer section = Markup.element("section", "sec", wrap);
    section.getElement().setAttribute("aria-labelledby", "open");
    return section;
  }

  /** A file of days that calendars ask for themselves; it tells nobody who reads it. */
  private Component calendar() {
    Anchor feed = new Anchor("/calendar.ics?lang=" + ReaderLanguage.current().tag());
    feed.setRouterIgnore(true);
    feed.addClassName("link-row");
    feed.add(
        new Icon(Sign.CALENDAR),
        Markup.words("span", "", getTranslation("consultations.home.calendar")));
    return Markup.element("p", "after", feed);
  }

  private Component ways() {
    return Markup.element(
        "section",
        "sec sec--tight",
        Markup.element(
            "div",
            "wrap two",
            way(
                Sign.KEY,
                getTranslation("consultations.home.before"),
                getTranslation("consultations.home.use-code"),
                "/code",
                getTranslation("consultations.home.i-have-a-code")),
            way(
                Sign.PAGE,
                getTranslation("consultations.home.library"),
                getTranslation("consultations.home.library-words"),
                "/library",
                getTranslation("consultations.home.to-library"))));
  }

  private static Component way(Sign sign, String title, String about, String address, String says) {
    Anchor link = new Anchor(address);
    link.addClassName("link-row");
    link.add(Markup.words("span", "", says), new Icon(Sign.FORWARD));
    HtmlContainer words =
        Markup.element(
            "div", "", Markup.words("h2", "small", title), Markup.words("p", "", about), link);
    return Markup.element("div", "strip", new Icon(sign), words);
  }
}
