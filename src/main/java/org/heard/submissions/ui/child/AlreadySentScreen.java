package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;

/** These answers were sent before. The code is shown only on asking: others may be looking. */
@Tag("div")
final class AlreadySentScreen extends HtmlContainer {

  AlreadySentScreen(ReceiptCode receipt, SerializableRunnable done) {
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.already-sent.title"));
    HtmlContainer place = Markup.element("div", "stack");
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap qwrap--wide",
            Markup.element(
                "div",
                "stack",
                heading,
                Markup.words("p", "", getTranslation("submissions.already-sent.words")),
                place));
    main.setId("main");
    add(main);
    place.add(
        Markup.element(
            "div",
            "pair",
            new PaperButton(getTranslation("submissions.already-sent.done"))
                .does(press -> done.run()),
            new PaperButton(getTranslation("submissions.already-sent.show"))
                .does(press -> {
                  place.removeAll();
                  place.add(
                      new SecretCode(receipt),
                      new PaperButton(getTranslation("submissions.thanks.written-down"))
                          .does(again -> done.run()));
                })));
    heading.focus();
  }
}
