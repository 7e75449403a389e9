package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.content.SourceParagraph;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.uikit.Markup;

/** Official paragraphs to read, each marked with the language it is shown in. */
final class Official {
  private static final int MOST_SHORT = 90;

  private Official() {}

  static Component paragraph(SourceParagraph one, Language language) {
    Rendering words = one.words().in(language);
    HtmlContainer shown =
        Markup.element(one.heading() ? "strong" : "p", one.heading() ? "l-official-heading" : "");
    if (one.number() != null) {
      HtmlContainer number = Markup.words("bdi", "l-number", one.number());
      shown.add(number);
      shown.add(" ");
    }
    HtmlContainer text = Markup.words("span", "", words.text());
    text.getElement()
        .setAttribute("lang", words.language().tag())
        .setAttribute("dir", words.language().direction());
    shown.add(text);
    return shown;
  }

  /** Its number and its first words. */
  static String briefly(SourceParagraph one, Language language) {
    String words = one.words().textIn(language);
    String number = one.number() == null ? "" : one.number() + " ";
    return number + brief(words);
  }

  static String brief(String words) {
    return words.codePointCount(0, words.length()) <= MOST_SHORT
        ? words
        : words.substring(0, words.offsetByCodePoints(0, MOST_SHORT)) + "…";
  }
}
