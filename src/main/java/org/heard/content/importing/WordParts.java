package org.heard.content.importing;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The pictures of the package that a text calls by an id; what lies outside of it is left. */
final class WordParts {
  private static final String PICTURE = "/?(word/)?media/[^/\\\\]+";

  private WordParts() {}

  static Map<String, String> read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamReader.START_ELEMENT
          || !xml.getLocalName().equals("Relationship")) {
        continue;
      }
      String target = WordXml.value(xml, "Target");
      if (target.matches(PICTURE) && !WordXml.value(xml, "TargetMode").equals("External")) {
        parts.put(WordXml.value(xml, "Id"), "word/media/" + target.replaceFirst(".*/", ""));
      }
    }
    return parts;
  }
}
