package org.heard.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the client engine of Flow does without a browser: knows the elements that the server tells,
 * and sends back what is pressed, chosen and typed. Knows only as much as a child's pages need.
 */
final class FlowPage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String START = "window.Vaadin.TypeScript= ";
  private static final String PRESS =
      """
      {"event.shiftKey":false,"event.metaKey":false,"event.detail":1,"event.ctrlKey":false,
      "event.clientX":180,"event.clientY":600,"event.altKey":false,"event.button":0,
      "event.screenY":700,"event.screenX":180}\
      """;

  private static final Set<String> AROUND = Set.of("header", "footer", "dialog");

  // Feature numbers of Flow's state tree.
  private static final int ELEMENT = 0;
  private static final int PROPERTIES = 1;
  private static final int CHILDREN = 2;
  private static final int ATTRIBUTES = 3;
  private static final int LISTENERS = 4;
  private static final int TEXT = 7;
  private static final int CLASSES = 11;

  private final Line line;
  private final Map<Integer, FlowNode> nodes = new TreeMap<>();
  private String csrf = "";
  private int ui;
  private int sync;
  private int clientMessage;

  private FlowPage(Line line) {
    this.line = line;
  }

  /** Opens an address as a browser does: the page, then the message that the client is there. */
  static FlowPage open(Line line, String path) throws IOException {
    FlowPage page = new FlowPage(line);
    Line.Reply reply = line.get("open", path);
    int start = reply.text().indexOf(START);
    if (reply.status() != 200 || start < 0) {
      throw new UnexpectedAnswer(reply);
    }
    page.start(
        JSON.readTree(
            reply
                .text()
                .substring(start + START.length())
                .split("\n", 2)[0]
                .replaceFirst(";?\\s*(</script>.*)?$", "")));
    page.rpc(
        "connect",
        event(
            1,
            "ui-navigate",
            JSON.createObjectNode()
                .put("route", path.substring(1))
                .put("query", "")
                .put("appShellTitle", "Heard")
                .put("trigger", "")
                .putNull("historyState")));
    return page;
  }

  private void start(JsonNode initial) {
    JsonNode config = initial.path("initial").path("appConfig");
    ui = config.path("v-uiId").asInt();
    csrf = config.path("uidl").path("Vaadin-Security-Key").asString();
    read(config.path("uidl"));
  }

  /** Elements in the order of the page, without top and bottom line, dialogs and hidden ones. */
  List<FlowNode> all(Predicate<FlowNode> condition) {
    return nodes.values().stream()
        .filter(node -> node.classes.contains("shell"))
        .flatMap(this::inside)
        .filter(condition)
        .toList();
  }

  private Stream<FlowNode> inside(FlowNode node) {
    return node.visible && !AROUND.contains(node.tag)
        ? Stream.concat(
            Stream.of(node),
            node.children.stream().map(nodes::get).filter(Objects::nonNull).flatMap(this::inside))
        : Stream.empty();
  }

  Optional<FlowNode> first(Predicate<FlowNode> condition) {
    return all(condition).stream().findFirst();
  }

  /** A button or link by what stands on it. */
  Optional<FlowNode> button(String words) {
    return first(node -> node.listeners.contains("click") && words(node).equals(words));
  }

  /** All words inside an element. */
  String words(FlowNode node) {
    String shared = node.value("innerHTML");
    if (!shared.isEmpty()) {
      return Jsoup.parseBodyFragment(shared).text();
    }
    if (node.children.isEmpty()) {
      return node.text;
    }
    return node.children.stream()
        .map(nodes::get)
        .filter(Objects::nonNull)
        .map(this::words)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** All words of the page between top and bottom line. */
  String words() {
    return all(node -> node.tag.equals("main")).stream()
        .map(this::words)
        .collect(Collectors.joining(" "));
  }

  String heading() {
    return first(node -> node.tag.equals("h1")).map(this::words).orElse("");
  }

  void press(String step, String words) throws IOException {
    FlowNode button =
        button(words)
            .orElseThrow(() -> new IOException("no \"" + words + "\" on \"" + heading() + "\""));
    rpc(step, event(button.id, "click", JSON.readTree(PRESS)));
  }

  void tick(String step, FlowNode box) throws IOException {
    rpc(
        step,
        property(box.id, "checked").put("value", true),
        event(box.id, "change", JSON.createObjectNode()));
  }

  void choose(String step, FlowNode list, String value) throws IOException {
    rpc(
        step,
        property(list.id, "value").put("value", value),
        event(list.id, "change", JSON.createObjectNode()));
  }

  /** What the page sends when somebody stopped typing for a moment. */
  void type(String step, FlowNode field, String words) throws IOException {
    ObjectNode data = JSON.createObjectNode();
    data.put("1", 1).put("event.target.value", words).put("for", "trailing");
    field.properties.put("value", words);
    rpc(step, event(field.id, "input", data));
  }

  /** Leaves a field with words and presses a button, in one message as a browser does. */
  void leave(String step, FlowNode field, String words, String button) throws IOException {
    FlowNode pressed = button(button).orElseThrow(() -> new IOException("no \"" + button + "\""));
    rpc(
        step,
        property(field.id, "value").put("value", words),
        event(field.id, "change", JSON.createObjectNode().put("event.target.value", words)),
        event(pressed.id, "click", JSON.readTree(PRESS)));
  }

  /** What a browser sends when its window is closed. */
  void close() throws IOException {
    ObjectNode message = message();
    message.putArray("rpc");
    message.put("UNLOAD", true);
    line.post("close", address(), "application/json", message.toString());
  }

  private static ObjectNode event(int node, String name, JsonNode data) {
    ObjectNode event = JSON.createObjectNode();
    event.put("type", "event").put("node", node).put("event", name).set("data", data);
    return event;
  }

  private static ObjectNode property(int node, String name) {
    return JSON.createObjectNode()
        .put("type", "mSync")
        .put("node", node)
        .put("feature", PROPERTIES)
        .put("property", name);
  }

  private ObjectNode message() {
    return JSON.createObjectNode()
        .put("csrfToken", csrf)
        .put("syncId", sync)
        .put("clientId", clientMessage);
  }

  private String address() {
    return "/?v-r=uidl&v-uiId=" + ui;
  }

  private void rpc(String step, JsonNode... calls) throws IOException {
    ObjectNode message = message();
    ArrayNode list = message.putArray("rpc");
    List.of(calls).forEach(list::add);
    Line.Reply reply = line.post(step, address(), "application/json", message.toString());
    if (reply.status() != 200) {
      throw new UnexpectedAnswer(reply);
    }
    JsonNode answer = JSON.readTree(reply.text());
    if (answer.path("meta").has("sessionExpired") || answer.path("meta").has("appError")) {
      throw new UnexpectedAnswer(reply);
    }
    read(answer);
  }

  private void read(JsonNode message) {
    sync = message.path("syncId").asInt(sync);
    clientMessage = message.path("clientId").asInt(clientMessage);
    for (JsonNode change : message.path("changes")) {
      change(change.path("node").asInt(), change);
    }
  }

  private void change(int id, JsonNode change) {
    FlowNode node = nodes.computeIfAbsent(id, FlowNode::new);
    switch (change.path("type").asString()) {
      case "detach" -> nodes.remove(id);
      case "put" -> put(node, change);
      case "remove" -> removed(node, change);
      case "splice" -> splice(node, change);
      case "clear" -> list(node, change).clear();
      default -> {}
    }
  }

  private static void put(FlowNode node, JsonNode change) {
    String key = change.path("key").asString();
    String value = change.path("value").asString("");
    switch (change.path("feat").asInt()) {
      case ELEMENT -> {
        if (key.equals("tag")) {
          node.tag = value;
        } else if (key.equals("visible")) {
          node.visible = change.path("value").asBoolean();
        }
      }
      case PROPERTIES -> node.properties.put(key, value);
      case ATTRIBUTES -> node.attributes.put(key, value);
      case LISTENERS -> node.listeners.add(key);
      case TEXT -> node.text = value;
      default -> {}
    }
  }

  private static void removed(FlowNode node, JsonNode change) {
    String key = change.path("key").asString();
    switch (change.path("feat").asInt()) {
      case PROPERTIES -> node.properties.remove(key);
      case ATTRIBUTES -> node.attributes.remove(key);
      case LISTENERS -> node.listeners.remove(key);
      default -> {}
    }
  }

  private static List<Integer> list(FlowNode node, JsonNode change) {
    return change.path("feat").asInt() == CHILDREN ? node.children : new ArrayList<>();
  }

  private static void splice(FlowNode node, JsonNode change) {
    if (change.path("feat").asInt() == CLASSES) {
      change.path("add").forEach(name -> node.classes.add(name.asString()));
      return;
    }
    List<Integer> children = list(node, change);
    int index = change.path("index").asInt();
    for (int gone = change.path("remove").asInt(0); gone > 0 && index < children.size(); gone--) {
      children.remove(index);
    }
    for (JsonNode added : change.path("addNodes")) {
      children.add(Math.min(index++, children.size()), added.asInt());
    }
  }
}
