package org.guiku.comparison.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * XML as a tree: document types are refused, and with them entities and whatever lies elsewhere.
 */
final class SafeXml {

  /** Bytes of one part; the tree of one takes some ten times that. */
  static final int LARGEST = 32 << 20;

  /** The walks through a tree are recursive. */
  private static final int DEEPEST = 300;

  private SafeXml() {}

  /**
   * @throws UnreadableDocx where it is no XML, or larger or deeper than an honest document
   */
  static Document read(InputStream in) throws UnreadableDocx, IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new UnreadableDocx("A part of the file is larger than any honest one.");
    }
    try {
      return builder().parse(new ByteArrayInputStream(bytes));
    } catch (SAXException broken) {
      throw new UnreadableDocx(
          "The file is damaged: a part of it is not the XML it should be.", broken);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setAttribute("jdk.xml.maxElementDepth", Integer.toString(DEEPEST));
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      return builder;
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static void write(Document document, OutputStream to) throws IOException {
    try {
      document.setXmlStandalone(true);
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(new DOMSource(document), new StreamResult(to));
    } catch (TransformerException failed) {
      throw new IOException(failed);
    }
  }
}
