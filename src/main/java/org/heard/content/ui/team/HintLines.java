package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.heard.content.writing.Hint;
import org.heard.uikit.Markup;

/** What to look at again, a line each. */
@Tag("ul")
final class HintLines extends HtmlContainer {
  HintLines(List<Hint> hints) {
    addClassName("t-hints");
    hints.forEach(hint -> add(Markup.words("li", "", words(hint, this))));
  }

  static String words(Hint hint, Component on) {
    String part = Official.brief(hint.words());
    return switch (hint.kind()) {
      case LONG_SENTENCE -> on.getTranslation("content.team.hint.long-sentence", part);
      case HARD_WORD -> on.getTranslation("content.team.hint.hard-word", part);
      case OFFICE_WORD -> on.getTranslation("content.team.hint.office-word", part);
      case ABBREVIATION -> on.getTranslation("content.team.hint.abbreviation", part);
      case SHOUTING -> on.getTranslation("content.team.hint.shouting", part);
      case HARD_TO_READ -> on.getTranslation("content.team.hint.hard-to-read");
      case LONG_BLOCK -> on.getTranslation("content.team.hint.long-block", part);
      case LONG_TEXT -> on.getTranslation("content.team.hint.long-text", part);
      case NO_HEADINGS -> on.getTranslation("content.team.hint.no-headings", part);
      case FEW_PICTURES -> on.getTranslation("content.team.hint.few-pictures");
      case SEVERAL_IDEAS -> on.getTranslation("content.team.hint.several-ideas", part);
      case UNKNOWN_PICTURE -> on.getTranslation("content.team.hint.unknown-picture", part);
      case NO_SIGNS -> on.getTranslation("content.team.hint.no-signs");
      case EXPLAINED_TWICE -> on.getTranslation("content.team.hint.explained-twice", part);
      case NEVER_USED -> on.getTranslation("content.team.hint.never-used", part);
    };
  }
}
