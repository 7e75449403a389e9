package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.moderation.Redaction;
import org.heard.uikit.Markup;

/**
 * Every hidden span with the reason for hiding it, and a way to show it again. Buttons stay the
 * same as long as what they are about is hidden: a press on its way is lost with a button made
 * anew.
 */
final class HiddenSpans extends Div {
  private final String words;
  private final HiddenSpan.Acts acts;
  private final Component choose =
      Markup.words("p", "muted", getTranslation("moderation.redact.choose"));
  private final Div rows = new Div();
  private final TeamButton done;
  private final Map<Stretch, HiddenSpan> shown = new HashMap<>();

  /** A part of the words, whatever the reason for hiding it. */
  private record Stretch(int start, int end) {
    static Stretch of(Redaction span) {
      return new Stretch(span.start(), span.end());
    }
  }

  HiddenSpans(String words, HiddenSpan.Acts acts, Runnable finished) {
    this.words = words;
    this.acts = acts;
    done =
        new TeamButton(getTranslation("moderation.redact.done"), press -> finished.run())
            .looks("t-btn--go");
    add(choose, rows, done);
  }

  void show(List<Redaction> spans) {
    choose.setVisible(spans.isEmpty());
    done.setVisible(!spans.isEmpty());
    List<Stretch> stretches = spans.stream().map(Stretch::of).toList();
    shown.entrySet().removeIf(entry -> gone(entry, stretches));
    for (int i = 0; i < spans.size(); i++) {
      Redaction span = spans.get(i);
      HiddenSpan row =
          shown.computeIfAbsent(stretches.get(i), stretch -> new HiddenSpan(words, span, acts));
      if (row.getParent().isEmpty()) {
        rows.addComponentAtIndex(i, row);
      }
      row.because(span.reason());
    }
  }

  private boolean gone(Map.Entry<Stretch, HiddenSpan> entry, List<Stretch> stretches) {
    boolean gone = !stretches.contains(entry.getKey());
    if (gone) {
      rows.remove(entry.getValue());
    }
    return gone;
  }
}
