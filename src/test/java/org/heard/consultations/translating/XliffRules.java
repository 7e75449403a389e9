package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The rules of XLIFF 2.0 for the elements that Heard writes, from chapter 4 of the specification:
 * which element stands in which and in what order, its attributes and their values, and what has to
 * be unique.
 */
final class XliffRules {
  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String NMTOKEN = "[-._:A-Za-z0-9]+";
  private static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
  private static final String YES_NO = "yes|no";
  private static final String DIRECTION = "ltr|rtl|auto";

  /** In what order elements may stand in another. */
  private static final Map<String, String> CONTENT =
      Map.of(
          "xliff", "(file )+",
          "file", "(skeleton )?(notes )?((unit|group) )+",
          "unit", "(notes )?(originalData )?((segment|ignorable) )+",
          "notes", "(note )+",
          "segment", "source (target )?",
          "source", "(cp )*",
          "target", "(cp )*",
          "note", "",
          "cp", "");

  private static final Map<String, Map<String, String>> ATTRIBUTES =
      Map.of(
          "xliff",
          Map.of("version", "2\\.0", "srcLang", LANGUAGE, "trgLang", LANGUAGE),
          "file",
          Map.of(
              "id",
              NMTOKEN,
              "original",
              ".+",
              "canResegment",
              YES_NO,
              "srcDir",
              DIRECTION,
              "trgDir",
              DIRECTION,
              "xml:space",
              "default|preserve"),
          "unit",
          Map.of("id", NMTOKEN, "name", ".+"),
          "notes",
          Map.of(),
          "note",
          Map.of("id", NMTOKEN),
          "segment",
          Map.of("state", "initial|translated|reviewed|final", "subState", "heard:[^:]+"),
          "source",
          Map.of(),
          "target",
          Map.of(),
          "cp",
          Map.of("hex", "[0-9A-F]{4,6}"));

  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "xliff", List.of("version", "srcLang", "trgLang"),
          "file", List.of("id"),
          "unit", List.of("id"),
          "cp", List.of("hex"));

  private XliffRules() {}

  static void hold(String file) {
    Document document = parse(file);
    Element root = document.getDocumentElement();
    assertThat(root.getLocalName()).isEqualTo("xliff");
    if (root.getElementsByTagNameNS(NAMESPACE, "unit").getLength() > 0) {
      check(root);
    }
    NodeList units = root.getElementsByTagNameNS(NAMESPACE, "unit");
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < units.getLength(); i++) {
      assertThat(ids.add(((Element) units.item(i)).getAttribute("id"))).isTrue();
    }
  }

  private static void check(Element element) {
    assertThat(element.getNamespaceURI()).isEqualTo(NAMESPACE);
    String name = element.getLocalName();
    StringBuilder children = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.append(inner.getLocalName()).append(' ');
        check(inner);
      } else if (!Set.of("source", "target", "note").contains(name)) {
        assertThat(child.getTextContent()).as("between elements of %s", name).isBlank();
      }
    }
    assertThat(children.toString()).as("in %s", name).matches(CONTENT.get(name));
    attributes(element, name);
  }

  private static void attributes(Element element, String name) {
    Map<String, String> allowed = ATTRIBUTES.getOrDefault(name, Map.of());
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String key = attribute.getNodeName();
      if (!key.startsWith("xmlns") && !key.startsWith("heard:")) {
        assertThat(allowed).as(name).containsKey(key);
        assertThat(attribute.getNodeValue()).as("%s of %s", key, name).matches(allowed.get(key));
      }
    }
    REQUIRED
        .getOrDefault(name, List.of())
        .forEach(key -> assertThat(element.hasAttribute(key)).as(key).isTrue());
    if (name.equals("segment")) {
      boolean initial = element.getAttribute("state").equals("initial");
      boolean translated = element.getElementsByTagNameNS(NAMESPACE, "target").getLength() == 1;
      assertThat(initial || translated).as("a state after the first needs a target").isTrue();
      assertThat(!element.hasAttribute("subState") || element.hasAttribute("state")).isTrue();
    }
  }

  private static Document parse(String file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(file, e);
    }
  }
}
