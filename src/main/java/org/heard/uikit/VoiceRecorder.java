package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Duration;

/**
 * Speaking: start, stop, listen, delete, again. The element in the browser ({@code heard-voice},
 * frontend/scripts/heard-voice.ts) records and sends; this gives it its words and buttons.
 */
public final class VoiceRecorder {
  private VoiceRecorder() {}

  /**
   * Adds a recorder.
   *
   * @param host the {@code heard-voice} element
   * @param most how long somebody may speak, in whole minutes
   */
  public static void in(HtmlContainer host, Duration most) {
    Making.say(host, "asking", host.getTranslation("uikit.voice.asking"));
    Making.say(host, "recording", host.getTranslation("uikit.voice.recording"));
    Making.say(host, "nearly-full", host.getTranslation("uikit.voice.nearly-full"));
    Making.say(host, "full", host.getTranslation("uikit.voice.full"));
    Making.say(host, "no-microphone", host.getTranslation("uikit.voice.no-microphone"));
    Making.say(host, "refused-microphone", host.getTranslation("uikit.voice.refused-microphone"));
    Making.say(host, "unheard", host.getTranslation("uikit.voice.unheard"));
    Making.say(host, "listen", host.getTranslation("uikit.voice.listen"));
    Making.say(host, "stop-listening", host.getTranslation("uikit.voice.stop-listening"));
    Making.say(host, "most-seconds", Long.toString(most.toSeconds()));
    // A visit stays alive while somebody speaks.
    host.getElement().addEventListener("heard-recording", event -> {});
    host.add(
        Making.careful(host.getTranslation("uikit.voice.careful")),
        recorder(host, most.toMinutes()));
  }

  private static Component recorder(HtmlContainer host, long minutes) {
    HtmlContainer note = Markup.element("p", "voice-note");
    note.getElement().setAttribute("role", "status");
    HtmlContainer level = Markup.element("span", "voice-level", Markup.element("i", ""));
    level.getElement().setAttribute("aria-hidden", "true");
    return Markup.element(
        "div",
        "recorder",
        Markup.element("p", "voice-line", Markup.element("span", "voice-time ltr"), level),
        Markup.words("p", "voice-most", host.getTranslation("uikit.voice.most", minutes)),
        note,
        Markup.element(
            "div",
            "make-steps make-steps--voice",
            Making.tool("start", Sign.MICROPHONE, host.getTranslation("uikit.voice.start"))
                .looks("btn--sun"),
            Making.tool("stop", Sign.STOP, host.getTranslation("uikit.voice.stop"))
                .looks("btn--go"),
            Making.tool("listen", Sign.SOUND, host.getTranslation("uikit.voice.listen")),
            Making.tool("delete", Sign.BIN, host.getTranslation("uikit.voice.delete"))));
  }
}
