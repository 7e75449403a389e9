package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.uikit.Markup;

/**
 * One choice of a setting. Inside of {@code data-looks} the browser dresses the page at once
 * (frontend/scripts/looks.ts); the server remembers the choice for the visit, where the element
 * around the choices is asked to ({@link #remembered}).
 */
@Tag("label")
public final class LookRadio extends HtmlContainer {
  private static final String NAME = "event.target.name";
  private static final String VALUE = "event.target.value";

  /**
   * A radio button with its words.
   *
   * @param more what stands beside the words
   */
  public LookRadio(LookSetting setting, LookChoice choice, Component... more) {
    HtmlContainer radio = Markup.element("input", "");
    radio
        .getElement()
        .setAttribute("type", "radio")
        .setAttribute("name", setting.key())
        .setAttribute("value", choice.key())
        .setAttribute("data-sets", choice.attribute())
        .setAttribute("checked", now().of(setting).equals(choice));
    HtmlContainer words = Markup.words("span", "", getTranslation(choice.words()));
    words.add(more);
    add(radio, words);
  }

  /** Lets the visit remember what is chosen inside of an element. */
  public static <T extends Component> T remembered(T choices) {
    choices
        .getElement()
        .setAttribute("data-looks", true)
        .addEventListener(
            "change",
            event ->
                chosen(event.getEventData().path(NAME).asString())
                    .ifPresent(
                        setting -> remember(setting, event.getEventData().path(VALUE).asString())))
        .addEventData(NAME)
        .addEventData(VALUE);
    return choices;
  }

  private static Optional<LookSetting> chosen(String key) {
    return Stream.of(LookSetting.values()).filter(setting -> setting.key().equals(key)).findAny();
  }

  private static void remember(LookSetting setting, String key) {
    setting.choices().stream()
        .filter(choice -> choice.key().equals(key))
        .findAny()
        .ifPresent(choice -> now().with(setting, choice).remember());
  }

  private static Looks now() {
    return Looks.ofVisit(VaadinSession.getCurrent());
  }
}
