package org.guiku.ingestion.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.OcrProcess;

/** The formats that are read. A new one is a reader in this list. */
final class Formats {

  /** One process for all files that are read here, one after another. */
  private static final Ocr OCR = new OcrProcess();

  static final List<FormatReader> READERS =
      List.of(
          new PdfReader(OCR),
          new OfdReader(),
          new PictureReader(OCR),
          new DocxReader(),
          new DocReader(),
          new OdtReader(),
          new RtfReader(),
          new XlsxReader(),
          new XlsReader(),
          new PptxReader(),
          new HtmlReader(),
          new MarkdownReader(),
          new TextReader());

  private static final Map<String, FormatReader> BY_TYPE = byType();

  private Formats() {}

  static Optional<FormatReader> readerFor(String mediaType) {
    return Optional.ofNullable(BY_TYPE.get(mediaType));
  }

  private static Map<String, FormatReader> byType() {
    Map<String, FormatReader> byType = new HashMap<>();
    for (FormatReader reader : READERS) {
      reader.mediaTypes().forEach(type -> byType.put(type, reader));
    }
    return Map.copyOf(byType);
  }
}
