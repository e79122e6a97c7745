package org.guiku.ingestion.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a picture that is small enough for small print to be found in it. Parts overlap; of a
 * line that two of them show, the one counts in whose own share its middle lies.
 */
public final class Tile {

  /** In pixels; a page of A4 at 200 dpi is one tile. */
  private static final int LONGEST = 2400;

  /** By how many pixels a tile reaches into the next. */
  private static final int OVERLAP = 160;

  private final Picture picture;
  private final int left;
  private final int top;
  private final float shareRight;
  private final float shareBottom;
  private final float shareLeft;
  private final float shareTop;

  private Tile(Picture whole, Span across, Span down) {
    picture = whole.part(across.from(), down.from(), across.length(), down.length());
    left = across.from();
    top = down.from();
    shareLeft = across.shareFrom();
    shareRight = across.shareTo();
    shareTop = down.shareFrom();
    shareBottom = down.shareTo();
  }

  /** The tiles of a picture, from the top left. */
  public static List<Tile> of(Picture picture) {
    List<Tile> tiles = new ArrayList<>();
    for (Span down : Span.of(picture.height())) {
      for (Span across : Span.of(picture.width())) {
        tiles.add(new Tile(picture, across, down));
      }
    }
    return tiles;
  }

  public Picture picture() {
    return picture;
  }

  /** Where it begins in the whole picture, in pixels. */
  int top() {
    return top;
  }

  /** The lines that count here, in pixels of the whole picture. */
  public List<SeenLine> own(List<SeenLine> lines) {
    return lines.stream().map(line -> line.moved(left, top)).filter(this::isOwn).toList();
  }

  private boolean isOwn(SeenLine line) {
    float x = (line.left() + line.right()) / 2;
    float y = (line.top() + line.bottom()) / 2;
    return x >= shareLeft && x < shareRight && y >= shareTop && y < shareBottom;
  }

  /** What a tile covers of a side, and its share of it. */
  private record Span(int from, int length, float shareFrom, float shareTo) {

    static List<Span> of(int side) {
      int count = side <= LONGEST ? 1 : Math.ceilDiv(side - OVERLAP, LONGEST - OVERLAP);
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        int from = (int) ((long) i * side / count);
        int to = (int) ((i + 1L) * side / count);
        int begin = i == 0 ? 0 : from - OVERLAP / 2;
        int end = i == count - 1 ? side : to + OVERLAP / 2;
        spans.add(
            new Span(
                begin,
                end - begin,
                i == 0 ? Float.NEGATIVE_INFINITY : from,
                i == count - 1 ? Float.POSITIVE_INFINITY : to));
      }
      return spans;
    }
  }
}
