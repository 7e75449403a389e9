package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableBiConsumer;
import org.heard.shared.HandoverCode;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/** A guardian types the code of the note. */
@Tag("div")
final class GuardianCodeScreen extends HtmlContainer {
  private final HandoverField field;

  GuardianCodeScreen(SerializableBiConsumer<HandoverCode, GuardianCodeScreen> open) {
    addClassName("qpage");
    field =
        new HandoverField(
            getTranslation("submissions.guardian.page.label"),
            getTranslation("submissions.guardian.page.not-valid"),
            code -> open.accept(code, this));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "q",
                Heading.saying(getTranslation("submissions.guardian.page.title")),
                ReadAloud.all(),
                Markup.words("p", "hint", getTranslation("submissions.guardian.page.hint"))),
            field,
            Markup.element(
                "div",
                "after",
                new PaperButton(getTranslation("submissions.guardian.page.show"))
                    .looks("btn--go")
                    .endsWith(Sign.FORWARD)
                    .does(press -> field.go())));
    ReadAloud.around(main).setId("main");
    add(main);
  }

  void sayNotValid() {
    field.sayWrong();
  }

  void sayStoreAway() {
    field.say(getTranslation("submissions.store-away.words"));
  }
}
