package org.heard.consultations.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.CallReading;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Partner;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.heard.uikit.Glossary;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;

/** The words of a call page, in the order a child asks: why, who, what then, what is kept. */
@Tag("div")
final class CallStory extends HtmlContainer {
  private final Glossary glossary;

  CallStory(Consultation call, Phase phase, Glossary glossary, List<CallReading.Text> toRead) {
    this.glossary = glossary;
    addClassName("prose");
    CallPage page = call.page();
    if (call.highRisk() && phase == Phase.OPEN) {
      add(simplePageFirst(call));
    }
    message(call, phase);
    part(getTranslation("consultations.about"), page.why());
    if (!toRead.isEmpty()) {
      add(new ToRead(toRead));
    }
    CallDetails details = page.details();
    if (details != null) {
      canChange(details);
    }
    part(getTranslation("consultations.who-is-asking"), page.whoAsks());
    if (details != null && !details.partners().isEmpty()) {
      add(partners(details.partners()));
    }
    part(getTranslation("consultations.who-reads"), page.whoReads());
    add(notAnEmergency());
    part(getTranslation("consultations.what-next"), page.whatNext());
    part(getTranslation("consultations.what-we-keep"), page.whatWeKeep());
    part(getTranslation("consultations.what-we-do-not-keep"), page.whatWeDoNotKeep());
    if (details != null) {
      more(details);
    }
    String days = getTranslation("consultations.days");
    add(
        ReadAloud.around(
            Markup.element(
                "section", "stack", Markup.words("h2", "", days), ReadAloud.of(days), days(call))));
    if (phase == Phase.OPEN || phase == Phase.NOT_YET_OPEN) {
      // A poster invites: not to what takes no answers any more.
      add(papers(call));
    }
  }

  /**
   * For whoever helps children without a screen of their own: PDFs, fetched only when asked for.
   */
  private Component papers(Consultation call) {
    String title = getTranslation("consultations.paper.print");
    return ReadAloud.around(
        Markup.element(
            "section",
            "stack",
            Markup.words("h2", "", title),
            ReadAloud.of(title),
            Markup.element(
                "p",
                "",
                paper(call, "paper", getTranslation("consultations.paper.print.sheet")),
                Markup.words("span", "", " · "),
                paper(call, "poster", getTranslation("consultations.paper.print.poster")),
                Markup.words("span", "", " · "),
                paper(
                    call, "invitation", getTranslation("consultations.paper.print.invitation")))));
  }

  private static Anchor paper(Consultation call, String name, String words) {
    String wording = name.equals("paper") ? "&for=" + wording().key() : "";
    Anchor link =
        new Anchor(
            "/c/" + call.slug() + "/" + name + ".pdf?lang=" + ReaderLanguage.current() + wording,
            words + " (PDF)");
    link.setRouterIgnore(true);
    return link;
  }

  private static Wording wording() {
    Reader reader = ReaderWording.reader();
    return Wording.inOrderFor(reader.band(), reader.easyRead()).getFirst();
  }

  /** Both stand side by side, so that nobody reads the promise without its limit. */
  private void canChange(CallDetails details) {
    String can = getTranslation("consultations.can-change");
    String cannot = getTranslation("consultations.cannot-change");
    add(
        ReadAloud.around(
            Markup.element(
                "section",
                "can",
                side("can-yes", can, details.canChange()),
                side("can-no", cannot, details.cannotChange()))));
  }

  private Component side(String look, String heading, LocalizedText text) {
    HtmlContainer side =
        Markup.element(
            "div", "stack " + look, Markup.words("h2", "small", heading), ReadAloud.of(heading));
    side.add(glossary.paragraphs(text));
    return side;
  }

  private Component partners(List<Partner> partners) {
    String together = getTranslation("consultations.together-with");
    HtmlContainer names = Markup.element("ul", "partners");
    partners.forEach(partner -> {
      HtmlContainer line = Markup.element("li", "", logo(partner));
      line.add(name(partner));
      names.add(line);
    });
    return ReadAloud.around(
        Markup.element(
            "section",
            "stack",
            Markup.words("h2", "small", together),
            ReadAloud.of(together),
            names));
  }

  private static Component[] logo(Partner partner) {
    String logo = partner.logo();
    return logo == null ? new Component[0] : new Component[] {Picture.spot(logo, null)};
  }

