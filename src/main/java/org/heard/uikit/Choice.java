package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A native list to choose one value from, with its label around it.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> extends NativeLabel {

  @Tag("select")
  private static final class Select extends Component {}

  private final Select select = new Select();

  /**
   * A list.
   *
   * @param none words of the first line, which chooses nothing; null when something must be chosen
   * @param changed hears the chosen value, or null for nothing
   */
  public Choice(
      String label,
      @Nullable String none,
      List<T> values,
      Function<T, String> words,
      @Nullable T chosen,
      Consumer<@Nullable T> changed) {
    add(new Text(label), select);
    if (none != null) {
      append(select, "", none, chosen == null);
    }
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      append(select, Integer.toString(i), words.apply(value), value.equals(chosen));
    }
    select
        .getElement()
        .addEventListener(
            "change",
            event -> {
              String picked = event.getEventData().path("event.target.value").asString();
              changed.accept(picked.isEmpty() ? null : values.get(Integer.parseInt(picked)));
            })
        .addEventData("event.target.value");
  }

  /** Something has to be chosen. */
  public void required() {
    select.getElement().setAttribute("aria-required", "true");
  }

  /** Whether the choice has a problem that is described by the element with this id. */
  public void problem(boolean problem, String id) {
    if (problem) {
      select.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
    } else {
      select.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
  }

  /** Takes the reader to the list. */
  public void takeFocus() {
    select.getElement().callJsFunction("focus");
  }

  private static void append(Select select, String value, String words, boolean chosen) {
    Element option = new Element("option").setText(words).setAttribute("value", value);
    if (chosen) {
      option.setAttribute("selected", true);
    }
    select.getElement().appendChild(option);
  }
}
