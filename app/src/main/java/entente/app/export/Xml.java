package entente.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of XML, one a line, indented by their depth. */
final class Xml {
  /** What XML 1.0 cannot hold, not even escaped. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\x09\\x0a\\x0d\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]");

  private final XMLStreamWriter out;
  private int depth;

  /** Begins a document; the writer stays open. */
  Xml(Writer writer) throws IOException {
    try {
      out = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Opens an element with attributes, given as names and values in turn. */
  Xml open(String name, Object... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with nothing inside. */
  Xml empty(String name, Object... attributes) throws IOException {
    try {
      line();
      out.writeEmptyElement(name);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with text inside. */
  Xml text(String name, String text, Object... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(possible(text));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the element opened last. */
  Xml close() throws IOException {
    try {
      depth--;
      line();
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Ends the document. */
  void end() throws IOException {
    try {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i].toString(), possible(attributes[i + 1].toString()));
    }
  }

  private static String possible(String text) {
    return FORBIDDEN.matcher(text).replaceAll(" ");
  }
}
