package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.content.SourceParagraph;
import org.heard.content.writing.ParagraphChange;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Paragraphs as they were, beside what they are. */
final class ChangedParagraphs extends Div {
  ChangedParagraphs(List<ParagraphChange> changes) {
    addClassName("l-changes");
    if (changes.isEmpty()) {
      add(new Paragraph(getTranslation("content.team.states.none")));
    }
    changes.forEach(change -> add(pair(change)));
  }

  private Component pair(ParagraphChange change) {
    return Markup.element(
        "div",
        "l-change",
        side(getTranslation("content.team.states.before"), change.before(), "del"),
        side(getTranslation("content.team.states.after"), change.after(), "ins"));
  }

  private Component side(String heading, @Nullable SourceParagraph paragraph, String tag) {
    HtmlContainer side = Markup.element("div", "", Markup.words("h3", "", heading));
    side.add(
        paragraph == null
            ? Markup.words("p", "muted", getTranslation("content.team.states.nothing"))
            : Markup.element(tag, "", Official.paragraph(paragraph, ReaderLanguage.current())));
    return side;
  }
}
