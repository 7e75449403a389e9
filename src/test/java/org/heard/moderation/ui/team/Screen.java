package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a person sees and presses on the page in hand. */
final class Screen {
  private Screen() {}

  static String text() {
    return visible(view().getElement());
  }

  /** The page with the layout around it. */
  static String whole() {
    return visible(
        ((Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast())
            .getElement());
  }

  /** The parts around the page. */
  static Stream<Div> around() {
    return all(
        (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast(),
        Div.class);
  }

  /** The page inside its layout. */
  static Component view() {
    return (Component) UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
  }

  static void press(String words) {
    TeamButton button =
        buttons()
            .filter(b -> words(b).equals(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No button says " + words + " in: " + text()));
    press(button);
  }

  static void press(TeamButton button) {
    assertThat(button.isEnabled()).as("can be pressed").isTrue();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  static Stream<TeamButton> buttons() {
    return all(view(), TeamButton.class);
  }

  static Optional<TeamButton> button(String words) {
    return buttons().filter(b -> words(b).equals(words)).findFirst();
  }

  static List<AnswerCard> cards() {
    return all(view(), AnswerCard.class).toList();
  }

  /** Presses a decision of the answer with this number, from 1. */
  static void decide(int answer, String words) {
    press(
        all(cards().get(answer - 1), TeamButton.class)
            .filter(b -> words(b).equals(words))
            .findFirst()
            .orElseThrow());
  }

  static void mark(int answer, String event, int start, int end) {
    OriginalWords original =
        all(cards().get(answer - 1), OriginalWords.class).findFirst().orElseThrow();
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("event.detail.start", start);
    data.put("event.detail.end", end);
    original
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(original.getElement(), event, data));
  }

  static <T extends Component> Stream<T> all(Component root, Class<T> type) {
    Stream<T> own = type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty();
    return Stream.concat(
        own,
        root.getChildren()
            .filter(child -> !(child instanceof Text) && child.isVisible())
            .flatMap(c -> all(c, type)));
  }

  private static String words(TeamButton button) {
    return button
        .getElement()
        .getChildren()
        .filter(Element::isTextNode)
        .map(Element::getText)
        .reduce("", String::concat);
  }

  private static String visible(Element element) {
    if (element.isTextNode()) {
      return element.getText();
    }
    if (!element.isVisible()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (element.hasAttribute("words")) {
      text.append(element.getAttribute("words")).append('\n');
    }
    element.getChildren().forEach(child -> text.append(visible(child)));
    return text.append('\n').toString();
  }
}
