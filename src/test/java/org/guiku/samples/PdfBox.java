package org.guiku.samples;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.guiku.samples.LineBreaker.Line;
import org.guiku.samples.Part.Box;

/** Draws a 专栏: a shaded box with a title, in as many pieces as it meets pages. */
final class PdfBox {

  private static final float PADDING = 9;
  private static final float INNER = PdfPages.WIDTH - 2 * PADDING;

  private record Set(Line line, Typeface face, float from) {}

  private final PdfPages pages;
  private final Typefaces faces;

  PdfBox(PdfPages pages, Typefaces faces) {
    this.pages = pages;
    this.faces = faces;
  }

  void draw(Box box) throws IOException {
    var lines = lines(box);
    pages.down(8);
    pages.ensure(4 * faces.song(11.5f).leading() + 2 * PADDING);
    var done = 0;
    while (done < lines.size()) {
      var fit = Math.max(1, fitting(lines.subList(done, lines.size())));
      piece(lines.subList(done, done + fit));
      done += fit;
      if (done < lines.size()) {
        pages.next();
      }
    }
    pages.down(12);
  }

  private List<Set> lines(Box box) {
    var lines = new ArrayList<Set>();
    var title = faces.hei(12);
    for (var line : LineBreaker.lines(box.title(), title, INNER, 0)) {
      lines.add(new Set(line, title, (INNER - title.width(line.text())) / 2));
    }
    var face = faces.kai(11.5f);
    for (var paragraph : box.paragraphs()) {
      LineBreaker.lines(paragraph.text(), face, INNER, 2 * face.size())
          .forEach(line -> lines.add(new Set(line, face, 0)));
    }
    return lines;
  }

  private int fitting(List<Set> lines) {
    var room = pages.left() - 2 * PADDING;
    var count = 0;
    while (count < lines.size() && room >= lines.get(count).face().leading()) {
      room -= lines.get(count).face().leading();
      count++;
    }
    return count;
  }

  private void piece(List<Set> lines) throws IOException {
    var height =
        2 * PADDING + lines.stream().map(set -> set.face().leading()).reduce(0f, Float::sum);
    pages.panel(PdfPages.LEFT, pages.y() - height, PdfPages.WIDTH, height, 0.95f);
    pages.down(PADDING);
    for (var set : lines) {
      var x = PdfPages.LEFT + PADDING + set.from();
      var line = set.from() > 0 ? new Line(set.line().text(), 0, true) : set.line();
      pages.line(line, set.face(), x, INNER);
      pages.down(set.face().leading());
    }
    pages.down(PADDING);
  }
}
