package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.heard.consultations.making.TextChange;
import org.heard.consultations.translating.TextKind;
import org.heard.consultations.ui.team.DifferentWords;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.wording.WordChanges.Kind;
import org.heard.shared.Wording;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** Words that became others, with what they were beside them. */
final class ChangedWords extends Div {
  ChangedWords(TextChange change) {
    addClassName("p-changed");
    Paragraph what = new Paragraph(what(change));
    what.addClassName("strong");
    add(
        what,
        Markup.element(
            "div",
            "p-sides",
            side("consultations.changes.before", change, change.before(), Kind.CAME),
            side("consultations.changes.now", change, change.after(), Kind.GONE)));
  }

  private String what(TextChange change) {
    String what =
        getTranslation(
            "consultations.changes.what",
            getTranslation(TextKind.at(change.place()).key()),
            LanguageWords.of(change.language()));
    return change.wording() == Wording.GENERAL
        ? what
        : getTranslation(
            "consultations.changes.what-wording", what, TextWords.of(change.wording(), this));
  }

  private HtmlContainer side(
      String heading, TextChange change, @Nullable String words, Kind without) {
    HtmlContainer told =
        words == null
            ? Markup.words("p", "muted", getTranslation("consultations.plan.clash.nothing"))
            : DifferentWords.of(
                change.language(),
                Objects.requireNonNullElse(change.before(), ""),
                Objects.requireNonNullElse(change.after(), ""),
                without);
    return Markup.element("div", "", Markup.words("p", "muted", getTranslation(heading)), told);
  }
}
