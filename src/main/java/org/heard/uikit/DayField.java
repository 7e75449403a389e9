package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A native day field with its label around it. */
public final class DayField extends NativeLabel {

  @Tag("input")
  private static final class Input extends Component {}

  /**
   * A field.
   *
   * @param changed hears the day, or null when there is none
   */
  public DayField(String label, @Nullable LocalDate day, Consumer<@Nullable LocalDate> changed) {
    Input input = new Input();
    input.getElement().setAttribute("type", "date");
    if (day != null) {
      input.getElement().setAttribute("value", day.toString());
    }
    add(new Text(label), input);
    input
        .getElement()
        .addEventListener(
            "change",
            event ->
                changed.accept(read(event.getEventData().path("event.target.value").asString())))
        .addEventData("event.target.value");
  }

  private static @Nullable LocalDate read(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
