package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.consultations.Medium;
import org.heard.submissions.Pieces;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** Speaking: start, stop, listen, delete, again. */
final class VoicePanel extends PiecePanel {

  VoicePanel(Setting setting) {
    super("heard-voice", Medium.VOICE, setting);
    words("asking", "submissions.voice.asking");
    words("recording", "submissions.voice.recording");
    words("nearly-full", "submissions.voice.nearly-full");
    words("full", "submissions.voice.full");
    words("no-microphone", "submissions.voice.no-microphone");
    words("refused-microphone", "submissions.voice.refused-microphone");
    words("unheard", "submissions.voice.unheard");
    words("listen", "submissions.voice.listen");
    words("stop-listening", "submissions.voice.stop-listening");
    // A visit stays alive while somebody speaks.
    getElement().addEventListener("heard-recording", event -> {});
    add(careful(getTranslation("submissions.voice.careful")), recorder());
    addTail(getTranslation("submissions.voice.told"));
  }

  private Component recorder() {
    HtmlContainer note = Markup.element("p", "voice-note");
    note.getElement().setAttribute("role", "status");
    HtmlContainer level = Markup.element("span", "voice-level", Markup.element("i", ""));
    level.getElement().setAttribute("aria-hidden", "true");
    return Markup.element(
        "div",
        "recorder",
        Markup.element("p", "voice-line", Markup.element("span", "voice-time ltr"), level),
        Markup.words(
            "p",
            "voice-most",
            getTranslation("submissions.voice.most", Pieces.MOST_SOUND.toMinutes())),
        note,
        Markup.element(
            "div",
            "make-steps make-steps--voice",
            tool("start", Sign.MICROPHONE, getTranslation("submissions.voice.start"))
                .looks("btn--sun"),
            tool("stop", Sign.STOP, getTranslation("submissions.voice.stop")).looks("btn--go"),
            tool("listen", Sign.SOUND, getTranslation("submissions.voice.listen")),
            tool("delete", Sign.BIN, getTranslation("submissions.voice.delete"))));
  }
}
