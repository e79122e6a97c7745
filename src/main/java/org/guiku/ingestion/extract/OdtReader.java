package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads ODT, the text documents of OpenDocument (ISO/IEC 26300). */
final class OdtReader implements FormatReader {

  static final String ODT = "application/vnd.oasis.opendocument.text";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(ODT, ODT + "-template");
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    try (ZipFile zip = Zips.open(file.path())) {
      return FlowReadings.of(mediaType, blocks(zip));
    } catch (IOException | XMLStreamException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in its program and save it again.");
    }
  }

  private static List<Block> blocks(ZipFile zip)
      throws Unreadable, IOException, XMLStreamException {
    OdtStyles styles = new OdtStyles();
    try (Xml xml = part(zip, "styles.xml")) {
      styles.read(xml);
    }
    if (zip.getEntry("content.xml") == null) {
      throw new Unreadable(Failure.Code.CORRUPT, "The file is damaged: it has lost its main text.");
    }
    try (Xml xml = part(zip, "content.xml")) {
      return new OdtBody(styles).read(xml);
    }
  }

  private static Xml part(ZipFile zip, String name) throws IOException, XMLStreamException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return Xml.of(
        entry == null
            ? InputStream.nullInputStream()
            : new HonestStream(zip.getInputStream(entry), entry.getCompressedSize()));
  }
}
