package org.guiku.comparison.docx;

import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A part that holds text: the main one, the notes, a header. */
record Story(DocxFile file, PackagePart part, Document tree) {

  Element root() {
    return tree.getDocumentElement();
  }
}
