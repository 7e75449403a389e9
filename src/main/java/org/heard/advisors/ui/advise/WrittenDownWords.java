package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.uikit.Markup;

/** What adults wrote down of what was said aloud, shown as that and nothing else. */
@Tag("div")
final class WrittenDownWords extends HtmlContainer {

  WrittenDownWords(String words) {
    addClassName("written-down");
    HtmlContainer typed = Markup.words("p", "", words);
    typed.getElement().setAttribute("dir", "auto");
    add(Markup.words("p", "passage-h", getTranslation("advisors.round.written-down")), typed);
  }
}
