package org.guiku.fonts;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.CFFFontSubset;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * PostScript outlines cut down to some glyphs, which keep their numbers. The cutting is that of
 * OpenPDF; which subroutines the glyphs need is not: it overlooks hints that are stated without a
 * command, takes masks for commands after that, and fails or drops what is needed.
 */
final class CffSubset extends CFFFontSubset {

  private static final int[] NONE = {0};

  private final byte[] whole;
  private final int[] glyphs;

  private CffSubset(byte[] whole, Map<Integer, int[]> glyphs) {
    super(new RandomAccessFileOrArray(whole), new HashMap<>(glyphs));
    this.whole = whole;
    this.glyphs = glyphs.keySet().stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * @throws RuntimeException of any kind for outlines that cannot be followed
   */
  static byte[] of(byte[] whole, BitSet glyphs) throws IOException {
    CffSubset subset = new CffSubset(whole, map(glyphs));
    return subset.Process(subset.getNames()[0]);
  }

  private static Map<Integer, int[]> map(BitSet numbers) {
    Map<Integer, int[]> map = new HashMap<>();
    numbers.stream().forEach(number -> map.put(number, NONE));
    return map;
  }

  /** Follows one glyph; as nothing is put into the list, no subroutine is followed by itself. */
  @Override
  protected void ReadASubr(
      int begin,
      int end,
      int globalBias,
      int localBias,
      Map<Integer, int[]> used,
      List<Integer> waiting,
      int[] offsets) {
    Subroutines locals = new Subroutines(offsets);
    walk(locals, new Subroutines(gsubrOffsets)).glyph(begin, end);
    used.putAll(map(locals.used()));
  }

  @Override
  protected byte[] BuildNewIndex(int[] offsets, Map<Integer, int[]> used, byte unused)
      throws IOException {
    return super.BuildNewIndex(offsets, offsets == gsubrOffsets ? globals() : used, unused);
  }

  private Map<Integer, int[]> globals() {
    Subroutines globals = new Subroutines(gsubrOffsets);
    int[] offsets = fonts[0].charstringsOffsets;
    for (int glyph : glyphs) {
      Subroutines locals = new Subroutines(locals(glyph));
      walk(locals, globals).glyph(offsets[glyph], offsets[glyph + 1]);
    }
    return map(globals.used());
  }

  private CharstringWalk walk(Subroutines locals, Subroutines globals) {
    return new CharstringWalk(whole, locals, globals);
  }

  private int[] locals(int glyph) {
    int[] offsets =
        fonts[0].isCID
            ? fonts[0].PrivateSubrsOffsetsArray[fonts[0].FDSelect[glyph]]
            : fonts[0].SubrsOffsets;
    return offsets == null ? NONE : offsets;
  }
}
