package org.heard.advisors.rounds;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heard.shared.Letters;
import org.heard.shared.pictures.PictureFile;

/** The pictures of a Word file: each once in the package, drawn wherever a passage shows it. */
final class DocumentPictures {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String ART = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** English metric units in a point of a screen, of which 96 are an inch. */
  private static final int UNITS = 9525;

  /** As wide as half a page of text. */
  private static final int WIDEST = 300;

  private final Map<String, PictureFile> files;
  private final String office;
  private int drawn;

  /**
   * Pictures of a file.
   *
   * @param files by their names
   * @param office the name of relationships
   */
  DocumentPictures(Map<String, PictureFile> files, String office) {
    this.files = new TreeMap<>(files);
    this.office = office;
  }

  void parts(ZipOutputStream zip) throws IOException {
    for (Map.Entry<String, PictureFile> one : files.entrySet()) {
      zip.putNextEntry(new ZipEntry("word/" + target(one.getKey(), one.getValue())));
      zip.write(one.getValue().bytes());
      zip.closeEntry();
    }
  }

  void types(XMLStreamWriter xml) throws XMLStreamException {
    for (String type : List.of("png", "jpeg")) {
      empty(xml, "Default", "Extension", type, "ContentType", "image/" + type);
    }
  }

  void links(XMLStreamWriter xml) throws XMLStreamException {
    for (Map.Entry<String, PictureFile> one : files.entrySet()) {
      empty(
          xml,
          "Relationship",
          "Id",
          one.getKey(),
          "Type",
          office + "/image",
          "Target",
          target(one.getKey(), one.getValue()));
    }
  }

  private static String target(String name, PictureFile file) {
    return "media/" + name + "." + file.contentType().replaceFirst(".*/", "");
  }

  /** Draws the picture of a passage in a paragraph of its own, where the package has it. */
  void draw(XMLStreamWriter xml, Passage passage) throws XMLStreamException {
    String name = passage.picture();
    PictureFile file = name == null ? null : files.get(name);
    if (name == null || file == null) {
      return;
    }
    int width = Math.min(WIDEST, file.width());
    String across = Integer.toString(width * UNITS);
    String down = Integer.toString(Math.max(1, file.height() * width / file.width()) * UNITS);
    String number = Integer.toString(++drawn);
    String alt = passage.alt();
    begin(xml, "w:p", "w:r", "w:drawing", "wp:inline");
    xml.writeAttribute("xmlns:wp", DRAWING);
    empty(xml, "wp:extent", "cx", across, "cy", down);
    empty(
        xml,
        "wp:docPr",
        "id",
        number,
        "name",
        "Picture " + number,
        "descr",
        alt == null ? "" : Letters.fit(alt));
    begin(xml, "a:graphic");
    xml.writeAttribute("xmlns:a", ART);
    begin(xml, "a:graphicData");
    xml.writeAttribute("uri", PICTURE);
    begin(xml, "pic:pic");
    xml.writeAttribute("xmlns:pic", PICTURE);
    begin(xml, "pic:nvPicPr");
    empty(xml, "pic:cNvPr", "id", number, "name", name);
    empty(xml, "pic:cNvPicPr");
    xml.writeEndElement();
    begin(xml, "pic:blipFill");
    empty(xml, "a:blip", "xmlns:r", office, "r:embed", name);
    begin(xml, "a:stretch");
    empty(xml, "a:fillRect");
    end(xml, 2);
    begin(xml, "pic:spPr", "a:xfrm");
    empty(xml, "a:off", "x", "0", "y", "0");
    empty(xml, "a:ext", "cx", across, "cy", down);
    xml.writeEndElement();
    begin(xml, "a:prstGeom");
    xml.writeAttribute("prst", "rect");
    empty(xml, "a:avLst");
    // The shape, its properties, the picture, its data, the graphic, and the paragraph around it.
    end(xml, 9);
  }

  private static void begin(XMLStreamWriter xml, String... names) throws XMLStreamException {
    for (String name : names) {
      xml.writeStartElement(name);
    }
  }

  private static void end(XMLStreamWriter xml, int elements) throws XMLStreamException {
    for (int i = 0; i < elements; i++) {
      xml.writeEndElement();
    }
  }

  private static void empty(XMLStreamWriter xml, String name, String... attributes)
      throws XMLStreamException {
    xml.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], attributes[i + 1]);
    }
  }
}
