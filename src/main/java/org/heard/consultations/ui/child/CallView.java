package org.heard.consultations.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.CallReading;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Consultations;
import org.heard.consultations.notice.CallNews;
import org.heard.uikit.Glossary;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PageUse;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReadAtOnce;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;
import org.heard.uikit.UsedFor;
import org.heard.uikit.WordingChoice;

/** The page of one call: why, who asks, who reads, what happens next; then yes or no. */
@Route("c/:slug")
@AnonymousAllowed
final class CallView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, ReadAtOnce, UsedFor {

  private final Consultations consultations;
  private final Clock clock;
  private final transient List<CallReading> readings;
  private String title = "";
  private PageUse use = PageUse.REAL;

  CallView(Consultations consultations, Clock clock, List<CallReading> readings) {
    this.readings = List.copyOf(readings);
    this.consultations = consultations;
    this.clock = clock;
    addClassName("page");
  }

  @Override
  public PageUse use() {
    return use;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Consultation> call =
        event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
    if (call.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    use = call.get().isTest() ? PageUse.TEST : PageUse.REAL;
    title = call.get().page().title().in(ReaderWording.reader()).text();
    show(call.get());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.page-title", title);
  }

  private void show(Consultation call) {
    HtmlContainer top = Markup.element("div", "");
    HtmlContainer news = Markup.element("div", "wrap");
    HtmlContainer body = Markup.element("div", "wrap sec cols");
    // The choice itself stays in place, so that it keeps the focus while the words change around
    // it.
    HtmlContainer main =
        Markup.element(
            "main",
            "",
            top,
            Markup.element("div", "wrap", new WordingChoice(() -> write(call, top, news, body))),
            news,
            body);
    ReadAloud.recordings(main, call.recordings(call.version())).setId("main");
    write(call, top, news, body);
    add(main);
    if (phase(call) == Phase.OPEN) {
      add(decide(call));
    }
  }

  private void write(Consultation call, HtmlContainer top, HtmlContainer news, HtmlContainer body) {
    Glossary glossary =
        new Glossary(consultations.questionnaire(call.id(), call.version()).terms());
    top.removeAll();
    top.add(top(call, glossary));
    news.removeAll();
    CallNews.of(call, clock).ifPresent(news::add);
    body.removeAll();
    body.add(
        new CallFacts(call),
        new CallStory(call, phase(call), glossary, texts(call)),
        glossary.explanations());
  }

  private List<CallReading.Text> texts(Consultation call) {
    return readings.stream()
        .flatMap(reading -> reading.of(call.id(), ReaderWording.reader()).stream())
        .toList();
  }

  private Phase phase(Consultation call) {
    return call.phase(clock);
  }

  private Component top(Consultation call, Glossary glossary) {
    HtmlContainer words =
        Markup.element(
            "div",
            "words",
            Markup.element(
                "span",
                "tag tag--box",
                new Icon(Sign.CALENDAR),
                Markup.words("span", "", when(call))),
            glossary.words("h1", "", call.page().title()),
            glossary.words("p", "lead", call.page().question()),
            ReadAloud.all());
    return Markup.element(
        "section",
        "cover-top " + Papers.of(call.page().cover()),
        Markup.element(
            "div", "wrap", ReadAloud.around(words), Picture.wide(call.page().picture())));
  }

  private String when(Consultation call) {
    return switch (phase(call)) {
      case NOT_YET_OPEN ->
          getTranslation(
              "consultations.opens-on",
              ReaderDates.firstDayFrom(call.opensAt(), ReaderLanguage.current()));
      case OPEN ->
          getTranslation(
              "consultations.open-until",
              ReaderDates.lastDayBefore(call.closesAt(), ReaderLanguage.current()));
      case STOPPED -> getTranslation("consultations.stopped");
      case CLOSED, FROZEN ->
          getTranslation(
              "consultations.closed-since",
              ReaderDates.lastDayBefore(call.closesAt(), ReaderLanguage.current()));
    };
  }

  private Component decide(Consultation call) {
    PaperButton no =
        new PaperButton(getTranslation("consultations.no-thanks"))
            .looks("btn--sky")
            .does(press -> sayFine(call));
    PaperButton yes =
        new PaperButton(getTranslation("consultations.take-part"))
            .looks("btn--sun")
            .does(press ->
                press
                    .getSource()
                    .getUI()
                    .ifPresent(ui -> ui.navigate("c/" + call.slug() + "/answer")));
    HtmlContainer region =
        Markup.element(
            "div",
            "decide",
            Markup.element(
                "div",
                "wrap",
                Markup.words("p", "", getTranslation("consultations.both-fine")),
                Markup.element("div", "pair", no, yes)));
    region.getElement().setAttribute("role", "region");
    region.getElement().setAttribute("aria-label", getTranslation("consultations.decide"));
    return region;
  }

  private void sayFine(Consultation call) {
    removeAll();
    HtmlContainer heading = Markup.words("h1", "", getTranslation("consultations.fine.title"));
    heading.getElement().setAttribute("tabindex", "-1");
    Anchor home = new Anchor("/", getTranslation("consultations.fine.home"));
    home.addClassName("btn");
    PaperButton again =
        new PaperButton(getTranslation("consultations.fine.again"))
            .does(press -> {
              removeAll();
              show(call);
            });
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "thanks-top",
                Markup.element(
                    "div",
                    "stack",
                    heading,
                    ReadAloud.all(),
                    Markup.words("p", "", getTranslation("consultations.fine.words")),
                    Markup.element("div", "pair", home, again)),
                Picture.scene("thanks")));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.getElement().callJsFunction("focus");
  }
}
