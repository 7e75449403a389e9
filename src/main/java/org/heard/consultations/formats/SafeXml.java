package org.heard.consultations.formats;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML without document types: no entities of its own, nothing from outside, and no default
 * attributes.
 */
public final class SafeXml {
  private static final XMLInputFactory FACTORY = factory();

  private SafeXml() {}

  /**
   * A reader that stands at the first element.
   *
   * @throws RefusedFileException when there is a document type, or no element
   */
  public static XMLStreamReader reader(InputStream in, Place place) {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(in);
      while (!reader.isStartElement()) {
        if (reader.next() == XMLStreamConstants.DTD) {
          throw RefusedFileException.of(FileFinding.DOCTYPE, place);
        }
      }
      return reader;
    } catch (XMLStreamException e) {
      throw RefusedFileException.of(FileFinding.DAMAGED, place);
    }
  }

  private static XMLInputFactory factory() {
    // The one of the JDK, whatever else is on the path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> {
      throw new XMLStreamException("Nothing is read from outside");
    });
    return factory;
  }
}
