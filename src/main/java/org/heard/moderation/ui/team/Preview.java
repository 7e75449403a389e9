package org.heard.moderation.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.heard.moderation.HiddenMarks;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RedactedWords;
import org.heard.moderation.Redaction;
import org.heard.shared.Language;
import org.heard.uikit.Markup;

/** What others will read of somebody's own words, as it is decided now. */
final class Preview extends Div {
  private final String words;
  private final Language language;

  Preview(String words, Language language) {
    this.words = words;
    this.language = language;
  }

  void show(Optional<ModerationDecision> decision) {
    removeAll();
    add(Markup.words("h3", "", getTranslation("moderation.review.others-read")));
    if (decision.isEmpty()) {
      add(Markup.words("p", "nothing", getTranslation("moderation.review.not-decided")));
      return;
    }
    switch (decision.get()) {
      case ModerationDecision.Accept accept -> add(text(List.of()));
      case ModerationDecision.Redact redact -> add(text(redact.redactions()));
      case ModerationDecision.Reject reject -> add(nothing());
      case ModerationDecision.NotAConsultationAnswer notAnAnswer -> add(nothing());
      case ModerationDecision.Complaint complaint -> add(nothing());
    }
  }

  private HtmlContainer nothing() {
    return Markup.words("p", "nothing", getTranslation("moderation.review.nothing"));
  }

  private HtmlContainer text(List<Redaction> redactions) {
    HtmlContainer text = new HtmlContainer("p");
    text.getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    HiddenMarks marks = HiddenMarks.in(language);
    for (RedactedWords.Part part : RedactedWords.parts(words, redactions)) {
      text.add(
          switch (part) {
            case RedactedWords.Part.Kept kept -> new Text(kept.words());
            case RedactedWords.Part.Hidden hidden ->
                Markup.words("span", "red", marks.of(hidden.reason()));
          });
    }
    return text;
  }
}
