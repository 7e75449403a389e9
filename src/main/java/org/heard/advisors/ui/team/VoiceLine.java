package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.ElementRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.advisors.rounds.RecordedComments;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.RoundId;
import org.heard.advisors.rounds.WrittenDown;
import org.heard.shared.sounds.Recordings;
import org.heard.uikit.Markup;
import org.heard.uikit.PrivateFile;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** What an advisor said aloud: to hear, to write down, and to agree with what is written down. */
final class VoiceLine extends Div {
  private final transient RecordedComments recorded;
  private final RoundId round;
  private final transient ReviewComment comment;
  private final transient Consumer<String> done;

  /**
   * A line.
   *
   * @param done hears what came of a press
   */
  VoiceLine(
      DeskServices services,
      RoundId round,
      ReviewComment comment,
      String name,
      Consumer<String> done) {
    this.recorded = services.recorded();
    this.round = round;
    this.comment = comment;
    this.done = done;
    addClassName("r-voice");
    add(player(name));
    @Nullable WrittenDown written = comment.written();
    if (written != null) {
      boolean mine = services.me().id().filter(written.author()::equals).isPresent();
      add(said(written), state(written, mine, name));
    }
    add(form(written == null ? "" : written.words(), name));
  }

  private Component player(String name) {
    HtmlContainer sound = new HtmlContainer("audio");
    sound
        .getElement()
        .setAttribute("src", new Voice())
        .setAttribute("controls", true)
        .setAttribute("preload", "none")
        .setAttribute("aria-label", getTranslation("advisors.team.voice", name));
    return sound;
  }

  private static Component said(WrittenDown written) {
    HtmlContainer words = Markup.words("p", "", written.words());
    words.getElement().setAttribute("dir", "auto");
    return words;
  }

  private Component state(WrittenDown written, boolean mine, String name) {
    if (written.agreed()) {
      return note(getTranslation("advisors.team.voice.agreed"));
    }
    if (mine) {
      return note(getTranslation("advisors.team.voice.waits"));
    }
    NativeButton agree =
        new NativeButton(
            getTranslation("advisors.team.voice.agree"), press -> agree(written.words()));
    agree.addClassName("t-btn");
    agree
        .getElement()
        .setAttribute("aria-label", getTranslation("advisors.team.voice.agree") + ": " + name);
    return agree;
  }

  private static Component note(String words) {
    Paragraph note = new Paragraph(words);
    note.addClassName("muted");
    return note;
  }

  private Component form(String before, String name) {
    String id = "voice-" + comment.marks().recording();
    TextBox words = TextBox.area(2).holding(before).typed(typed -> {});
    words.setId(id);
    NativeLabel label = new NativeLabel(getTranslation("advisors.team.voice.write"));
    label.setFor(id);
    Div field = new Div(label, words);
    field.addClassName("t-field");
    NativeButton keep =
        new NativeButton(
            getTranslation("advisors.team.voice.keep"), press -> writeDown(words.words()));
    keep.addClassName("t-btn");
    keep.getElement()
        .setAttribute("aria-label", getTranslation("advisors.team.voice.keep") + ": " + name);
    Div form = new Div(field, keep);
    form.addClassName("t-form");
    return form;
  }

  private void writeDown(String words) {
    String fit = words.strip();
    if (fit.isEmpty() || fit.length() > RecordedComments.MOST) {
      done.accept(getTranslation("advisors.team.voice.missing", RecordedComments.MOST));
    } else if (recorded.writeDown(round, comment.key(), fit)) {
      done.accept(getTranslation("advisors.team.voice.kept"));
    } else {
      done.accept(getTranslation("advisors.team.voice.gone"));
    }
  }

  private void agree(String words) {
    done.accept(
        recorded.agree(round, comment.key(), words)
            ? getTranslation("advisors.team.voice.agreed")
            : getTranslation("advisors.team.voice.gone"));
  }

  /** Hands the voice to whoever may hear it. */
  private final class Voice implements ElementRequestHandler {
    @Override
    public void handleRequest(
        VaadinRequest request, VaadinResponse response, VaadinSession session, Element owner)
        throws IOException {
      Optional<byte[]> sound = recorded.listen(round, comment.key());
      if (sound.isPresent()) {
        PrivateFile.write(Recordings.CONTENT_TYPE, sound.get(), response);
      } else {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }
}
