package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.io.Serializable;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/**
 * Before anybody is asked: that asking can be unsafe, and the ways on (safety.md AG-5). Nothing is
 * sent and no code is made before one of them is pressed.
 */
@Tag("div")
final class AskFirstScreen extends HtmlContainer {

  /** What can happen here. */
  interface Moves extends Serializable {
    void ask();

    void withoutAsking();

    void later();
  }

  AskFirstScreen(boolean anonymousWay, Moves moves) {
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.guardian.first.title"));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "q",
                heading,
                ReadAloud.all(),
                Picture.spot("family"),
                Markup.words("p", "hint", getTranslation("submissions.guardian.first.words")),
                Markup.words("p", "hint", getTranslation("submissions.guardian.first.never"))),
            safe(anonymousWay),
            ways(anonymousWay, moves));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  private Component safe(boolean anonymousWay) {
    return Markup.element(
        "div",
        "fact",
        Markup.words("strong", "", getTranslation("submissions.guardian.first.safe-title")),
        Markup.words("p", "", getTranslation("submissions.guardian.first.safe")),
        Markup.words(
            "p",
            "",
            anonymousWay
                ? getTranslation("submissions.guardian.first.without-note")
                : getTranslation("submissions.guardian.first.no-way")),
        Markup.words("p", "", getTranslation("submissions.guardian.first.wait")));
  }

  private Component ways(boolean anonymousWay, Moves moves) {
    HtmlContainer ways =
        Markup.element(
            "div",
            "pair after",
            new PaperButton(getTranslation("submissions.guardian.first.later"))
                .startsWith(Sign.BACK)
                .does(press -> moves.later()),
            help());
    if (anonymousWay) {
      ways.add(
          new PaperButton(getTranslation("submissions.guardian.first.without"))
              .startsWith(Sign.LOCK)
              .does(press -> moves.withoutAsking()));
    }
    ways.add(
        new PaperButton(getTranslation("submissions.guardian.first.ask"))
            .startsWith(Sign.PEOPLE)
            .does(press -> moves.ask()));
    return ways;
  }

  private PaperButton help() {
    PaperButton help =
        new PaperButton(getTranslation("submissions.warning.help")).startsWith(Sign.HELP);
    // The dialog of the layout; it opens without the server.
    help.getElement().setAttribute("data-opens", "help").setAttribute("aria-haspopup", "dialog");
    return help;
  }
}