  private static Component name(Partner partner) {
    HtmlContainer name = Markup.words("span", "", partner.name());
    String address = partner.address();
    if (address == null) {
      return name;
    }
    // Another site must not learn from where a child comes.
    Anchor link = new Anchor(address);
    link.getElement().setAttribute("rel", "noopener noreferrer");
    link.add(name);
    return link;
  }

  private void more(CallDetails details) {
    if (details.conditions() != null) {
      part(getTranslation("consultations.conditions"), details.conditions());
    }
    part(getTranslation("consultations.contact"), details.contact());
  }

  /** Where answering can put a child at risk, the way that leaves the fewest traces comes first. */
  private Component simplePageFirst(Consultation call) {
    Anchor light =
        new Anchor("/light/c/" + call.slug(), getTranslation("consultations.high-risk.light"));
    light.setRouterIgnore(true);
    light.addClassName("btn");
    String title = getTranslation("consultations.high-risk.title");
    return ReadAloud.around(
        Markup.element(
            "section",
            "fact stack",
            Markup.words("h2", "small", title),
            ReadAloud.of(title),
            Markup.words("p", "", getTranslation("consultations.high-risk.words")),
            light,
            Markup.words("p", "", getTranslation("consultations.high-risk.light-note"))));
  }

  private void part(String heading, LocalizedText text) {
    HtmlContainer part =
        Markup.element("section", "stack", Markup.words("h2", "", heading), ReadAloud.of(heading));
    part.add(glossary.paragraphs(text));
    add(ReadAloud.around(part));
  }

  private void message(Consultation call, Phase phase) {
    switch (phase) {
      case OPEN -> {}
      case NOT_YET_OPEN ->
          add(
              sheet(
                  getTranslation("consultations.not-yet.title"),
                  getTranslation(
                      "consultations.not-yet.words",
                      ReaderDates.firstDayFrom(call.opensAt(), ReaderLanguage.current()))));
      case CLOSED ->
          add(
              sheet(
                  getTranslation("consultations.closed.title"),
                  getTranslation(
                      "consultations.closed.words",
                      ReaderDates.lastDayBefore(call.freezesAt(), ReaderLanguage.current())),
                  codeLink()));
      // The notice says that it was stopped.
      case STOPPED -> add(codeLink());
      case FROZEN ->
          add(
              sheet(
                  getTranslation("consultations.frozen.title"),
                  getTranslation("consultations.frozen.words"),
                  codeLink()));
    }
  }

  private static Component sheet(String title, String words, Component... more) {
    HtmlContainer sheet =
        Markup.element(
            "div",
            "fact fact--info",
            Markup.words("strong", "", title),
            Markup.words("p", "", words));
    sheet.add(more);
    return sheet;
  }

  private Component codeLink() {
    Anchor link = new Anchor("/code");
    link.addClassName("link-row");
    link.add(
        Markup.words("span", "", getTranslation("consultations.home.i-have-a-code")),
        new Icon(Sign.FORWARD));
    return link;
  }

  private Component notAnEmergency() {
    String title = getTranslation("consultations.not-emergency.title");
    return ReadAloud.around(
        Markup.element(
            "div",
            "fact",
            Markup.words("strong", "", title),
            Markup.words("p", "", getTranslation("consultations.not-emergency.words")),
            ReadAloud.of(title)));
  }

  private Component days(Consultation call) {
    HtmlContainer path = Markup.element("ol", "path");
    if (call.stoppedAt() == null) {
      path.add(
          step(
              Sign.PEN,
              "now",
              getTranslation(
                  "consultations.days.answer",
                  ReaderDates.lastDayBefore(call.closesAt(), ReaderLanguage.current())),
              BeforeSend.stopUntil(call, this::getTranslation)));
    }
    path.add(
        step(
            Sign.UNDO,
            "",
            getTranslation(
                "consultations.days.take-back",
                ReaderDates.lastDayBefore(call.freezesAt(), ReaderLanguage.current())),
            getTranslation("consultations.days.take-back.words")));
    CallDetails details = call.page().details();
    if (details != null) {
      path.add(
          step(
              Sign.MAIL,
              "",
              getTranslation(
                  "consultations.days.hear",
                  ReaderDates.day(details.feedbackOn(), ReaderLanguage.current())),
              getTranslation("consultations.days.hear.words")));
    }
    return path;
  }

  private static Component step(Sign sign, String look, String title, String words) {
    return Markup.element(
        "li",
        look,
        Markup.element("span", "dot", new Icon(sign)),
        Markup.element(
            "div", "", Markup.words("strong", "", title), Markup.words("span", "", words)));
  }
}
