package org.guiku.ingestion.extract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.guiku.ingestion.ocr.Ocr;
import org.guiku.ingestion.ocr.Picture;
import org.guiku.ingestion.ocr.SeenLine;

/** A recogniser that sees 停水公告 on whatever it is shown, and keeps the pictures. */
final class OneLine implements Ocr {

  private final float[] corners;
  private final List<Picture> shown = new ArrayList<>();

  /** In pixels, the box of the line. */
  OneLine(float left, float top, float right, float bottom) {
    corners = new float[] {left, top, right, top, right, bottom, left, bottom};
  }

  @Override
  public List<SeenLine> read(Picture picture, Duration limit) {
    shown.add(picture);
    return List.of(new SeenLine("停水公告", corners, false, 0.9));
  }

  List<Picture> shown() {
    return shown;
  }
}
