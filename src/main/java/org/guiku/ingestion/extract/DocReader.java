package org.guiku.ingestion.extract;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.guiku.documents.Reading;
import org.guiku.ingestion.structure.Block;

/** Reads DOC of Word 6 to 2003, and WPS text, which is the same under another name. */
final class DocReader implements FormatReader {

  static final String DOC = "application/msword";
  static final String WPS = "application/wps-office.wps";

  @Override
  public Set<String> mediaTypes() {
    return Set.of(DOC, WPS);
  }

  @Override
  public Reading read(SourceFile file, String mediaType) throws Unreadable, IOException {
    Biff8EncryptionKey.setCurrentUserPassword(file.password().orElse(null));
    try (POIFSFileSystem ole = new POIFSFileSystem(file.path().toFile(), true);
        HWPFDocumentCore document = open(ole)) {
      return FlowReadings.of(mediaType, blocks(document));
    } catch (EncryptedDocumentException locked) {
      throw Locked.against(file);
    } catch (IOException | RuntimeException broken) {
      throw Broken.of(broken, "The file is damaged; open it in Word and save it again.");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }

  private static HWPFDocumentCore open(POIFSFileSystem ole) throws IOException {
    try {
      return new HWPFDocument(ole);
    } catch (OldWordFileFormatException older) {
      return new HWPFOldDocument(ole);
    }
  }

  /** Where what the file says of its paragraphs is broken, the text alone. */
  private static List<Block> blocks(HWPFDocumentCore document) throws Unreadable {
    try {
      List<Block> blocks = new DocBody(document).blocks();
      return blocks.isEmpty() ? plain(document.getText()) : blocks;
    } catch (RuntimeException brokenSetting) {
      return plain(document.getText());
    }
  }

  private static List<Block> plain(CharSequence text) throws Unreadable {
    if (text.length() > TextFiles.LONGEST) {
      throw TextFiles.tooLong();
    }
    return DocText.withoutFields(text.toString()).lines().<Block>map(Block.Paragraph::new).toList();
  }
}
