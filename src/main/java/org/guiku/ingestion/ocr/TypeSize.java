package org.guiku.ingestion.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The sizes of type on a page. Lines of Han tell their size by how many characters share their
 * width; what comes near the size of most is that size, since the places of lines are known to a
 * pixel or two only.
 */
final class TypeSize {

  /** Fewer characters do not show the size by their width: a space is easily missed. */
  private static final float ENOUGH = 5;

  /** What a line's box is higher than its type, for type in that box. */
  private static final float IN_BOX = 0.92f;

  private static final float NEAR = 0.12f;

  /** The same for lines so short that only their height tells, which is off by many pixels. */
  private static final float NEAR_IF_SHORT = 0.4f;

  private final float usual;

  private TypeSize(float usual) {
    this.usual = usual;
  }

  static TypeSize of(List<SeenLine> lines, Pose pose) {
    List<Float> sizes = new ArrayList<>();
    for (SeenLine line : lines) {
      float size = measured(line.text(), Quad.of(pose.upright(line)));
      // A long line counts as often as it has characters, within reason.
      for (int i = 0; i < Math.min(100, line.text().length()); i++) {
        sizes.add(size);
      }
    }
    sizes.sort(Float::compare);
    return new TypeSize(sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2));
  }

  /** The em of a line. */
  float of(String text, Quad quad) {
    float size = measured(text, quad);
    float near = Advances.of(text) < ENOUGH ? NEAR_IF_SHORT : NEAR;
    return Math.abs(size - usual) <= near * usual ? usual : size;
  }

  private static float measured(String text, Quad quad) {
    float byHeight = IN_BOX * quad.height();
    float ems = Advances.of(text);
    float byWidth = (float) quad.width() / Math.max(ems, 0.1f);
    boolean plausible = byWidth > 0.6f * byHeight && byWidth < 1.15f * byHeight;
    return Math.max(1, ems >= ENOUGH && plausible ? byWidth : byHeight);
  }
}
