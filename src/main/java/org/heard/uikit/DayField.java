package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A native day field with its label around it. It tells its day when the day is done: when the
 * field is left, at Enter, and when the day was picked from the calendar. A browser says "change"
 * for every key that leaves some valid day, such as the year 0002 on the way to 2026; whoever shows
 * the page anew with the day would take the field away under the writer's hands.
 */
public final class DayField extends NativeLabel {

  @Tag("input")
  private static final class Input extends Component {}

  private static final String VALUE = "event.target.value";

  private @Nullable LocalDate told;

  /**
   * A field.
   *
   * @param changed hears each day once, or null when there is none
   */
  public DayField(String label, @Nullable LocalDate day, Consumer<@Nullable LocalDate> changed) {
    Input input = new Input();
    input.getElement().setAttribute("type", "date");
    if (day != null) {
      input.getElement().setAttribute("value", day.toString());
    }
    add(new Text(label), input);
    told = day;
    noteKeys(input.getElement());
    listen(input, "blur", changed);
    listen(input, "keydown", changed).setFilter("event.key === 'Enter' && !event.isComposing");
    listen(input, "change", changed).setFilter("!element.typedInto");
  }

  /** A day from the calendar comes without a key; both filters note and send nothing. */
  private static void noteKeys(Element input) {
    input.addEventListener("keydown", event -> {}).setFilter("(element.typedInto = true) && false");
    input.addEventListener("pointerdown", event -> {}).setFilter("(element.typedInto = false)");
  }

  private DomListenerRegistration listen(
      Input input, String happening, Consumer<@Nullable LocalDate> changed) {
    return input
        .getElement()
        .addEventListener(
            happening, event -> tell(read(event.getEventData().path(VALUE).asString("")), changed))
        .addEventData(VALUE);
  }

  private void tell(@Nullable LocalDate day, Consumer<@Nullable LocalDate> changed) {
    if (!Objects.equals(day, told)) {
      told = day;
      changed.accept(day);
    }
  }

  private static @Nullable LocalDate read(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
