package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
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
  private static final Map<Key, String> KNOWN = new ConcurrentHashMap<>();

  private SharedMarkup() {}

  private record Key(String name, Language language) {}

  /**
   * Fills an element.
   *
   * @param name says what it is; the same name is the same markup in a language
   * @param made the components to write down, asked for once a language
   */
  public static void fill(HasElement element, String name, Supplier<List<Component>> made) {
    Key key = new Key(name, ReaderLanguage.current());
    String known = KNOWN.get(key);
    put(element, known == null ? KNOWN.computeIfAbsent(key, unknown -> html(made.get())) : known);
  }

  /** The same for markup that this reader has alone. */
  public static void fill(HasElement element, List<Component> made) {
    put(element, html(made));
  }

  private static void put(HasElement element, String html) {
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
