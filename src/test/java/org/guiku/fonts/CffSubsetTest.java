package org.guiku.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.junit.jupiter.api.Test;

/** With outlines of the machine's font, drawn before and after by another library. */
class CffSubsetTest {

  private static final int STEP = 97;

  @Test
  void whatIsLeftIsDrawnAsBefore() throws IOException {
    byte[] whole = outlines();
    CFFFont drawn = font(whole);
    for (int start = 0; start < STEP; start += STEP / 6) {
      BitSet some = some(start, drawn.getNumCharStrings());
      byte[] subset = CffSubset.of(whole, some);
      CFFFont left = font(subset);
      assertThat(subset.length).isLessThan(whole.length / 5);
      for (int glyph : some.stream().toArray()) {
        assertThat(path(left, glyph)).as("glyph %s", glyph).isEqualTo(path(drawn, glyph));
      }
    }
  }

  @Test
  void othersAreGone() throws IOException {
    byte[] whole = outlines();
    BitSet one = new BitSet();
    one.set(0);
    one.set(1000);

    CFFFont left = font(CffSubset.of(whole, one));

    assertThat(path(left, 1000)).isNotEmpty();
    assertThat(path(left, 1001)).isEmpty();
  }

  @Test
  void aGlyphThatTheFontLacksIsAnError() throws IOException {
    byte[] whole = outlines();
    BitSet beyond = new BitSet();
    beyond.set(70_000);

    assertThatThrownBy(() -> CffSubset.of(whole, beyond)).isInstanceOf(RuntimeException.class);
  }

  private static byte[] outlines() throws IOException {
    FontTables tables = FontTables.of(MachineFont.wanted());
    assumeThat(tables.postScript()).as("outlines of PostScript").isTrue();
    return tables.outlines();
  }

  private static BitSet some(int start, int glyphs) {
    BitSet some = new BitSet();
    for (int glyph = start; glyph < glyphs; glyph += STEP) {
      some.set(glyph);
    }
    return some;
  }

  private static CFFFont font(byte[] outlines) throws IOException {
    return new CFFParser().parse(outlines, () -> outlines).getFirst();
  }

  private static List<String> path(CFFFont font, int glyph) throws IOException {
    GeneralPath path = font.getType2CharString(font.getCharset().getCIDForGID(glyph)).getPath();
    List<String> steps = new ArrayList<>();
    float[] points = new float[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      Arrays.fill(points, 0);
      steps.add(at.currentSegment(points) + Arrays.toString(points));
    }
    return steps;
  }
}
