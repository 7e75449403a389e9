package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.heard.moderation.Hint;
import org.heard.shared.SubmissionId;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Suggestions about one answer: each says at which words and why, and leaves the decision open. */
final class HintList extends Div {
  private static final int LINKS = 5;

  /** What somebody makes of a hint. */
  interface Use {
    void hide(Hint hint);

    void worry();

    void dismiss(Hint hint);
  }

  private final String words;
  private final Use use;
  // Made anew only when there is something else to say: a press on its way is lost with its button.
  private @Nullable Shown shown;

  private record Shown(List<Hint> hints, List<SubmissionId> copies) {}

  HintList(String words, Use use) {
    this.words = words;
    this.use = use;
    addClassName("hints");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", getTranslation("moderation.hint.title"));
  }

  void show(List<Hint> hints, List<SubmissionId> copies, Function<SubmissionId, Component> link) {
    Shown now = new Shown(List.copyOf(hints), List.copyOf(copies));
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    setVisible(!hints.isEmpty() || !copies.isEmpty());
    add(Markup.words("h3", "", getTranslation("moderation.hint.title")));
    hints.forEach(hint -> add(row(hint)));
    if (!copies.isEmpty()) {
      add(copies(copies, link));
    }
  }

  private Component row(Hint hint) {
    String found = words.substring(hint.start(), hint.end());
    Div row = new Div();
    row.addClassName("why-row");
    row.getElement().setAttribute("role", "group");
    row.getElement().setAttribute("aria-label", found);
    row.add(
        Markup.words("q", "", found),
        Markup.words("span", hint.danger() ? "h h--wrong" : "h h--info", Wording.hint(hint)));
    hint.hiding()
        .ifPresent(reason ->
            row.add(
                new TeamButton(
                    getTranslation("moderation.hint.hide", Wording.reason(reason)),
                    press -> use.hide(hint))));
    if (hint.danger()) {
      row.add(
          new TeamButton(getTranslation("moderation.hint.worry"), press -> use.worry())
              .looks("t-btn--care"));
    }
    row.add(new TeamButton(getTranslation("moderation.hint.dismiss"), press -> use.dismiss(hint)));
    return row;
  }

  private Component copies(List<SubmissionId> copies, Function<SubmissionId, Component> link) {
    HtmlContainer row =
        Markup.element(
            "div",
            "why-row",
            Markup.words(
                "span", "h h--info", getTranslation("moderation.hint.copies", copies.size())));
    copies.stream().limit(LINKS).forEach(copy -> row.add(link.apply(copy)));
    return row;
  }
}
