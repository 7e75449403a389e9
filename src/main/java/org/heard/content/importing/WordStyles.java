package org.heard.content.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What styles of a Word file mean. Their ids differ by language, the names of built-in ones not.
 */
final class WordStyles {
  /** Styles are based on others; nobody goes deeper. */
  private static final int DEEPEST = 12;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> bases = new HashMap<>();

  /** What a paragraph of a style is. */
  enum Role {
    HEADING,
    POINT,
    TEXT
  }

  private WordStyles() {}

  /** The role of every style, by its id. */
  static Map<String, Role> read(XMLStreamReader xml) throws XMLStreamException {
    WordStyles styles = new WordStyles();
    String id = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT || !WordXml.own(xml)) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "style" -> id = WordXml.value(xml, "styleId");
        case "name" -> styles.names.put(id, WordXml.value(xml, "val").toLowerCase(Locale.ROOT));
        case "basedOn" -> styles.bases.put(id, WordXml.value(xml, "val"));
        default -> {
          // What a style looks like says nothing here.
        }
      }
    }
    Map<String, Role> roles = new HashMap<>();
    styles.names.keySet().forEach(style -> roles.put(style, styles.role(style)));
    return roles;
  }

  private Role role(String style) {
    String now = style;
    for (int depth = 0; depth < DEEPEST; depth++) {
      String name = names.getOrDefault(now, "");
      if (name.matches("heading \\d|title|subtitle")) {
        return Role.HEADING;
      }
      if (name.startsWith("list ")) {
        return Role.POINT;
      }
      now = bases.getOrDefault(now, "");
    }
    return Role.TEXT;
  }
}
