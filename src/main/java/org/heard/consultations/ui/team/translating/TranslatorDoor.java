package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.heard.consultations.ui.team.Field;
import org.heard.uikit.TextBox;

/** Asks a translator for the code of the link, for whoever did not come by it. */
final class TranslatorDoor extends Div {
  private final Field code;

  TranslatorDoor(BiConsumer<String, TranslatorDoor> typed) {
    addClassName("t-form");
    code =
        new Field(
            "translator-code",
            getTranslation("consultations.translator.code"),
            getTranslation("consultations.translator.code-hint"),
            TextBox.line());
    NativeButton go =
        new NativeButton(
            getTranslation("consultations.translator.open"),
            click -> typed.accept(afterTheHash(code.words()), this));
    go.addClassNames("t-btn", "t-btn--go");
    add(
        new H1(getTranslation("consultations.translator.title")),
        new Paragraph(getTranslation("consultations.translator.words")),
        code,
        go);
  }

  /** People paste the whole link. */
  private static String afterTheHash(String typed) {
    return typed.substring(typed.indexOf('#') + 1);
  }

  void complain(String words) {
    code.complain(words);
  }
}
