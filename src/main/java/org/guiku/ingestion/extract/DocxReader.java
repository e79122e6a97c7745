package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/**
 * Reads DOCX.
 *
 * <p>The parts are streamed rather than loaded into POI's model, which takes twenty times a
 * document's size. POI's own guard against bombs stands before every part.
 */
final class DocxReader implements FormatReader {

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.DOCX);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (OPCPackage document = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      return FlowReadings.of(mediaType, blocks(document));
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in Word and save it again.");
    }
  }

  private static List<Block> blocks(OPCPackage document)
      throws Unreadable, IOException, OpenXML4JException, XMLStreamException {
    PackagePart main = OfficeParts.main(document);
    DocxStyles styles;
    try (Xml xml = OfficeParts.related(main, "styles")) {
      styles = DocxStyles.read(xml);
    }
    WordNumbering numbering;
    try (Xml xml = OfficeParts.related(main, "numbering")) {
      numbering = WordNumbering.read(xml);
    }
    WordComments comments = new WordComments();
    WordNotes notes = new WordNotes();
    DocxBody body = new DocxBody(styles, numbering, comments, notes);
    try (Xml xml = OfficeParts.related(main, "comments")) {
      body.readComments(xml);
    }
    for (String kind : List.of("footnotes", "endnotes")) {
      try (Xml xml = OfficeParts.related(main, kind)) {
        body.readNotes(xml);
      }
    }
    try (Xml xml = Xml.of(main.getInputStream())) {
      List<Block> blocks = new ArrayList<>(body.read(xml));
      blocks.addAll(notes.behindTheText());
      return blocks;
    }
  }
}
