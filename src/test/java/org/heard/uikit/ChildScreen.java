package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.node.ObjectNode;

/** The child page in hand, used as a child uses it: by its words. */
public final class ChildScreen {
  private ChildScreen() {}

  /** All visible words of the page. */
  public static String text() {
    return roots().map(ChildScreen::words).collect(Collectors.joining("\n"));
  }

  /** The heading. */
  public static String heading() {
    return words(one(element -> element.getTag().equals("h1")));
  }

  /** Presses the button with these words. */
  public static void press(String words) {
    Element button =
        one(element ->
            element.getTag().equals("button")
                && words(element).replaceAll("\\s+", " ").strip().startsWith(words));
    fire(button, "click", clickData());
  }

  /** Reads the notice before the first question and goes on, where it is shown; in English. */
  public static void readTheNotice() {
    if (heading().equals("Before you start")) {
      press("I have read it");
    }
  }

  /** Presses the language with this tag; the browser would then ask for the same page again. */
  public static void chooseLanguage(String tag) {
    assertThat(markup().select(".langs a[hreflang=" + tag + "]")).hasSize(1);
    ObjectNode data = clickData();
    data.put("event.target.closest('a')?.hreflang ?? ''", tag);
    fire(
        one(element ->
            element.getTag().equals("nav") && !markupOf(element).select(".langs").isEmpty()),
        "click",
        data);
  }

  /** Chooses the radio button or tick box with this value. */
  public static void choose(String value) {
    tick(one(element -> value.equals(element.getAttribute("value"))));
  }

  /** Chooses how pages look; the choices are markup that all readers share. */
  public static void chooseLook(String setting, String choice) {
    Element choices = one(element -> element.hasAttribute("data-looks"));
    String radio = "input[name=%s][value=%s]".formatted(setting, choice);
    assertThat(shared(choices).select(radio)).hasSize(1);
    ObjectNode data = JacksonUtils.createObjectNode();
    data.put("event.target.name", setting);
    data.put("event.target.value", choice);
    fire(choices, "change", data);
  }

  /** Sets the tick box with this id. */
  public static void tick(String id) {
    tick(one(element -> id.equals(element.getAttribute("id"))));
  }

  private static void tick(Element box) {
    box.setProperty("checked", true);
    fire(box, "change", JacksonUtils.createObjectNode());
  }

  /** Types into the only visible field for words. */
  public static void type(String words) {
    type(box(), words, "change");
  }

  /** Types into the only visible field for words, and presses Enter. */
  public static void typeAndEnter(String words) {
    type(box(), words, "change");
    type(box(), words, "keydown");
  }

  /** Types into a field for words. */
  public static void typeInto(Element box, String words) {
    type(box, words, "change");
  }

  /** Something happens to an element in the browser. */
  public static void happens(Element element, String event) {
    fire(element, event, JacksonUtils.createObjectNode());
  }

  /** The same, with what the browser says about it. */
  public static void happens(Element element, String event, Map<String, String> said) {
    ObjectNode data = JacksonUtils.createObjectNode();
    said.forEach(data::put);
    fire(element, event, data);
  }

  /** The same, and the browser finds the filter of the listener to be true. */
  public static void happensAs(Element element, String event, String filter) {
    ObjectNode data = JacksonUtils.createObjectNode();
    data.put(filter, true);
    fire(element, event, data);
  }

  /** What the page put the focus on last, since this was asked before. */
  public static Element focused() {
    UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
    return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
        .map(PendingJavaScriptInvocation::getInvocation)
        .filter(invocation -> invocation.getExpression().contains(".focus("))
        .map(invocation -> (Element) invocation.getParameters().getFirst())
        .reduce((first, last) -> last)
        .orElseThrow(() -> new AssertionError("Nothing has the focus"));
  }

  private static void type(Element box, String words, String event) {
    ObjectNode data = JacksonUtils.createObjectNode();
    data.put("event.target.value", words);
    data.put("event.key === 'Enter' && !event.isComposing", true);
    fire(box, event, data);
  }

  /** The first visible field for words. */
  public static Element box() {
    return one(element ->
        (element.getTag().equals("textarea") || "text".equals(element.getAttribute("type"))));
  }

  /** The first visible element that fits. */
  public static Element one(Predicate<Element> wanted) {
    return all(wanted).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError("Not on the page:\n" + text()));
  }

  /** All visible elements that fit. */
  public static List<Element> all(Predicate<Element> wanted) {
    return roots().flatMap(ChildScreen::visible).filter(wanted).toList();
  }

  // Outside of a browser the outermost layout hangs beside the page, not in it.
  private static Stream<Element> roots() {
    return Stream.concat(
        Stream.of(UI.getCurrent().getElement()),
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().reversed().stream()
            .limit(1)
            .map(HasElement::getElement));
  }

  private static Stream<Element> visible(Element element) {
    return element.isTextNode() || !element.isVisible()
        ? Stream.of()
        : Stream.concat(Stream.of(element), element.getChildren().flatMap(ChildScreen::visible));
  }

  /** The visible words of an element, one piece a line. */
  public static String words(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    return element.isVisible()
        ? Stream.concat(
                Stream.of(sharedWords(element)), element.getChildren().map(ChildScreen::words))
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("\n"))
        : "";
  }

  /** The words of markup that all readers share. */
  private static String sharedWords(Element element) {
    Document shared = shared(element);
    shared.select("[hidden], option").remove();
    return shared.body().text();
  }

  /** The whole page as the browser gets it, for what needs no server. */
  public static Document markup() {
    Document page = Document.createShell("");
    roots().map(ChildScreen::markupOf).forEach(root -> page.body().appendChild(root));
    return page;
  }

  private static org.jsoup.nodes.Element markupOf(Element element) {
    return (org.jsoup.nodes.Element) ElementUtil.toJsoup(Document.createShell(""), element);
  }

  private static Document shared(Element element) {
    return Jsoup.parseBodyFragment(element.getProperty("innerHTML", ""));
  }

  private static ObjectNode clickData() {
    ObjectNode data = JacksonUtils.createObjectNode();
    for (String key : List.of("screenX", "screenY", "clientX", "clientY", "detail", "button")) {
      data.put("event." + key, 0);
    }
    for (String key : List.of("ctrlKey", "shiftKey", "altKey", "metaKey")) {
      data.put("event." + key, false);
    }
    return data;
  }

  private static void fire(Element element, String type, ObjectNode data) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, type, data));
  }
}
