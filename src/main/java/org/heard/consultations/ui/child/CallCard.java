package org.heard.consultations.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.notice.NoticeWords;
import org.heard.uikit.Icon;
import org.heard.uikit.LanguageNames;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;

/** An open call: picture, question, who asks, until when, in which languages. */
@Tag("li")
final class CallCard extends HtmlContainer {

  CallCard(Consultation call) {
    CallPage page = call.page();
    addClassName("call");
    HtmlContainer facts = Markup.element("div", "stack", facts(call));
    news(call, facts);
    add(
        Markup.element("div", "cover " + Papers.of(page.cover()), Picture.cover(page.picture())),
        Markup.element(
            "div",
            "body",
            heading(call),
            Markup.words("p", "", page.question()),
            facts,
            ReadAloud.of(page.title().in(ReaderWording.reader()).text()),
            go()));
    ReadAloud.recordings(ReadAloud.around(this), call.recordings(call.version()));
  }

  private static Component heading(Consultation call) {
    Anchor anchor = new Anchor("/c/" + call.slug());
    anchor.add(Markup.words("span", "", call.page().title()));
    return Markup.element("h3", "", anchor);
  }

  private Component facts(Consultation call) {
    String until =
        getTranslation(
            "consultations.open-until",
            ReaderDates.lastDayBefore(call.closesAt(), ReaderLanguage.current()));
    return Markup.element(
        "ul",
        "meta",
        new ListItem(new Icon(Sign.BUBBLE), asker(call)),
        fact(
            Sign.CLOCK,
            getTranslation(
                "consultations.minutes", call.page().minutesLeast(), call.page().minutesMost())),
        fact(Sign.CALENDAR, until),
        new ListItem(new Icon(Sign.WORLD), new LanguageNames(call.languages())));
  }

  /** Only open calls have a card. The reason stands on the page of the call. */
  private void news(Consultation call, HtmlContainer below) {
    NoticeWords.of(call, Phase.OPEN, this::getTranslation, ReaderLanguage.current()).stream()
        .limit(1)
        .forEach(one -> {
          below.add(Markup.words("strong", "", one.title()));
          one.lines().forEach(line -> below.add(Markup.words("p", "", line)));
        });
  }

  private Component asker(Consultation call) {
    return Markup.element(
        "span",
        "",
        Markup.words("span", "", getTranslation("consultations.who-asks") + " "),
        Markup.words("span", "", call.page().asker()));
  }

  private static Component fact(Sign sign, String words) {
    return new ListItem(new Icon(sign), Markup.words("span", "", words));
  }

  private Component go() {
    HtmlContainer go =
        Markup.element(
            "span",
            "go",
            Markup.words("span", "", getTranslation("consultations.read-and-decide")),
            new Icon(Sign.FORWARD));
    go.getElement().setAttribute("aria-hidden", "true");
    return go;
  }
}
