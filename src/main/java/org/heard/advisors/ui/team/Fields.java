package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.heard.uikit.TextBox;

/** Small pieces of the forms about advisors. */
final class Fields {
  private Fields() {}

  static Div field(String id, String words, TextBox box) {
    box.setId(id);
    box.typed(typed -> {});
    NativeLabel label = new NativeLabel(words);
    label.getElement().setAttribute("for", id);
    Div field = new Div(label, box);
    field.addClassName("t-field");
    return field;
  }

  static NativeButton button(String words, SerializableRunnable pressed) {
    NativeButton button = new NativeButton(words, press -> pressed.run());
    button.addClassName("t-btn");
    return button;
  }

  static NativeButton go(String words, SerializableRunnable pressed) {
    NativeButton button = button(words, pressed);
    button.addClassName("t-btn--go");
    return button;
  }

  /** A line that is read out when it is filled. */
  static Paragraph status() {
    Paragraph status = new Paragraph();
    status.getElement().setAttribute("role", "status");
    return status;
  }

  /** Codes of countries in the order of their names. */
  static List<String> countries(Locale reader) {
    return Arrays.stream(Locale.getISOCountries())
        .sorted(Comparator.comparing(code -> country(code, reader)))
        .toList();
  }

  static String country(String code, Locale reader) {
    return Locale.of("", code).getDisplayCountry(reader);
  }
}
