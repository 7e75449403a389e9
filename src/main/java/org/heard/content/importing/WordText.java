package org.heard.content.importing;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.content.Block;

/** Goes through the text of a Word file once, paragraph by paragraph. */
final class WordText {
  private final XMLStreamReader xml;
  private final Map<String, WordStyles.Role> styles;
  private final Findings findings;
  private final BlockBuilder blocks;
  private final Map<String, String> files;
  private final Map<String, Brought> brought = new LinkedHashMap<>();
  private final StringBuilder words = new StringBuilder();
  private final Set<TextFinding> said = EnumSet.noneOf(TextFinding.class);
  private WordStyles.Role role = WordStyles.Role.TEXT;
  private String shows = "";
  private String embedded = "";
  private int number;
  private boolean inWords;

  /**
   * A picture that the file brings.
   *
   * @param file where in the package
   * @param place where in the text
   */
  record Brought(String file, Place place) {}

  /**
   * A text.
   *
   * @param files the parts of the package that the text calls by an id
   */
  WordText(
      XMLStreamReader xml,
      Map<String, WordStyles.Role> styles,
      Map<String, String> files,
      Budget budget,
      Findings findings) {
    this.files = files;
    this.xml = xml;
    this.styles = styles;
    this.findings = findings;
    this.blocks = new BlockBuilder(budget, findings);
  }

  List<Block> read() throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamReader.START_ELEMENT -> start();
        case XMLStreamReader.END_ELEMENT -> end();
        case XMLStreamReader.CHARACTERS -> {
          if (inWords) {
            words.append(xml.getText());
          }
        }
        default -> {
          // Comments and instructions of the file are for programs.
        }
      }
    }
    return blocks.blocks();
  }

  /** The pictures that the file brings, by the key of the block that holds their place. */
  Map<String, Brought> brought() {
    return brought;
  }

  private void start() throws XMLStreamException {
    if (!WordXml.own(xml)) {
      other();
      return;
    }
    switch (xml.getLocalName()) {
      case "p" -> {
        number++;
        words.setLength(0);
        role = WordStyles.Role.TEXT;
      }
      case "pStyle" -> role = styles.getOrDefault(WordXml.value(xml, "val"), role);
      case "outlineLvl" -> outline();
      case "numId" -> list();
      case "t" -> inWords = true;
      case "tab", "br", "cr" -> words.append(' ');
      case "noBreakHyphen" -> words.append('-');
      case "tbl" -> leave(TextFinding.TABLE, true);
      case "footnoteReference", "endnoteReference" -> leave(TextFinding.FOOTNOTE, true);
      case "commentReference" -> leave(TextFinding.COMMENT, false);
      case "del", "moveFrom" -> leave(TextFinding.TRACKED, false);
      case "ins", "moveTo" -> once(TextFinding.TRACKED);
      case "pict", "object", "txbxContent" -> leave(TextFinding.BESIDE, true);
      // How a paragraph looked before somebody changed it.
      case "pPrChange", "rPrChange", "sectPr" -> WordXml.skip(xml);
      default -> {
        // Everything else only says how words look.
      }
    }
  }

  private void outline() {
    // 9 is the level of ordinary text.
    if (!WordXml.value(xml, "val").equals("9")) {
      role = WordStyles.Role.HEADING;
    }
  }

  private void list() {
    if (role != WordStyles.Role.HEADING && !WordXml.value(xml, "val").equals("0")) {
      role = WordStyles.Role.POINT;
    }
  }

  private void end() {
    if (!WordXml.own(xml)) {
      if (xml.getLocalName().equals("pic")) {
        picture();
      }
      return;
    }
    switch (xml.getLocalName()) {
      case "t" -> inWords = false;
      case "p" -> {
        endParagraph();
        role = WordStyles.Role.TEXT;
      }
      default -> {
        // Only these two hold words.
      }
    }
  }

  private void endParagraph() {
    switch (role) {
      case HEADING -> blocks.heading(words.toString(), place());
      case POINT -> blocks.point(words.toString(), place());
      case TEXT -> blocks.words(words.toString(), place());
    }
    words.setLength(0);
  }

  /** Pictures, and what newer and older Words each have a copy of. */
  private void other() throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "docPr" -> shows = WordXml.value(xml, "descr");
      case "pic" -> embedded = "";
      case "blip" -> embedded = WordXml.value(xml, "embed");
      case "Fallback" -> WordXml.skip(xml);
      default -> {
        // Drawings hold no words of their own; their boxes do, and are left out.
      }
    }
  }

  private void picture() {
    // Words before a picture are a paragraph, and those behind it another one.
    endParagraph();
    String file = files.get(embedded);
    if (file == null) {
      blocks.picture(shows, place());
    } else {
      brought.put(blocks.held(shows, place()).key(), new Brought(file, place()));
    }
  }

  private void leave(TextFinding kind, boolean each) throws XMLStreamException {
    if (each) {
      findings.add(kind, place());
    } else {
      once(kind);
    }
    WordXml.skip(xml);
  }

  private void once(TextFinding kind) {
    if (said.add(kind)) {
      findings.add(kind, place());
    }
  }

  private Place place() {
    return new Place.Part("¶ " + number);
  }
}
