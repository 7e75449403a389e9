package org.heard.content.domain;

import java.util.List;
import org.heard.content.Body;
import org.heard.shared.KeyedMerge;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Joins what two people changed in the same draft, block by block. */
final class BodyJoin {
  private final JsonMapper json;

  BodyJoin(JsonMapper json) {
    this.json = json;
  }

  /** What came out. */
  sealed interface Joined {
    record Both(Body body) implements Joined {}

    /** Both changed these to something different. */
    record Clash(List<String> places) implements Joined {}
  }

  Joined join(Body base, Body mine, Body theirs) {
    KeyedMerge.Merged merged = KeyedMerge.merge(tree(base), tree(mine), tree(theirs));
    if (!merged.clashes().isEmpty()) {
      return new Joined.Clash(merged.clashes());
    }
    try {
      return new Joined.Both(json.treeToValue(merged.document(), Body.class));
    } catch (JacksonException contradiction) {
      // Two changes that are fine alone: such as two new blocks of other kinds with the same key.
      return new Joined.Clash(List.of());
    }
  }

  private JsonNode tree(Body body) {
    return json.readTree(json.writeValueAsString(body));
  }
}
