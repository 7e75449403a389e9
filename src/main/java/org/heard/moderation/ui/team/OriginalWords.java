package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.moderation.Hint;
import org.heard.moderation.Redaction;
import org.heard.shared.Language;

/** What the child wrote, never editable; while choosing, words can be marked to be hidden. */
@Tag("heard-words")
@JsModule("./scripts/heard-words.ts")
final class OriginalWords extends Component {

  /** A stretch of the text that somebody marked or freed, in UTF-16 units. */
  @FunctionalInterface
  interface Marked {
    void at(int start, int end);
  }

  private final String words;

  OriginalWords(String words, Language language, Marked mark, Marked unmark) {
    this.words = words;
    getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction())
        .setAttribute("words", words);
    listen("mark", mark);
    listen("unmark", unmark);
  }

  void choosing(boolean choosing) {
    getElement().setAttribute("choosing", choosing);
    if (choosing) {
      getElement()
          .setAttribute("role", "group")
          .setAttribute("aria-label", getTranslation("moderation.redact.choose"));
    } else {
      getElement().removeAttribute("role").removeAttribute("aria-label");
    }
  }

  void marked(List<Redaction> redactions) {
    getElement()
        .setAttribute(
            "marked",
            redactions.stream()
                .map(span -> span.start() + "-" + span.end())
                .collect(Collectors.joining(" ")));
  }

  /** Underlines where hints stand. */
  void hinted(List<Hint> hints) {
    getElement()
        .setAttribute(
            "hinted",
            hints.stream()
                .map(hint -> hint.start() + "-" + hint.end())
                .collect(Collectors.joining(" ")));
  }

  private void listen(String type, Marked marked) {
    getElement()
        .addEventListener(
            type,
            event -> {
              int start = event.getEventData().path("event.detail.start").asInt(-1);
              int end = event.getEventData().path("event.detail.end").asInt(-1);
              if (0 <= start && start < end && end <= words.length()) {
                marked.at(start, end);
              }
            })
        .addEventData("event.detail.start")
        .addEventData("event.detail.end");
  }
}
