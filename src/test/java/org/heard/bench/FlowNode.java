package org.heard.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One element or text of a page of Flow, as its client engine would know it. */
final class FlowNode {
  final int id;
  String tag = "";
  String text = "";
  boolean visible = true;
  final List<Integer> children = new ArrayList<>();
  final Map<String, String> attributes = new HashMap<>();
  final Map<String, String> properties = new HashMap<>();
  final Set<String> listeners = new HashSet<>();
  final Set<String> classes = new HashSet<>();

  FlowNode(int id) {
    this.id = id;
  }

  /** The value under a name, be it an attribute or a property; empty without one. */
  String value(String name) {
    return attributes.getOrDefault(name, properties.getOrDefault(name, ""));
  }
}
