package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;

/** Native HTML elements in one line each; child pages are made of nothing else. */
public final class Markup {

  private Markup() {}

  /** An element with class names (blank for none) and content. */
  public static HtmlContainer element(String tag, String classNames, Component... content) {
    HtmlContainer element = new HtmlContainer(tag);
    if (!classNames.isBlank()) {
      element.addClassNames(classNames.split(" "));
    }
    element.add(content);
    return element;
  }

  /** An element with class names (blank for none) and words. */
  public static HtmlContainer words(String tag, String classNames, String words) {
    return element(tag, classNames, new Text(words));
  }

  /**
   * An element with authored words, marked with their language and direction where these differ
   * from the page's.
   */
  public static HtmlContainer words(String tag, String classNames, LocalizedText text) {
    Rendering rendering = text.in(ReaderWording.reader());
    return mark(words(tag, classNames, rendering.text()), rendering);
  }

  /** Authored words as paragraphs; an empty line in the words starts a new one. */
  public static List<Component> paragraphs(LocalizedText text) {
    return paragraphs(text.in(ReaderWording.reader()), part -> new Component[] {new Text(part)});
  }

  /** Paragraphs whose words are made by the caller. A recording is of all of them together. */
  static List<Component> paragraphs(Rendering rendering, Function<String, Component[]> words) {
    List<Component> paragraphs = new ArrayList<>();
    for (String part : rendering.text().split("\\R\\s*\\R")) {
      paragraphs.add(element("p", "", words.apply(part.strip())));
    }
    if (paragraphs.size() > 1 && rendering.sound() != null) {
      HtmlContainer together = element("div", "stack");
      together.add(paragraphs);
      return List.of(mark(together, rendering));
    }
    paragraphs.forEach(paragraph -> mark(paragraph, rendering));
    return paragraphs;
  }

  static <T extends Component> T mark(T element, Rendering rendering) {
    if (rendering.sound() != null) {
      element.getElement().setAttribute("data-sound", rendering.sound());
    }
    Language written = rendering.language();
    if (!written.equals(ReaderLanguage.current())) {
      element.getElement().setAttribute("lang", written.tag());
      element.getElement().setAttribute("dir", written.direction());
    }
    return element;
  }
}
