package org.guiku.ingestion.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes small grey TIFFs, sound and otherwise: white, with a black square at the upper left. */
final class TiffSketch {

  static final int WIDTH = 60;
  static final int HEIGHT = 40;
  static final int SQUARE = 12;

  private static final int TAGS = 10;
  private static final int DIRECTORY = 2 + 12 * TAGS + 4;
  private static final int PAGE = DIRECTORY + WIDTH * HEIGHT;

  private record Page(int orientation, int compression) {}

  private final List<Page> pages = new ArrayList<>();
  private int after;

  /** A page that says it is to be turned, as TIFF counts it from 1. */
  TiffSketch page(int orientation) {
    pages.add(new Page(orientation, 1));
    return this;
  }

  /** A page packed by a method that is none. */
  TiffSketch brokenPage() {
    pages.add(new Page(1, 7));
    return this;
  }

  /** The last page names the first as the one that follows. */
  TiffSketch leadingBack() {
    after = 8;
    return this;
  }

  /** The last page names one that follows behind the end of the file. */
  TiffSketch cutOff() {
    after = 1 << 20;
    return this;
  }

  Path save(Path file) throws IOException {
    ByteBuffer tiff = ByteBuffer.allocate(8 + PAGE * pages.size()).order(ByteOrder.LITTLE_ENDIAN);
    tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
    for (int i = 0; i < pages.size(); i++) {
      write(tiff, pages.get(i), i + 1 < pages.size() ? 8 + PAGE * (i + 1) : after);
    }
    return Files.write(file, tiff.array());
  }

  private static void write(ByteBuffer tiff, Page page, int next) {
    int pixels = tiff.position() + DIRECTORY;
    tiff.putShort((short) TAGS);
    tag(tiff, 256, WIDTH);
    tag(tiff, 257, HEIGHT);
    tag(tiff, 258, 8);
    tag(tiff, 259, page.compression());
    tag(tiff, 262, 1);
    tag(tiff, 273, pixels);
    tag(tiff, 274, page.orientation());
    tag(tiff, 277, 1);
    tag(tiff, 278, HEIGHT);
    tag(tiff, 279, WIDTH * HEIGHT);
    tiff.putInt(next);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      boolean black = i % WIDTH < SQUARE && i / WIDTH < SQUARE;
      tiff.put((byte) (black ? 0 : 0xFF));
    }
  }

  private static void tag(ByteBuffer tiff, int number, int value) {
    boolean isShort = number != 273 && number != 279;
    tiff.putShort((short) number).putShort((short) (isShort ? 3 : 4)).putInt(1).putInt(value);
  }
}
