package org.culturalpearls.portal.open;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece; what somebody typed is text, whatever stands in it. */
final class XmlOut implements AutoCloseable {

  /** Characters that XML has no way to write. */
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter out;

  private XmlOut(XMLStreamWriter out) {
    this.out = out;
  }

  /** Begins a document with its root element. */
  static XmlOut of(OutputStream to, String root, String namespace) {
    try {
      XMLStreamWriter out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(to, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.setDefaultNamespace(namespace);
      out.writeStartElement(root);
      out.writeDefaultNamespace(namespace);
      return new XmlOut(out);
    } catch (XMLStreamException gone) {
      throw new UncheckedIOException(new IOException(gone));
    }
  }

  /** Writes an element without content. */
  XmlOut empty(String name, String... attributes) {
    return tried(
        () -> {
          out.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** Writes an element with a text; attributes are names and values in turn. */
  XmlOut text(String name, String text, String... attributes) {
    return tried(
        () -> {
          out.writeStartElement(name);
          attributes(attributes);
          out.writeCharacters(possible(text));
          out.writeEndElement();
        });
  }

  XmlOut begin(String name, String... attributes) {
    return tried(
        () -> {
          out.writeStartElement(name);
          attributes(attributes);
        });
  }

  XmlOut end() {
    return tried(out::writeEndElement);
  }

  /** Ends all elements that were begun. */
  @Override
  public void close() {
    tried(
        () -> {
          out.writeEndDocument();
          out.close();
        });
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], possible(namesAndValues[i + 1]));
    }
  }

  private static String possible(String text) {
    return IMPOSSIBLE.matcher(text).replaceAll(" ");
  }

  /** Something that writes. */
  private interface Writing {

    void run() throws XMLStreamException;
  }

  private XmlOut tried(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException gone) {
      throw new UncheckedIOException(new IOException(gone));
    }
  }
}
