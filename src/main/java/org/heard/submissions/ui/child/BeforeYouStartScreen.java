package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.Consultation;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/**
 * Before the first question, once in a visit: this is no emergency service, who reads and when,
 * what must be passed on, where help is now (SG-1), and what Leave fast does and does not (EX-5).
 * The ways on stand below the words, so that nobody passes by them unseen.
 */
@Tag("div")
final class BeforeYouStartScreen extends HtmlContainer {

  BeforeYouStartScreen(Consultation call, SerializableRunnable goOn, SerializableRunnable notNow) {
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.notice.title"));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap notice",
            Markup.element("div", "q", heading, ReadAloud.all()),
            emergency(),
            whoReads(call),
            part(
                getTranslation("submissions.notice.pass-on.title"),
                paragraph(getTranslation("submissions.notice.pass-on.words"))),
            leaving(),
            ways(goOn, notNow));
    ReadAloud.around(main).setId("main");
    ReadAloud.recordings(this, call.recordings(call.version()));
    add(main);
    heading.focus();
  }

  private Component emergency() {
    PaperButton help =
        new PaperButton(getTranslation("submissions.notice.help")).startsWith(Sign.HELP);
    // The dialog of the layout; it opens without the server.
    help.getElement().setAttribute("data-opens", "help").setAttribute("aria-haspopup", "dialog");
    HtmlContainer part =
        part(
            getTranslation("submissions.notice.not-emergency.title"),
            paragraph(getTranslation("submissions.notice.not-emergency.words")),
            help);
    part.addClassName("fact");
    return part;
  }

  private Component whoReads(Consultation call) {
    HtmlContainer part = part(getTranslation("submissions.notice.who.title"));
    part.add(Markup.paragraphs(call.page().whoReads()));
    part.add(paragraph(getTranslation("submissions.notice.who.days")));
    return part;
  }

  private Component leaving() {
    return part(
        getTranslation("submissions.notice.leave.title"),
        paragraph(getTranslation("submissions.notice.leave.words")),
        paragraph(getTranslation("submissions.notice.leave.history")),
        paragraph(getTranslation("submissions.notice.leave.device")));
  }

  private Component ways(SerializableRunnable goOn, SerializableRunnable notNow) {
    return Markup.element(
        "div",
        "pair",
        new PaperButton(getTranslation("submissions.notice.not-now"))
            .looks("btn--sky")
            .does(press -> notNow.run()),
        new PaperButton(getTranslation("submissions.notice.go-on"))
            .looks("btn--sun")
            .does(press -> goOn.run()));
  }

  private static HtmlContainer part(String title, Component... content) {
    HtmlContainer part = Markup.element("section", "", Markup.words("h2", "", title));
    part.add(content);
    return part;
  }

  private static Component paragraph(String words) {
    return Markup.words("p", "", words);
  }
}
