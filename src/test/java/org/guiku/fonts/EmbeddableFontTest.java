package org.guiku.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddableFontTest {

  @TempDir private Path folder;

  @Test
  void whatIsCutDownIsNamedSo() throws IOException {
    assertThat(named(tables())).startsWith("GUIKUA+");
  }

  @Test
  void whatCannotBeCutDownIsPutInWhole() throws IOException {
    byte[] outlines = tables().outlines();
    byte[] broken = Arrays.copyOf(outlines, outlines.length / 2);

    assertThat(named(tables().withOutlines(broken))).isNotEmpty().doesNotContain("+");
  }

  private String named(FontTables tables) throws IOException {
    Path file = Files.write(folder.resolve("font.otf"), tables.file());
    ChineseFont font = new ChineseFont(file, OptionalInt.empty());
    return EmbeddableFont.of(font).with("规划".codePoints()).getPostscriptFontName();
  }

  private static FontTables tables() throws IOException {
    FontTables tables = FontTables.of(MachineFont.wanted());
    assumeThat(tables.postScript()).as("outlines of PostScript").isTrue();
    return tables;
  }
}
