package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinSession;

/**
 * A sound button: reads the words around it aloud. What belongs together is marked with {@link
 * #around}; the browser plays the recording of a text that has one, and reads the others with its
 * own local voices (frontend/scripts/aloud.ts), so no word leaves the device. While it reads, the
 * button stops it, and two more pause it and change the speed.
 */
@Tag("div")
public final class ReadAloud extends HtmlContainer {
  private static final String BLOCK = "data-aloud-block";

  private ReadAloud(String about) {
    addClassName("aloud");
    getElement()
        .setAttribute("data-no-voice", getTranslation("uikit.aloud.no-voice"))
        .setAttribute("data-left-out", getTranslation("uikit.aloud.left-out"));
    HtmlContainer note = Markup.element("p", "aloud-note");
    note.getElement().setAttribute("role", "status");
    add(listen(about), pause(), speed(), note);
  }

  /** A button without further words, for the only text of a page. */
  public static ReadAloud all() {
    return new ReadAloud("");
  }

  /** A button for one of several texts of a page. */
  public static ReadAloud of(String about) {
    return new ReadAloud(about);
  }

  /** Marks what a sound button inside of it reads. */
  public static <T extends Component> T around(T block) {
    block.getElement().setAttribute(BLOCK, true);
    return block;
  }

  /**
   * Says where the recordings of the words inside of a part of the page are. A text with a
   * recording names it itself ({@link Markup}); the browser plays it instead of using a voice.
   */
  public static <T extends Component> T recordings(T part, String address) {
    part.getElement().setAttribute("data-sounds", address);
    return part;
  }

  private HtmlContainer listen(String about) {
    HtmlContainer button =
        button("listen", Sign.SOUND, getTranslation("uikit.aloud.listen"))
            .with("data-words", getTranslation("uikit.aloud.listen"))
            .with("data-stop", getTranslation("uikit.aloud.stop"));
    if (!about.isBlank()) {
      button.add(Markup.words("span", "vh", ": " + about));
    }
    return button;
  }

  private HtmlContainer pause() {
    return button("pause", Sign.PAUSE, getTranslation("uikit.aloud.pause"))
        .with("data-words", getTranslation("uikit.aloud.pause"))
        .with("data-go-on", getTranslation("uikit.aloud.go-on"))
        .with("hidden", "");
  }

  private HtmlContainer speed() {
    AloudButton button =
        button("speed", Sign.CLOCK, getTranslation("uikit.aloud.normal"))
            .with("data-slow", getTranslation("uikit.aloud.slow"))
            .with("data-normal", getTranslation("uikit.aloud.normal"))
            .with("data-quick", getTranslation("uikit.aloud.quick"))
            .with("hidden", "");
    button
        .getElement()
        .addEventListener(
            "reading-speed",
            event ->
                ReadingSpeed.of(event.getEventData().path("event.detail").asString())
                    .ifPresent(speed -> speed.remember(VaadinSession.getCurrent())))
        .addEventData("event.detail");
    return button;
  }

  private static AloudButton button(String does, Sign sign, String words) {
    AloudButton button = new AloudButton();
    button.add(new Icon(sign), Markup.words("span", "", words));
    return button.with("type", "button").with("data-aloud", does);
  }

  @Tag("button")
  private static final class AloudButton extends HtmlContainer {
    AloudButton with(String attribute, String value) {
      getElement().setAttribute(attribute, value);
      return this;
    }
  }
}
