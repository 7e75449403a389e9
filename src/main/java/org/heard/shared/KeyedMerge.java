package org.heard.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Joins what two people changed in the same document. What only one of them touched is taken from
 * them; what both changed to different things is a clash, named by its place, and is left as the
 * other one stored it. Lists of things with a key, such as questions, are joined thing by thing and
 * keep the order of whoever changed it.
 */
public final class KeyedMerge {
  private static final String GENERAL = "all";

  /** Where a thing may have its key instead of in itself. */
  private static final List<String> HOLDERS = List.of("head", "place");

  private final List<String> clashes = new ArrayList<>();

  /**
   * What came out.
   *
   * @param document everything joined
   * @param clashes places that both changed differently, as the other one stored them
   */
  public record Merged(JsonNode document, List<String> clashes) {}

  private KeyedMerge() {}

  /** Joins {@code mine} and {@code theirs}, both made from {@code base}. */
  public static Merged merge(JsonNode base, JsonNode mine, JsonNode theirs) {
    KeyedMerge merge = new KeyedMerge();
    JsonNode document = Objects.requireNonNull(merge.join("", base, mine, theirs));
    return new Merged(document, List.copyOf(merge.clashes));
  }

  /** The places in which two documents differ, the innermost ones, in order. */
  public static List<String> changed(JsonNode before, JsonNode after) {
    Set<String> places = new LinkedHashSet<>();
    difference("", before, after, places);
    return List.copyOf(places);
  }

  private @Nullable JsonNode join(
      String place, @Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
    if (Objects.equals(mine, theirs) || Objects.equals(mine, base)) {
      return theirs;
    }
    if (Objects.equals(theirs, base)) {
      return mine;
    }
    if (mine != null && theirs != null) {
      if (mine.isObject() || theirs.isObject()) {
        ObjectNode before = base == null ? null : whole(base);
        return fields(place, before, whole(mine), whole(theirs));
      }
      if (keyed(mine) && keyed(theirs) && (base == null || keyed(base))) {
        return things(place, base, mine, theirs);
      }
    }
    clashes.add(place);
    return theirs;
  }

  /** A single wording is written short in a file; beside several it is one of them. */
  private static ObjectNode whole(JsonNode node) {
    return node instanceof ObjectNode object
        ? object
        : JsonNodeFactory.instance.objectNode().set(GENERAL, node);
  }

  private JsonNode fields(
      String place, @Nullable ObjectNode base, ObjectNode mine, ObjectNode theirs) {
    ObjectNode joined = JsonNodeFactory.instance.objectNode();
    Set<String> names = new LinkedHashSet<>(theirs.propertyNames());
    names.addAll(mine.propertyNames());
    for (String name : names) {
      JsonNode before = base == null ? null : base.get(name);
      JsonNode value = join(inside(place, name), before, mine.get(name), theirs.get(name));
      if (value != null) {
        joined.set(name, value);
      }
    }
    return joined;
  }

  private JsonNode things(String place, @Nullable JsonNode base, JsonNode mine, JsonNode theirs) {
    Map<String, JsonNode> before = byKey(base);
    Map<String, JsonNode> ours = byKey(mine);
    Map<String, JsonNode> others = byKey(theirs);
    Map<String, JsonNode> joined = new LinkedHashMap<>();
    for (String key : order(place, before.keySet(), ours.keySet(), others.keySet())) {
      JsonNode value = join(inside(place, key), before.get(key), ours.get(key), others.get(key));
      if (value != null) {
        joined.put(key, value);
      }
    }
    return JsonNodeFactory.instance.arrayNode().addAll(joined.values());
  }

  /** The order of whoever changed it, with the things of the other one behind their neighbours. */
  private List<String> order(String place, Set<String> base, Set<String> mine, Set<String> theirs) {
    boolean moved = !kept(base, mine).equals(kept(mine, base));
    boolean theyMoved = !kept(base, theirs).equals(kept(theirs, base));
    if (moved && theyMoved && !kept(mine, theirs).equals(kept(theirs, mine))) {
      clashes.add(inside(place, "*"));
    }
    boolean lead = moved && !theyMoved;
    List<String> order = new ArrayList<>(lead ? mine : theirs);
    String neighbour = null;
    for (String key : lead ? theirs : mine) {
      if (!order.contains(key)) {
        order.add(neighbour == null ? 0 : order.indexOf(neighbour) + 1, key);
      }
      neighbour = key;
    }
    return order;
  }

  /** What of the first stands in the second too, in the order of the first. */
  private static List<String> kept(Set<String> first, Set<String> second) {
    return first.stream().filter(second::contains).toList();
  }

  private static Map<String, JsonNode> byKey(@Nullable JsonNode list) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    if (list != null) {
      list.forEach(one -> all.put(key(one).orElseThrow(), one));
    }
    return all;
  }

  private static boolean keyed(JsonNode node) {
    return node.isArray()
        && StreamSupport.stream(node.spliterator(), false).allMatch(one -> key(one).isPresent());
  }

  private static Optional<String> key(JsonNode node) {
    return HOLDERS.stream()
        .flatMap(holder -> Stream.ofNullable(node.get(holder)))
        .findFirst()
        .or(() -> Optional.of(node))
        .map(holder -> holder.get("key"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString);
  }

  private static void difference(
      String place, @Nullable JsonNode before, @Nullable JsonNode after, Set<String> places) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before != null && after != null && before.isObject() && after.isObject()) {
      Set<String> names = new LinkedHashSet<>(before.propertyNames());
      names.addAll(after.propertyNames());
      names.forEach(
          name -> difference(inside(place, name), before.get(name), after.get(name), places));
    } else if (before != null && after != null && keyed(before) && keyed(after)) {
      Map<String, JsonNode> old = byKey(before);
      Map<String, JsonNode> now = byKey(after);
      if (!kept(old.keySet(), now.keySet()).equals(kept(now.keySet(), old.keySet()))) {
        places.add(inside(place, "*"));
      }
      Set<String> keys = new LinkedHashSet<>(old.keySet());
      keys.addAll(now.keySet());
      keys.forEach(key -> difference(inside(place, key), old.get(key), now.get(key), places));
    } else {
      places.add(place);
    }
  }

  private static String inside(String place, String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }
}
