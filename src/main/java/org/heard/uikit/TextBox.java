package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A native field for words. What is typed reaches the server while it is typed, at the latest after
 * {@link #LATEST_MS}, and at once when the field is left. It has no greatest length: words that are
 * too many are kept and talked about, never cut.
 */
public final class TextBox extends Component implements HasStyle {
  /** Most milliseconds between a keystroke and its arrival. */
  public static final int LATEST_MS = 1500;

  private static final int SOON_MS = 300;

  // The words travel with each event: a synchronised property may arrive after a quick Enter.
  private static final String VALUE = "event.target.value";

  private String words = "";

  private TextBox(Element element) {
    super(element);
    addClassName("box");
    // An empty placeholder lets the style sheet see whether something was typed (Next fills).
    element.setAttribute("placeholder", " ");
    element.setAttribute("autocomplete", "off");
  }

  /** One line. */
  public static TextBox line() {
    Element input = new Element("input");
    input.setAttribute("type", "text");
    return new TextBox(input);
  }

  /** Several lines. */
  public static TextBox area(int rows) {
    Element area = new Element("textarea");
    area.setAttribute("rows", Integer.toString(rows));
    return new TextBox(area);
  }

  /** The words, cleaned. */
  public String words() {
    return words;
  }

  /** Puts words into the field. */
  public TextBox holding(String words) {
    this.words = words;
    getElement().setProperty("value", words);
    return this;
  }

  /** Named by the element with this id. */
  public TextBox namedBy(String id) {
    getElement().setAttribute("aria-labelledby", id);
    return this;
  }

  /** Digits are expected: phones show their keys. */
  public TextBox forDigits() {
    getElement().setAttribute("inputmode", "numeric");
    return this;
  }

  /** A number with a point is expected. */
  public TextBox forDecimals() {
    getElement().setAttribute("inputmode", "decimal");
    return this;
  }

  /** Whether the words have a problem that is described by the element with this id. */
  public void problem(boolean problem, String id) {
    if (problem) {
      getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id);
    } else {
      getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
    }
  }

  /** What happens with words while they are typed. */
  public TextBox typed(SerializableConsumer<String> listener) {
    input(listener).debounce(LATEST_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
    return this;
  }

  /** What happens with words that look for something, shortly after the last of them. */
  public TextBox sought(SerializableConsumer<String> listener) {
    input(listener).debounce(SOON_MS, DebouncePhase.TRAILING);
    return this;
  }

  private DomListenerRegistration input(SerializableConsumer<String> listener) {
    listen("change", () -> listener.accept(words)).synchronizeProperty("value");
    return listen("input", () -> listener.accept(words));
  }

  /** What happens on Enter; for one line only. */
  public TextBox entered(SerializableRunnable listener) {
    listen("keydown", listener).setFilter("event.key === 'Enter' && !event.isComposing");
    return this;
  }

  private DomListenerRegistration listen(String event, SerializableRunnable listener) {
    return getElement()
        .addEventListener(
            event,
            happened -> {
              words = CleanText.of(happened.getEventData().path(VALUE).asString(words));
              listener.run();
            })
        .addEventData(VALUE);
  }
}
