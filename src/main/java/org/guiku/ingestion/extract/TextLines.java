package org.guiku.ingestion.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.guiku.ingestion.structure.Headings;

/**
 * The paragraphs of a plain text: each line is one, unless the text was wrapped at a fixed width.
 */
final class TextLines {

  private static final Pattern LINE_END =
      Pattern.compile("\r+\n|\n|\r|\f|\u000B|\u0085|\u2028|\u2029");
  private static final Pattern INDENT = Pattern.compile("(?:\u3000| {2}|\t).*", Pattern.DOTALL);
  private static final Pattern ARTICLE =
      Pattern.compile("第[〇零一二三四五六七八九十百千0-9]{1,7}[条條].*", Pattern.DOTALL);

  /** Fewer lines than this show no width. */
  private static final int LINES_TO_JUDGE = 8;

  /** Columns beyond which nobody wraps by hand, a Chinese character taking two. */
  private static final int WIDEST_WRAP = 140;

  private static final int NARROWEST_WRAP = 40;

  private TextLines() {}

  static List<String> paragraphs(String text) {
    List<String> lines = List.of(LINE_END.split(text.replace("\u001A", "")));
    int width = wrapWidth(lines);
    return width == 0 ? lines : joined(lines, width);
  }

  /** Whether a line begins something of its own, whatever the line before it was. */
  static boolean opensParagraph(String line) {
    return INDENT.matcher(line).matches()
        || ARTICLE.matcher(line).matches()
        || Headings.rankOf(line).isPresent();
  }

  /** A line that follows without a blank, put behind the text before it. */
  static void append(StringBuilder paragraph, String line) {
    String stripped = line.strip();
    boolean words =
        !paragraph.isEmpty()
            && !stripped.isEmpty()
            && paragraph.charAt(paragraph.length() - 1) < 0x250
            && stripped.charAt(0) < 0x250;
    paragraph.append(words ? " " : "").append(stripped);
  }

  /** The width at which most lines that have a successor end; 0 where there is none. */
  private static int wrapWidth(List<String> lines) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i + 1).isBlank()) {
        widths.add(width(lines.get(i)));
      }
    }
    if (widths.size() < LINES_TO_JUDGE) {
      return 0;
    }
    int widest = widths.stream().sorted().toList().get(widths.size() * 9 / 10);
    long near =
        widths.stream().filter(width -> isFull(width, widest) && width <= widest + 8).count();
    boolean wrapped =
        widest >= NARROWEST_WRAP && widest <= WIDEST_WRAP && near * 10 >= widths.size() * 6L;
    return wrapped ? widest : 0;
  }

  private static List<String> joined(List<String> lines, int width) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean continues = false;
    for (String line : lines) {
      if (!continues || line.isBlank() || opensParagraph(line)) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      append(open, line);
      continues = isFull(width(line), width);
    }
    paragraphs.add(open.toString());
    return paragraphs;
  }

  private static boolean isFull(int width, int full) {
    return width >= full * 85 / 100;
  }

  private static int width(String line) {
    return (int) line.stripTrailing().chars().map(c -> c < 0x1100 ? 1 : 2).sum();
  }
}
