package org.heard.moderation.ui.team;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.uikit.Markup;

/** Every hidden span with the reason for hiding it, and a way to show it again. */
final class HiddenSpans extends Div {

  void show(
      String words,
      List<Redaction> spans,
      BiConsumer<Redaction, RedactionReason> because,
      Consumer<Redaction> showAgain,
      Runnable done) {
    removeAll();
    if (spans.isEmpty()) {
      add(Markup.words("p", "muted", getTranslation("moderation.redact.choose")));
    }
    for (Redaction span : spans) {
      String hidden = words.substring(span.start(), span.end());
      Div row = new Div();
      row.addClassName("why-row");
      row.getElement().setAttribute("role", "group");
      row.getElement()
          .setAttribute("aria-label", getTranslation("moderation.redact.why-this", hidden));
      row.add(Markup.words("span", "", getTranslation("moderation.redact.why-this", hidden)));
      for (RedactionReason reason : RedactionReason.values()) {
        row.add(
            new TeamButton(Wording.reason(reason), press -> because.accept(span, reason))
                .pressed(reason == span.reason()));
      }
      row.add(
          new TeamButton(
              getTranslation("moderation.redact.show-again"), press -> showAgain.accept(span)));
      add(row);
    }
    if (!spans.isEmpty()) {
      add(
          new TeamButton(getTranslation("moderation.redact.done"), press -> done.run())
              .looks("t-btn--go"));
    }
  }
}
