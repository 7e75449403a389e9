package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.LocalizedText.Rendering;

/**
 * What a hard word means: the word, a picture, the explanation, its own sound button, Close. A
 * native popover, so opening, closing and "one at a time" need no script and no server.
 */
@Tag("div")
final class TermExplanation extends HtmlContainer {

  TermExplanation(String id, GlossaryTerm term) {
    addClassName("explanation");
    setId(id);
    // It takes the focus itself, so that a screen reader says the word and what it means.
    getElement()
        .setAttribute("popover", "auto")
        .setAttribute("role", "dialog")
        .setAttribute("tabindex", "-1")
        .setAttribute("autofocus", true)
        .setAttribute("aria-labelledby", id + "-word")
        .setAttribute("aria-describedby", id + "-means");
    Rendering word = term.word().in(ReaderWording.reader());
    HtmlContainer name = Markup.words("p", "explanation-word", term.word());
    name.setId(id + "-word");
    HtmlContainer means = Markup.element("div", "stack");
    means.setId(id + "-means");
    means.add(Markup.paragraphs(term.explanation()));
    add(name, ReadAloud.of(word.text()));
    if (term.picture() != null) {
      add(Picture.spot(term.picture()));
    }
    add(means, close(id));
    ReadAloud.around(this);
  }

  private HtmlContainer close(String id) {
    HtmlContainer close =
        Markup.element(
            "button",
            "btn",
            Markup.words("span", "", getTranslation("uikit.term.close")),
            new Icon(Sign.CLOSE));
    close
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("data-closes", true)
        .setAttribute("popovertarget", id)
        .setAttribute("popovertargetaction", "hide");
    return close;
  }
}
