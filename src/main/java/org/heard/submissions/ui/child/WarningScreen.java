package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.io.Serializable;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/** Before a sensitive question: what it is about, and four equal ways not to answer it now. */
@Tag("div")
final class WarningScreen extends HtmlContainer {

  /** What can happen before the question. */
  interface Moves extends Serializable {
    void goOn();

    void skip();

    void pause();

    void stop();
  }

  private final HtmlContainer main;
  private final Component ways;

  WarningScreen(LocalizedText about, Moves moves) {
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.warning.title"));
    ways = ways(moves);
    main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "q",
                heading,
                ReadAloud.all(),
                Picture.spot("help"),
                Markup.words("p", "warning-words", about),
                Markup.words("p", "hint", getTranslation("submissions.warning.fine"))),
            ways);
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  /** Says which days of the call moved. */
  void tell(Component news) {
    main.addComponentAtIndex(main.indexOf(ways), news);
  }

  private Component ways(Moves moves) {
    PaperButton help =
        new PaperButton(getTranslation("submissions.warning.help")).startsWith(Sign.HELP);
    // The dialog of the layout; it opens without the server.
    help.getElement().setAttribute("data-opens", "help").setAttribute("aria-haspopup", "dialog");
    return Markup.element(
        "div",
        "ways",
        new PaperButton(getTranslation("submissions.form.skip"))
            .startsWith(Sign.SKIP)
            .does(press -> moves.skip()),
        new PaperButton(getTranslation("submissions.warning.pause"))
            .startsWith(Sign.PAUSE)
            .does(press -> moves.pause()),
        new PaperButton(getTranslation("submissions.form.stop"))
            .startsWith(Sign.STOP)
            .does(press -> moves.stop()),
        help,
        new PaperButton(getTranslation("submissions.form.next"))
            .endsWith(Sign.FORWARD)
            .does(press -> moves.goOn()));
  }
}
