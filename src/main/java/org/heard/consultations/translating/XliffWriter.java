package org.heard.consultations.translating;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.uikit.PageWords;

/** Writes a translation as XLIFF 2.0, one unit for each wording of each text. */
final class XliffWriter {
  private final XMLStreamWriter xml;
  private final PageWords words;
  private final Descriptions descriptions;

  private XliffWriter(XMLStreamWriter xml, PageWords words) {
    this.xml = xml;
    this.words = words;
    this.descriptions = new Descriptions(words);
  }

  static void write(TranslationJob job, PageWords words, OutputStream out)
      throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    new XliffWriter(xml, words).write(job);
    xml.close();
  }

  private void write(TranslationJob job) throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    line(0);
    xml.writeStartElement("xliff");
    xml.writeDefaultNamespace(Xliff.NAMESPACE);
    xml.writeNamespace(Xliff.PREFIX, Xliff.OWN);
    xml.writeAttribute("version", "2.0");
    xml.writeAttribute("srcLang", job.original().tag());
    xml.writeAttribute("trgLang", job.language().tag());
    line(1);
    xml.writeStartElement("file");
    xml.writeAttribute("id", "call");
    xml.writeAttribute("original", job.call().value().toString());
    xml.writeAttribute("canResegment", "no");
    xml.writeAttribute("srcDir", job.original().direction());
    xml.writeAttribute("trgDir", job.language().direction());
    xml.writeAttribute("xml:space", "preserve");
    for (TextToTranslate text : job.texts()) {
      unit(text);
    }
    line(1);
    xml.writeEndElement();
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void unit(TextToTranslate text) throws XMLStreamException {
    line(2);
    xml.writeStartElement("unit");
    xml.writeAttribute("id", text.id());
    xml.writeAttribute("name", text.place());
    String before = text.target() == null ? "" : PlanTexts.fingerprint(text.target());
    xml.writeAttribute(Xliff.PREFIX, Xliff.OWN, Xliff.BEFORE, before);
    line(3);
    xml.writeStartElement("notes");
    note("what", descriptions.of(text));
    note(
        "length",
        words.getTranslation(
            "consultations.translating.useful-length", text.kind().usefulLength()));
    line(3);
    xml.writeEndElement();
    segment(text);
    line(2);
    xml.writeEndElement();
  }

  private void note(String id, String note) throws XMLStreamException {
    line(4);
    xml.writeStartElement("note");
    xml.writeAttribute("id", id);
    characters(note, false);
    xml.writeEndElement();
  }

  private void segment(TextToTranslate text) throws XMLStreamException {
    line(3);
    xml.writeStartElement("segment");
    // What was made from other words is work to do, like what is missing.
    xml.writeAttribute("state", text.state() == State.DONE ? "translated" : "initial");
    if (text.state() == State.STALE) {
      xml.writeAttribute("subState", Xliff.STALE);
    }
    line(4);
    content("source", text.source().text());
    if (text.target() != null) {
      line(4);
      content("target", text.target());
    }
    line(3);
    xml.writeEndElement();
  }

  private void content(String element, String text) throws XMLStreamException {
    xml.writeStartElement(element);
    characters(text, true);
    xml.writeEndElement();
  }

  /** A tool may not lose a character that XML cannot hold; in notes there is no way to say it. */
  private void characters(String text, boolean named) throws XMLStreamException {
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (!Xliff.fits(point)) {
        xml.writeCharacters(text.substring(from, at));
        if (named) {
          xml.writeEmptyElement("cp");
          xml.writeAttribute("hex", "%04X".formatted(point));
        }
        from = next;
      }
      at = next;
    }
    xml.writeCharacters(text.substring(from));
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(depth));
  }
}
