package org.culturalpearls.people.internal.imports.sheet;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.culturalpearls.shared.RuleBroken;

/**
 * Reads the elements of one part of an XLSX file in sequence, by their names without prefix.
 * Document types are refused: no spreadsheet program writes one, and one could refer to other files
 * or expand without limit.
 */
final class Markup implements AutoCloseable {

  private static final XMLInputFactory READERS = readers();

  private final XMLStreamReader reader;

  private Markup(XMLStreamReader reader) {
    this.reader = reader;
  }

  static Markup of(byte[] part) throws XMLStreamException {
    return new Markup(READERS.createXMLStreamReader(new ByteArrayInputStream(part)));
  }

  private static XMLInputFactory readers() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Advances to the next start of an element; false at the end of the part. */
  boolean next() throws XMLStreamException {
    while (reader.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** The same within the element of this name; false at its end. */
  boolean nextIn(String element) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = step();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
        return false;
      }
    }
    return false;
  }

  private int step() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw RuleBroken.in("file", "error.people.import-document-type");
    }
    return event;
  }

  boolean is(String element) {
    return reader.getLocalName().equals(element);
  }

  /** Returns the value of an attribute, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** Returns the text of an element without child elements. */
  String text() throws XMLStreamException {
    return reader.getElementText();
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }
}
