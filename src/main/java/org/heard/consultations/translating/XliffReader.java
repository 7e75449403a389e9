package org.heard.consultations.translating;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.heard.consultations.formats.SafeXml;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 2.0 and 2.1, which share their core. Of what tools may add, it keeps the words: marks
 * and notes go, and segments of one unit are joined.
 */
final class XliffReader {
  private final FileHead head;
  private final Budget budget;
  private final Findings findings;
  private final List<TranslatedFile.Unit> units = new ArrayList<>();
  private @Nullable UnitBuilder unit;
  private @Nullable StringBuilder content;
  private int within;

  private XliffReader(FileHead head, Budget budget, Findings findings) {
    this.head = head;
    this.budget = budget;
    this.findings = findings;
  }

  static TranslatedFile read(byte[] file, FileHead head, Budget budget, Findings findings) {
    if (!isWide(file)) {
      // With the line of what is none: the reader of XML would not tell it.
      FileText.of(file);
    }
    XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(file), Place.FILE);
    try {
      return new XliffReader(head, budget, findings).read(xml);
    } catch (XMLStreamException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place(xml));
    }
  }

  /** UTF-16, which XLIFF allows beside UTF-8, begins with a mark. */
  private static boolean isWide(byte[] file) {
    int first = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }

  private TranslatedFile read(XMLStreamReader xml) throws XMLStreamException {
    String version = attribute(xml, "version");
    if (!"xliff".equals(name(xml)) || !version.matches("2\\.[01]")) {
      throw RefusedFileException.of(TranslationFinding.NOT_XLIFF, Place.FILE);
    }
    head.requireLanguages(attribute(xml, "srcLang"), attribute(xml, "trgLang"));
    while (xml.hasNext()) {
      budget.time();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          if (content != null) {
            content.append(xml.getText());
          }
        }
        default -> {}
      }
    }
    return new TranslatedFile(units);
  }

  private void begin(XMLStreamReader xml) {
    if (content != null) {
      within++;
      inline(xml, content);
      return;
    }
    switch (name(xml)) {
      case "file" -> head.requireCall(attribute(xml, "original"));
      case "unit" -> {
        budget.row(place(xml), 1);
        unit =
            new UnitBuilder(
                attribute(xml, "id"), xml.getAttributeValue(Xliff.OWN, Xliff.BEFORE), place(xml));
      }
      case "segment" -> {
        if (unit != null) {
          unit.segment(attribute(xml, "state"), attribute(xml, "subState"));
        }
      }
      case "source", "target" -> {
        // Those of suggestions of translation memories stand deeper, in other namespaces.
        if (unit != null && unit.open()) {
          content = new StringBuilder();
          within = 0;
        }
      }
      case "ignorable" -> {
        if (unit != null) {
          unit.ignorable();
        }
      }
      default -> {}
    }
  }

  private void inline(XMLStreamReader xml, StringBuilder words) {
    switch (name(xml)) {
      case "cp" -> words.append(character(attribute(xml, "hex"), place(xml)));
      case "mrk", "sm", "em" -> {}
      default ->
          findings.add(TranslationFinding.FORMATTING, place(xml), unit == null ? "" : unit.id());
    }
  }

  private static String character(String hex, Place place) {
    if (!hex.matches("[0-9A-Fa-f]{2,6}") || !Character.isValidCodePoint(point(hex))) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place);
    }
    return Character.toString(point(hex));
  }

  private static int point(String hex) {
    return Integer.parseInt(hex, 16);
  }

  private void end(XMLStreamReader xml) {
    if (content != null && within-- > 0) {
      return;
    }
    String name = name(xml);
    if (content != null && unit != null) {
      String words = content.toString();
      content = null;
      budget.cell(place(xml), words);
      if (name.equals("source")) {
        unit.source(words);
      } else {
        unit.target(words);
      }
    } else if (unit != null && (name.equals("segment") || name.equals("ignorable"))) {
      unit.close();
    } else if (unit != null && name.equals("unit")) {
      units.add(unit.build());
      unit = null;
    }
  }

  /** The name of an element of XLIFF; nothing for those of other namespaces. */
  private static String name(XMLStreamReader xml) {
    return Xliff.NAMESPACE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Place place(XMLStreamReader xml) {
    return new Place.Line(
        Math.max(1, xml.getLocation().getLineNumber()),
        Math.max(1, xml.getLocation().getColumnNumber()));
  }
}
