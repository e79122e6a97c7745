package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.guiku.documents.Reading;
import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.Picture;
import org.guiku.ingestion.ocr.ScannedPage;
import org.guiku.ingestion.ocr.SeenLine;
import org.guiku.ingestion.ocr.Tile;
import org.guiku.ingestion.ocr.Unrecognised;

/** OCR for the pages of one file, and what it could not do for them. */
final class OcrOfFile {

  /** Where so many pages one after another fail, the others of the file would too. */
  private static final int PATIENCE = 5;

  private final Ocr ocr;
  private final SourceFile file;
  private final SequencedSet<Integer> failed = new LinkedHashSet<>();
  private String reason = "";
  private int inARow;

  OcrOfFile(Ocr ocr, SourceFile file) {
    this.ocr = ocr;
    this.file = file;
  }

  /**
   * Recognises a page; empty where that fails, which is no trouble of the other pages.
   *
   * @param number of the page, from 1
   * @param pointsPerPixel scale of its picture
   * @param width in points, as shown
   * @param height in points, as shown
   */
  Optional<ScannedPage> read(
      int number, Picture picture, float pointsPerPixel, float width, float height) {
    if (inARow >= PATIENCE) {
      failed.add(number);
      return Optional.empty();
    }
    try {
      List<SeenLine> lines = new ArrayList<>();
      for (Tile tile : Tile.of(picture)) {
        file.progress().ocr();
        lines.addAll(tile.own(ocr.read(tile.picture(), file.limits().ocrPerPage())));
      }
      inARow = 0;
      return Optional.of(ScannedPage.of(number, lines, pointsPerPixel, width, height));
    } catch (Unrecognised e) {
      failed(number, e.reason());
      return Optional.empty();
    }
  }

  /** A page of which there was no picture to recognise. */
  void failed(int number, String why) {
    lacking(number, why);
    inARow++;
  }

  /** A page of which only a part could be recognised, which bodes nothing for the others. */
  void lacking(int number, String why) {
    failed.add(number);
    reason = why;
  }

  /**
   * Says how many pages could not be recognised, and why the last of them.
   *
   * @param pages of the file
   */
  Optional<Reading.Partial> partial(int pages) {
    if (failed.isEmpty()) {
      return Optional.empty();
    }
    String which = failed.size() == 1 ? "Page " + failed.getFirst() : failed.size() + " pages";
    return Optional.of(
        new Reading.Partial(
            pages - failed.size(), which + " could not be recognised: " + reason + "."));
  }
}
