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

/**
 * Reads XLSX, hidden sheets too. Sheets are streamed, since POI's model of one takes a hundred
 * times its size; POI's own guard against bombs stands before every part.
 */
final class XlsxReader implements FormatReader {

  /**
   * What a workbook says of its sheets.
   *
   * @param since1904 whether days are counted from 1904 on
   */
  private record Contents(List<Sheet> sheets, boolean since1904) {}

  private record Sheet(String name, String id) {}

  @Override
  public Set<String> mediaTypes() {
    return Set.of(MediaTypes.XLSX);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (OPCPackage document = OPCPackage.open(file.path().toFile(), PackageAccess.READ)) {
      return FlowReadings.of(mediaType, blocks(document, file.progress()).blocks());
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in Excel and save it again.");
    }
  }

  private static SheetBlocks blocks(OPCPackage document, ReadingProgress progress)
      throws Unreadable, IOException, OpenXML4JException, XMLStreamException {
    PackagePart book = OfficeParts.main(document);
    Contents contents = contents(book);
    XlsxStrings strings;
    try (Xml xml = OfficeParts.related(book, "sharedStrings")) {
      strings = XlsxStrings.read(xml);
    }
    XlsxStyles styles;
    try (Xml xml = OfficeParts.related(book, "styles")) {
      styles = XlsxStyles.read(xml, contents.since1904());
    }
    SheetBlocks blocks = new SheetBlocks();
    int read = 0;
    for (Sheet sheet : contents.sheets()) {
      try (Xml xml = OfficeParts.named(book, sheet.id())) {
        new XlsxSheet(xml, strings, styles, blocks).read();
      }
      blocks.endSheet(sheet.name());
      progress.pages(++read, contents.sheets().size());
    }
    return blocks;
  }

  private static Contents contents(PackagePart book) throws IOException, XMLStreamException {
    List<Sheet> sheets = new ArrayList<>();
    boolean since1904 = false;
    try (Xml xml = Xml.of(book.getInputStream())) {
      xml.nextChild();
      while (xml.nextChild()) {
        switch (xml.name()) {
          case "workbookPr" -> {
            since1904 = xml.attribute("date1904").filter(on -> on.matches("1|true")).isPresent();
            xml.skip();
          }
          case "sheets" -> readSheets(xml, sheets);
          default -> xml.skip();
        }
      }
    }
    return new Contents(sheets, since1904);
  }

  private static void readSheets(Xml xml, List<Sheet> sheets) throws XMLStreamException {
    while (xml.nextChild()) {
      sheets.add(new Sheet(xml.attribute("name").orElse(""), xml.attribute("id").orElse("")));
      xml.skip();
    }
  }
}
