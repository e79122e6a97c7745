package org.guiku.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guiku.samples.LineBreaker.Line;
import org.guiku.samples.Part.Grid;

/** Draws a ruled table that repeats its head on each page and keeps rows whole. */
final class PdfGrid {

  private static final float PADDING = 4;
  private static final float ABOVE_AND_BELOW = 5.5f;

  private final PdfPages pages;
  private final Grid grid;
  private final Typeface face;
  private final Typeface headFace;

  PdfGrid(PdfPages pages, Typefaces faces, Grid grid) {
    this.pages = pages;
    this.grid = grid;
    var song = faces.song(10.5f);
    this.face = new Typeface(song.font(), song.size(), 15);
    this.headFace = new Typeface(faces.hei(10.5f).font(), song.size(), 15);
  }

  void draw() throws IOException {
    pages.down(6);
    pages.ensure(height(0) + height(1) + 40);
    caption();
    var first = 1;
    while (first < grid.rows().size()) {
      row(0, 0, 1);
      var end = endOfPiece(first);
      for (var at = first; at < end; at++) {
        row(at, first, end);
      }
      first = end;
      if (first < grid.rows().size()) {
        pages.next();
      }
    }
    pages.down(12);
  }

  private void caption() throws IOException {
    if (grid.caption().isEmpty()) {
      return;
    }
    var x = PdfPages.LEFT + (PdfPages.WIDTH - headFace.width(grid.caption())) / 2;
    pages.show(grid.caption(), headFace, x, pages.y() - headFace.size(), 0);
    pages.down(headFace.leading() + 4);
  }

  private int endOfPiece(int first) {
    var room = pages.left();
    var end = first;
    while (end < grid.rows().size() && (room >= height(end) || end == first)) {
      room -= height(end);
      end++;
    }
    return end;
  }

  private void row(int at, int first, int end) throws IOException {
    var row = grid.rows().get(at);
    var x = PdfPages.LEFT;
    for (var column = 0; column < row.size(); column++) {
      if (!row.get(column).equals(Grid.LEFT)) {
        cell(at, column, x, first, end);
      }
      x += width(column);
    }
    var y = pages.y();
    pages.rule(x, y, x, y - height(at), 0.6f);
    pages.down(height(at));
  }

  private void cell(int at, int column, float x, int first, int end) throws IOException {
    var text = grid.rows().get(at).get(column);
    var width = widthFrom(at, column);
    var top = pages.y();
    pages.rule(x, top, x, top - height(at), 0.6f);
    if (at == first || !text.equals(Grid.ABOVE)) {
      pages.rule(x, top, x + width, top, 0.6f);
    }
    if (at == end - 1) {
      pages.rule(x, top - height(at), x + width, top - height(at), 0.6f);
    }
    if (!text.equals(Grid.ABOVE)) {
      write(text, at == 0 ? headFace : face, x, width, spanned(at, column, end));
    }
  }

  private void write(String text, Typeface type, float x, float width, float height)
      throws IOException {
    var lines = LineBreaker.lines(text, type, width - 2 * PADDING, 0);
    var baseline = pages.y() - (height - lines.size() * type.leading()) / 2 - type.size() - 1.5f;
    for (Line line : lines) {
      // Longer texts read better from the left; short ones stand in the middle of their cell.
      var room = lines.size() > 2 ? 2 * PADDING : width - type.width(line.text());
      pages.show(line.text(), type, x + room / 2, baseline, 0);
      baseline -= type.leading();
    }
  }

  /** The height of a cell with those below that continue it on this page. */
  private float spanned(int at, int column, int end) {
    var height = height(at);
    for (var below = at + 1; below < end; below++) {
      if (!grid.rows().get(below).get(column).equals(Grid.ABOVE)) {
        break;
      }
      height += height(below);
    }
    return height;
  }

  private float height(int at) {
    var row = grid.rows().get(at);
    var lines = new ArrayList<Integer>(List.of(1));
    for (var column = 0; column < row.size(); column++) {
      if (!isContinued(at, column)) {
        var inner = widthFrom(at, column) - 2 * PADDING;
        lines.add(LineBreaker.lines(row.get(column), at == 0 ? headFace : face, inner, 0).size());
      }
    }
    return lines.stream().max(Integer::compare).orElseThrow() * face.leading()
        + 2 * ABOVE_AND_BELOW;
  }

  /** Whether a cell's text has more than its own row to stand in. */
  private boolean isContinued(int at, int column) {
    return at + 1 < grid.rows().size() && grid.rows().get(at + 1).get(column).equals(Grid.ABOVE);
  }

  private float widthFrom(int at, int column) {
    var row = grid.rows().get(at);
    var width = width(column);
    for (var next = column + 1; next < row.size() && row.get(next).equals(Grid.LEFT); next++) {
      width += width(next);
    }
    return width;
  }

  private float width(int column) {
    return grid.widths().get(column) * PdfPages.WIDTH / 100;
  }
}
