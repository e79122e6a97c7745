package org.guiku.samples;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;

/**
 * Sets a source as an RTF as Chinese word processors write it: in GBK, with Unicode where GBK lacks
 * a character.
 */
final class RtfWriter {

  private static final Charset GBK = Charset.forName("GBK");
  private static final int LINE = 8_300;
  private static final int TITLE = 9;

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
          + "{\\f1\\froman\\fcharset0 Times New Roman;}}"
          + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}"
          + "{\\s2\\outlinelevel1 heading 2;}{\\s3\\outlinelevel2 heading 3;}"
          + "{\\s4\\outlinelevel3 heading 4;}{\\s9 Title;}}\n";

  private final StringBuilder text = new StringBuilder(HEAD);
  private final CharsetEncoder encoder = GBK.newEncoder();

  private RtfWriter() {}

  static byte[] write(Source source) {
    var writer = new RtfWriter();
    writer.text.append("{\\header\\pard\\qc ");
    writer.words(source.runningHead());
    writer.text.append("\\par}\n");
    source.parts().forEach(part -> writer.set(part, source));
    return writer.text.append("}").toString().getBytes(US_ASCII);
  }

  private void set(Part part, Source source) {
    switch (part) {
      case Heading heading ->
          line("\\s" + heading.level() + "\\outlinelevel" + (heading.level() - 1), heading.text());
      case Paragraph paragraph -> paragraph(paragraph);
      case Box box -> box(box);
      case Grid grid -> grid(grid);
      case Letterhead letterhead -> {
        line("\\s" + TITLE + "\\qc", letterhead.organ());
        line("\\qc", letterhead.number());
      }
      case Mark.COVER -> {
        line("\\s" + TITLE + "\\qc", source.title());
        line("\\qc", source.issuer() + source.date());
      }
      case Mark.BREAK -> text.append("\\page\n");
      case Mark.CONTENTS, Mark.BODY -> {}
    }
  }

  private void paragraph(Paragraph paragraph) {
    line(settingOf(paragraph), paragraph.text());
  }

  private static String settingOf(Paragraph paragraph) {
    return switch (paragraph.place()) {
      case TITLE -> "\\s" + TITLE + "\\qc";
      case CENTRED -> "\\qc";
      case RIGHT -> "\\qr";
      case INDENTED -> "\\qj\\fi560";
      case FLUSH, NOTE -> "\\qj";
    };
  }

  private void line(String setting, String line) {
    text.append("\\pard\\plain").append(setting).append("\\f0 ");
    words(line);
    text.append("\\par\n");
  }

  private void box(Box box) {
    text.append("\\trowd\\trleft0\\cellx" + LINE + "\\pard\\plain\\intbl\\qc ");
    words(box.title());
    for (var paragraph : box.paragraphs()) {
      text.append("\\par\\pard\\plain\\intbl ");
      words(paragraph.text());
    }
    text.append("\\cell\\row\\pard\\plain\n");
  }

  private void grid(Grid grid) {
    if (!grid.caption().isEmpty()) {
      line("\\qc", grid.caption());
    }
    for (var at = 0; at < grid.rows().size(); at++) {
      edges(grid, at);
      for (var cell : grid.rows().get(at)) {
        if (!cell.equals(Grid.LEFT)) {
          text.append("\\pard\\plain\\intbl ");
          words(cell.equals(Grid.ABOVE) ? "" : cell);
          text.append("\\cell");
        }
      }
      text.append("\\row\n");
    }
    text.append("\\pard\\plain\n");
  }

  private void edges(Grid grid, int at) {
    var row = grid.rows().get(at);
    text.append("\\trowd\\trleft0");
    var share = 0;
    for (var column = 0; column < row.size(); column++) {
      share += grid.widths().get(column);
      var covers = GridCells.columns(row, column);
      if (!row.get(column).equals(Grid.LEFT)) {
        merge(grid, at, column);
        var wide = grid.widths().subList(column + 1, column + covers).stream();
        text.append("\\cellx")
            .append((share + wide.mapToInt(Integer::intValue).sum()) * LINE / 100);
      }
    }
    text.append('\n');
  }

  private void merge(Grid grid, int at, int column) {
    if (grid.rows().get(at).get(column).equals(Grid.ABOVE)) {
      text.append("\\clvmrg");
    } else if (GridCells.rows(grid, at, column) > 1) {
      text.append("\\clvmgf");
    }
  }

  private void words(String line) {
    for (var run : Marked.runs(line)) {
      if (run.kind() == Marked.Kind.FOOTNOTE) {
        text.append("{\\super\\chftn{\\footnote\\pard\\plain\\f0 {\\super\\chftn}");
        run.text().chars().forEach(c -> character((char) c));
        text.append("}}");
      } else if (run.isText()) {
        run.text().chars().forEach(c -> character((char) c));
      }
    }
  }

  private void character(char c) {
    if (c == '\\' || c == '{' || c == '}') {
      text.append('\\').append(c);
    } else if (c == '\t') {
      text.append("\\tab ");
    } else if (c < 0x80) {
      text.append(c);
    } else if (encoder.canEncode(c)) {
      for (var b : String.valueOf(c).getBytes(GBK)) {
        text.append("\\'%02x".formatted(b & 0xFF));
      }
    } else {
      text.append("\\u").append((short) c).append('?');
    }
  }
}
