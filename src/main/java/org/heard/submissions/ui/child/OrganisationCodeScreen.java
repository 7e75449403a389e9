package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.shared.HandoverCode;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/** The code of the organisation that supports the children of a call. */
@Tag("div")
final class OrganisationCodeScreen extends HtmlContainer {
  private final HandoverField field;

  OrganisationCodeScreen(SerializableConsumer<HandoverCode> send, SerializableRunnable later) {
    addClassName("qpage");
    field =
        new HandoverField(
            getTranslation("submissions.organisation.label"),
            getTranslation("submissions.organisation.wrong"),
            send);
    Heading heading = Heading.saying(getTranslation("submissions.organisation.title"));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "q",
                heading,
                ReadAloud.all(),
                Markup.words("p", "hint", getTranslation("submissions.organisation.words"))),
            field,
            Markup.element(
                "div",
                "pair after",
                new PaperButton(getTranslation("submissions.guardian.first.later"))
                    .startsWith(Sign.BACK)
                    .does(press -> later.run()),
                new PaperButton(getTranslation("submissions.check.send"))
                    .endsWith(Sign.FORWARD)
                    .does(press -> field.go())));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  void sayWrong() {
    field.sayWrong();
  }

  void sayStoreAway() {
    field.say(getTranslation("submissions.check.store-away"));
  }
}
