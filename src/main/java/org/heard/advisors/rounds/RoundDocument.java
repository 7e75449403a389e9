package org.heard.advisors.rounds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heard.shared.Language;
import org.heard.shared.Letters;
import org.heard.shared.pictures.PictureFile;

/** A round as a Word file: the text as it was read, and what was said as comments on it. */
public final class RoundDocument {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private RoundDocument() {}

  /**
   * What stands in the file.
   *
   * @param summary lines before the text
   * @param answers what was answered to the questions of the round, before the text
   * @param passages in order
   * @param pictures those of the passages that somebody brought, by their names
   */
  public record Content(
      String title,
      Language language,
      List<String> summary,
      List<Answered> answers,
      List<Commented> passages,
      Map<String, PictureFile> pictures) {}

  /** A question of the round, and what was answered. */
  public record Answered(String question, List<String> lines) {}

  /** A passage and the comments on it. */
  public record Commented(Passage passage, List<Said> comments) {}

  /**
   * A comment.
   *
   * @param author what the advisor wants to be called
   * @param lines what was said, and what was answered
   */
  public record Said(String author, List<String> lines) {}

  /** The file. */
  public static byte[] write(Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocumentPictures none = new DocumentPictures(Map.of(), OFFICE);
    DocumentPictures pictures = new DocumentPictures(content.pictures(), OFFICE);
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      part(zip, "[Content_Types].xml", xml -> types(xml, pictures));
      part(zip, "_rels/.rels", xml -> links(xml, "officeDocument", "word/document.xml", none));
      part(
          zip,
          "word/_rels/document.xml.rels",
          xml -> links(xml, "comments", "comments.xml", pictures));
      part(zip, "word/document.xml", xml -> text(xml, content, pictures));
      pictures.parts(zip);
      part(zip, "word/comments.xml", xml -> comments(xml, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private interface Part {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private static void part(ZipOutputStream zip, String name, Part part) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(zip, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      part.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    zip.closeEntry();
  }

  private static void types(XMLStreamWriter xml, DocumentPictures pictures)
      throws XMLStreamException {
    xml.writeStartElement("Types");
    xml.writeDefaultNamespace(TYPES);
    empty(
        xml,
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    pictures.types(xml);
    empty(
        xml,
        "Override",
        "PartName",
        "/word/document.xml",
        "ContentType",
        WORD + "document.main+xml");
    empty(xml, "Override", "PartName", "/word/comments.xml", "ContentType", WORD + "comments+xml");
    xml.writeEndElement();
  }

  private static void links(
      XMLStreamWriter xml, String kind, String target, DocumentPictures pictures)
      throws XMLStreamException {
    xml.writeStartElement("Relationships");
    xml.writeDefaultNamespace(LINKS);
    empty(xml, "Relationship", "Id", "rId1", "Type", OFFICE + "/" + kind, "Target", target);
    pictures.links(xml);
    xml.writeEndElement();
  }

  private static void empty(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }

  private static void text(XMLStreamWriter xml, Content content, DocumentPictures pictures)
      throws XMLStreamException {
    root(xml, "w:document");
    xml.writeStartElement("w:body");
    paragraph(xml, content.title(), true, false);
    for (String line : content.summary()) {
      paragraph(xml, line, false, false);
    }
    for (Answered answered : content.answers()) {
      paragraph(xml, answered.question(), true, false);
      for (String line : answered.lines()) {
        paragraph(xml, line, false, false);
      }
    }
    int next = 0;
    for (Commented commented : content.passages()) {
      int first = next;
      next += commented.comments().size();
      for (int id = first; id < next; id++) {
        empty(xml, "w:commentRangeStart", "w:id", Integer.toString(id));
      }
      pictures.draw(xml, commented.passage());
      words(xml, commented.passage(), rightToLeft(content));
      marks(xml, first, next);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void words(XMLStreamWriter xml, Passage passage, boolean rightToLeft)
      throws XMLStreamException {
    boolean bold =
        switch (passage.kind()) {
          case TITLE, HEADING, QUESTION -> true;
          case ABOUT, WORDS, POINTS, PICTURE, OTHER_WORDS, EXAMPLE, QUOTE, HARD_WORD, MORE -> false;
        };
    String alt = passage.alt();
    if (alt != null) {
      paragraph(xml, "[" + alt + "]", false, rightToLeft);
    }
    for (String part : passage.parts()) {
      paragraph(xml, part, bold, rightToLeft);
    }
  }

  private static void marks(XMLStreamWriter xml, int first, int next) throws XMLStreamException {
    if (first == next) {
      return;
    }
    for (int id = first; id < next; id++) {
      empty(xml, "w:commentRangeEnd", "w:id", Integer.toString(id));
    }
    xml.writeStartElement("w:p");
    for (int id = first; id < next; id++) {
      xml.writeStartElement("w:r");
      empty(xml, "w:commentReference", "w:id", Integer.toString(id));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void comments(XMLStreamWriter xml, Content content) throws XMLStreamException {
    root(xml, "w:comments");
    int id = 0;
    for (Commented commented : content.passages()) {
      for (Said said : commented.comments()) {
        xml.writeStartElement("w:comment");
        xml.writeAttribute("w:id", Integer.toString(id++));
        xml.writeAttribute("w:author", clean(said.author()));
        for (String line : said.lines()) {
          paragraph(xml, line, false, false);
        }
        xml.writeEndElement();
      }
    }
    xml.writeEndElement();
  }

  private static void root(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeAttribute("xmlns:w", MAIN);
  }

  private static void paragraph(
      XMLStreamWriter xml, String words, boolean bold, boolean rightToLeft)
      throws XMLStreamException {
    xml.writeStartElement("w:p");
    if (rightToLeft) {
      xml.writeStartElement("w:pPr");
      xml.writeEmptyElement("w:bidi");
      xml.writeEndElement();
    }
    xml.writeStartElement("w:r");
    if (bold || rightToLeft) {
      xml.writeStartElement("w:rPr");
      if (bold) {
        xml.writeEmptyElement("w:b");
      }
      if (rightToLeft) {
        xml.writeEmptyElement("w:rtl");
      }
      xml.writeEndElement();
    }
    xml.writeStartElement("w:t");
    xml.writeAttribute("xml:space", "preserve");
    xml.writeCharacters(clean(words));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static boolean rightToLeft(Content content) {
    return content.language().direction().equals("rtl");
  }

  /** Word refuses a file with signs that XML has no place for. */
  private static String clean(String words) {
    return Letters.fit(words);
  }
}
