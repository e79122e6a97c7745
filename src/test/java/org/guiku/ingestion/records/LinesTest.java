package org.guiku.ingestion.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of an import, and the encoding of the whole. */
class LinesTest {

  @Test
  void blankLinesCountButAreNone() throws IOException {
    assertThat(told("a\r\n\n  \nb\n\n")).containsExactly("1 a\r", "4 b");
    assertThat(told("a")).containsExactly("1 a");
    assertThat(told("")).isEmpty();
    assertThat(told("\n\n")).isEmpty();
  }

  @Test
  void aLineThatIsTooLongIsPassedOverAndTheNextIsRead() throws IOException {
    assertThat(told("ok\n" + "x".repeat(11) + "\n" + "y".repeat(10) + "\nz"))
        .containsExactly("1 ok", "2 too long", "3 yyyyyyyyyy", "4 z");
  }

  @Test
  void aGigabyteInOneLineIsPassedOver() throws IOException {
    try (Lines lines = new Lines(new Endless(1L << 30), 1 << 20)) {
      assertThat(lines.next()).contains(new Line.TooLong(1));
      assertThat(lines.next()).isEmpty();
    }
  }

  @Test
  void splitsAsTheLibraryDoes() throws IOException {
    long seed = Long.getLong("guiku.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      random.ints(40, 0, 4).forEach(n -> text.append("a \n规".charAt(n)));
      String[] parts = text.toString().split("\n", -1);
      List<String> expected = new ArrayList<>();
      for (int n = 0; n < parts.length; n++) {
        if (!parts[n].isBlank()) {
          boolean fits = parts[n].getBytes(UTF_8).length <= 10;
          expected.add((n + 1) + " " + (fits ? parts[n] : "too long"));
        }
      }
      assertThat(told(text.toString())).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void aFileInAnotherEncodingIsToldFromOneWithABadLine() {
    String record = "{\"id\": 1, \"text\": \"云岭市规划\"}\n";
    byte[] gbk = record.repeat(3).getBytes(Charset.forName("GBK"));
    byte[] utf8 = record.getBytes(UTF_8);

    assertThat(Beginning.isForeign(gbk)).isTrue();
    assertThat(Beginning.isForeign(record.getBytes(Charset.forName("UTF-16")))).isTrue();
    assertThat(Beginning.isForeign(utf8)).isFalse();
    assertThat(Beginning.isForeign("{\"id\": 1}\n".getBytes(UTF_8))).isFalse();
    assertThat(Beginning.isForeign(joined(gbk, utf8))).isFalse();
  }

  @Test
  void theBeginningMayEndWithinACharacter() {
    byte[] whole = "规划".getBytes(UTF_8);

    for (int end = 1; end <= whole.length; end++) {
      assertThat(Beginning.isForeign(Arrays.copyOf(whole, end))).as("%d bytes", end).isFalse();
    }
  }

  private static List<String> told(String text) throws IOException {
    List<String> told = new ArrayList<>();
    try (Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 10)) {
      for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        told.add(
            switch (next.get()) {
              case Line.Whole(long number, byte[] bytes) -> number + " " + new String(bytes, UTF_8);
              case Line.TooLong(long number) -> number + " too long";
            });
      }
    }
    return told;
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  /** As many letters, made as they are read. */
  private static final class Endless extends InputStream {

    private long left;

    Endless(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      int given = (int) Math.min(left, most);
      if (given <= 0) {
        return -1;
      }
      Arrays.fill(into, from, from + given, (byte) 'x');
      left -= given;
      return given;
    }
  }
}
