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
 *
 * <p>The browser builds the buttons, because a page has a dozen of them and the server would keep
 * every part of each for every child. What stands on them comes once a page from {@link #words}.
 */
@Tag("heard-aloud")
public final class ReadAloud extends Component {
  private static final String BLOCK = "data-aloud-block";

  private ReadAloud() {
    getElement().getClassList().add("aloud");
  }

  /** A button without further words, for the only text of a page. */
  public static ReadAloud all() {
    return new ReadAloud();
  }

  /** A button for one of several texts of a page. */
  public static ReadAloud of(String about) {
    ReadAloud button = new ReadAloud();
    button.getElement().setAttribute("data-about", about);
    return button;
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

  /** What the sound buttons of a page say; a page has it once. Also remembers the speed. */
  public static Component words() {
    return new Words();
  }

  @Tag("heard-aloud-words")
  private static final class Words extends HtmlContainer {
    Words() {
      getElement().setAttribute("hidden", true);
      say("listen", getTranslation("uikit.aloud.listen"));
      say("stop", getTranslation("uikit.aloud.stop"));
      say("pause", getTranslation("uikit.aloud.pause"));
      say("go-on", getTranslation("uikit.aloud.go-on"));
      say("slow", getTranslation("uikit.aloud.slow"));
      say("normal", getTranslation("uikit.aloud.normal"));
      say("quick", getTranslation("uikit.aloud.quick"));
      say("no-voice", getTranslation("uikit.aloud.no-voice"));
      say("left-out", getTranslation("uikit.aloud.left-out"));
      getElement()
          .addEventListener(
              "reading-speed",
              event ->
                  ReadingSpeed.of(event.getEventData().path("event.detail").asString())
                      .ifPresent(speed -> speed.remember(VaadinSession.getCurrent())))
          .addEventData("event.detail");
    }

    private void say(String what, String words) {
      getElement().setAttribute("data-" + what, words);
    }
  }
}
