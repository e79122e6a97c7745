package org.guiku.ingestion.extract;

import org.guiku.ingestion.ocr.Picture;

/**
 * How the camera was held, as EXIF counts it: viewers turn the image before they show it.
 *
 * @param code 1 (as it is) to 8
 */
record Orientation(int code) {

  static final Orientation AS_IT_IS = new Orientation(1);

  static Orientation of(int code) {
    return code >= 1 && code <= 8 ? new Orientation(code) : AS_IT_IS;
  }

  boolean isSideways() {
    return code >= 5;
  }

  Picture upright(Picture picture) {
    if (code == 1) {
      return picture;
    }
    int width = picture.width();
    int height = picture.height();
    boolean sideways = isSideways();
    int shownWidth = sideways ? height : width;
    byte[] shown = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at =
            switch (code) {
              case 2 -> y * shownWidth + width - 1 - x;
              case 3 -> (height - 1 - y) * shownWidth + width - 1 - x;
              case 4 -> (height - 1 - y) * shownWidth + x;
              case 5 -> x * shownWidth + y;
              case 6 -> x * shownWidth + height - 1 - y;
              case 7 -> (width - 1 - x) * shownWidth + height - 1 - y;
              default -> (width - 1 - x) * shownWidth + y;
            };
        shown[at] = picture.grey()[y * width + x];
      }
    }
    return new Picture(shownWidth, sideways ? width : height, shown);
  }
}
