package org.guiku.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a font is made of.
 *
 * @param tables by their tags of four letters
 */
record FontTables(Map<String, byte[]> tables) {

  /** PostScript outlines. */
  private static final String OUTLINES = "CFF ";

  private static final Set<String> WANTED =
      Set.of(OUTLINES, "OS/2", "cmap", "head", "hhea", "hmtx", "maxp", "name");

  private static final int COLLECTION = 0x74746366;
  private static final int OPEN_TYPE = 0x4f54544f;
  private static final int HEAD = 12;
  private static final int ENTRY = 16;

  /**
   * Those that a PDF is made from.
   *
   * @throws RuntimeException of any kind for a file that is no font
   */
  static FontTables of(ChineseFont font) throws IOException {
    try (FileChannel file = FileChannel.open(font.file())) {
      return of(file.map(MapMode.READ_ONLY, 0, file.size()), font.face().orElse(0));
    }
  }

  private static FontTables of(ByteBuffer file, int face) {
    int start = file.getInt(0) == COLLECTION ? file.getInt(HEAD + Integer.BYTES * face) : 0;
    Map<String, byte[]> tables = new TreeMap<>();
    for (int i = 0; i < file.getShort(start + Integer.BYTES); i++) {
      int entry = start + HEAD + ENTRY * i;
      String tag = new String(bytes(file, entry, 4), StandardCharsets.US_ASCII);
      if (WANTED.contains(tag)) {
        tables.put(tag, bytes(file, file.getInt(entry + 8), file.getInt(entry + 12)));
      }
    }
    return new FontTables(tables);
  }

  private static byte[] bytes(ByteBuffer file, int from, int length) {
    Objects.checkFromIndexSize(from, length, file.limit());
    byte[] bytes = new byte[length];
    file.get(from, bytes);
    return bytes;
  }

  /** Whether its outlines are those of PostScript. */
  boolean postScript() {
    return tables.containsKey(OUTLINES);
  }

  byte[] outlines() {
    return Objects.requireNonNull(tables.get(OUTLINES));
  }

  FontTables withOutlines(byte[] outlines) {
    Map<String, byte[]> others = new TreeMap<>(tables);
    others.put(OUTLINES, outlines);
    return new FontTables(others);
  }

  FontTables withoutOutlines() {
    Map<String, byte[]> others = new TreeMap<>(tables);
    others.remove(OUTLINES);
    return new FontTables(others);
  }

  /** A font file with PostScript outlines. */
  byte[] file() {
    int head = HEAD + ENTRY * tables.size();
    int size = head + tables.values().stream().mapToInt(table -> table.length).sum();
    ByteBuffer file = ByteBuffer.allocate(size);
    file.putInt(OPEN_TYPE).putShort((short) tables.size()).position(HEAD);
    int at = head;
    for (Map.Entry<String, byte[]> table : tables.entrySet()) {
      file.put(table.getKey().getBytes(StandardCharsets.US_ASCII)).putInt(0);
      file.putInt(at).putInt(table.getValue().length);
      file.put(at, table.getValue());
      at += table.getValue().length;
    }
    return file.array();
  }
}
