package org.guiku.ingestion.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.guiku.documents.TextLine;

/**
 * Characters that stand on one line of a page, from left to right; the edges as in {@link
 * TextLine}.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity only
record PageLine(int page, String text, float[] edges, float baseline, float size) {

  /** A space wider than this, in ems, sets parts of a line apart, as in a table without rules. */
  private static final float APART = 1.5f;

  float left() {
    return edges[0];
  }

  float right() {
    return edges[edges.length - 1];
  }

  float middle() {
    return (left() + right()) / 2;
  }

  float top() {
    return baseline - Glyph.ASCENT * size;
  }

  float bottom() {
    return baseline + Glyph.DESCENT * size;
  }

  /** Its characters as a run of a passage's, from that offset on. */
  TextLine at(int start) {
    return new TextLine(start, page, top(), bottom() - top(), edges);
  }

  PageLine part(int from, int to) {
    float[] kept = Arrays.copyOfRange(edges, from, to + 1);
    return new PageLine(page, text.substring(from, to), kept, baseline, size);
  }

  /** What wide spaces set apart in it. */
  List<PageLine> parts() {
    List<PageLine> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      if (text.charAt(i) == ' ' && edges[i + 1] - edges[i] > APART * size) {
        parts.add(part(from, i));
        from = i + 1;
      }
    }
    parts.add(from == 0 ? this : part(from, text.length()));
    return parts;
  }

  /** From the beginning of one of its parts to the end of another. */
  PageLine between(PageLine first, PageLine last) {
    int from = 0;
    while (edges[from] < first.left()) {
      from++;
    }
    int to = text.length();
    while (edges[to] > last.right()) {
      to--;
    }
    return part(from, to);
  }

  /** Whether type of the other's size is about the size of this one's. */
  boolean isSizedLike(PageLine other) {
    return Math.abs(size - other.size) <= 0.08f * Math.max(size, other.size);
  }
}
