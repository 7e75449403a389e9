package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.ElementUtil;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.shared.Language;
import org.jsoup.nodes.Document;

/**
 * Markup that is the same for all readers of a language: one string in memory for everybody,
 * instead of elements that the server would keep for every child. Nothing in it may change or have
 * a listener on the server; the element around it may.
 */
public final class SharedMarkup {
  private static final Map<Key, Made> KNOWN = new ConcurrentHashMap<>();
  private static final Object ALWAYS = "";

  private SharedMarkup() {}

  private record Key(String name, Language language) {}

  private record Made(Object from, String html) {}

  /**
   * A part of a page that is nothing but such markup, one below the other.
   *
   * @param name as in {@link #fill(HasElement, String, Supplier)}
   */
  public static HtmlContainer part(String name, Supplier<List<Component>> made) {
    HtmlContainer part = Markup.element("div", "stack");
    fill(part, name, made);
    return part;
  }

  /**
   * Fills an element.
   *
   * @param name says what it is; the same name is the same markup in a language
   * @param made the components to write down, asked for once a language
   */
  public static void fill(HasElement element, String name, Supplier<List<Component>> made) {
    fill(element, name, ALWAYS, made);
  }

  /**
   * Fills an element with markup that changes now and then.
   *
   * @param from what it was made from, such as a day; asked for again when that is another one
   */
  public static void fill(
      HasElement element, String name, Object from, Supplier<List<Component>> made) {
    Key key = new Key(name, ReaderLanguage.current());
    Made known = KNOWN.get(key);
    if (known == null || !known.from().equals(from)) {
      known = new Made(from, html(made.get()));
      KNOWN.put(key, known);
    }
    put(element, known.html());
  }

  /** The same for markup that this reader has alone; the server keeps no elements of it either. */
  public static void fill(HasElement element, List<Component> made) {
    put(element, html(made));
  }

  /** An element filled with {@link #fill(HasElement, List)}. */
  public static <T extends HasElement> T in(T element, Component... content) {
    fill(element, List.of(content));
    return element;
  }

  /**
   * Fills an element with markup that is made already. This is the only place where text becomes
   * markup (safety.md SE-12): every word in it that is not ours went through {@link
   * HelplineCards#safe}.
   */
  public static void put(HasElement element, String html) {
    element.getElement().setProperty("innerHTML", html);
  }

  private static String html(List<Component> components) {
    Document document = Document.createShell("");
    // Line breaks for people who read the source would be spaces between words.
    document.outputSettings().prettyPrint(false);
    return components.stream()
        .map(component ->
            document
                .body()
                .appendChild(ElementUtil.toJsoup(document, component.getElement()))
                .childNodes()
                .getLast()
                .outerHtml())
        .collect(Collectors.joining());
  }
}
