package org.guiku.ingestion.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guiku.ingestion.structure.Glyph;
import org.guiku.ingestion.structure.PageContent;

/**
 * What OCR saw of a page, set upright.
 *
 * @param content as if it had been written; its sides are those of the upright page
 * @param pose how the page as shown lies
 * @param confidence 0 to 1, of all characters
 */
public record ScannedPage(PageContent content, Pose pose, double confidence) {

  /** Text that rises or falls by more than this against its page, as seals do, is not level. */
  private static final double LEVEL = Math.toRadians(8);

  /**
   * @param number of the page, from 1
   * @param lines in pixels of the page's picture
   * @param pointsPerPixel scale of the picture
   * @param width in points, as shown
   * @param height in points, as shown
   */
  public static ScannedPage of(
      int number, List<SeenLine> lines, float pointsPerPixel, float width, float height) {
    List<SeenLine> inPoints = lines.stream().map(line -> line.scaled(pointsPerPixel)).toList();
    Pose pose = Pose.of(inPoints, width, height);
    List<Glyph> upright = new ArrayList<>();
    List<Glyph> turned = new ArrayList<>();
    TypeSize sizes = TypeSize.of(inPoints, pose);
    for (SeenLine line : inReadingOrder(inPoints, pose)) {
      Quad quad = Quad.of(pose.upright(line));
      var glyphs = new LineGlyphs(SeenText.mended(line.text()), quad, sizes);
      if (Math.abs(quad.angle()) < LEVEL) {
        upright.addAll(glyphs.level());
      } else {
        turned.addAll(glyphs.slanting());
      }
    }
    var content =
        new PageContent(
            number, pose.uprightWidth(), pose.uprightHeight(), upright, turned, List.of());
    return new ScannedPage(content, pose, confidence(lines));
  }

  /** How many characters were seen. */
  public int characters() {
    return content.glyphs().size() + content.turned().size();
  }

  private static List<SeenLine> inReadingOrder(List<SeenLine> lines, Pose pose) {
    return lines.stream()
        .sorted(
            Comparator.comparingDouble((SeenLine line) -> Quad.of(pose.upright(line)).middleY())
                .thenComparingDouble(line -> Quad.of(pose.upright(line)).startX()))
        .toList();
  }

  private static double confidence(List<SeenLine> lines) {
    double sum = 0;
    int characters = 0;
    for (SeenLine line : lines) {
      sum += line.confidence() * line.text().length();
      characters += line.text().length();
    }
    return characters == 0 ? 0 : sum / characters;
  }
}
