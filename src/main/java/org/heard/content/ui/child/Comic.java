package org.heard.content.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.heard.content.Block;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Glossary;
import org.heard.uikit.Markup;

/**
 * Pictures of a comic that follow each other, in the reading order of their language. Who speaks
 * and what is said stand below each as words, for voices, searches and those who see little.
 */
@Tag("ol")
final class Comic extends HtmlContainer {
  private final Language language;
  private final transient Glossary glossary;

  Comic(Language language, Glossary glossary) {
    this.language = language;
    this.glossary = glossary;
    addClassName("comic");
    getElement().setAttribute("dir", language.direction());
  }

  /** The comic that a part ends with; begun when it does not end with one. */
  static Comic at(HtmlContainer part, Language language, Glossary glossary) {
    return part.getChildren()
        .reduce((one, next) -> next)
        .filter(Comic.class::isInstance)
        .map(Comic.class::cast)
        .orElseGet(() -> {
          Comic begun = new Comic(language, glossary);
          part.add(begun);
          return begun;
        });
  }

  /**
   * Adds a picture with its words.
   *
   * @param below what stands below the words
   */
  Comic with(Block.Panel panel, List<Component> below) {
    HtmlContainer words = Markup.element("div", "panel-words");
    String speaker = panel.speaker();
    if (speaker != null) {
      words.add(Markup.words("strong", "", LocalizedText.of(language, speaker)));
    }
    words.add(glossary.paragraphs(LocalizedText.of(language, panel.words())));
    HtmlContainer item = Markup.element("li", "panel", StoryPicture.of(panel, language), words);
    item.add(below);
    add(item);
    return this;
  }
}
