package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingsTest {

  private static final String SIMPLIFIED = "到二〇二五年，全省森林覆盖率达到百分之六十一，城乡居民收入稳步提高。\n";
  private static final String TRADITIONAL = "本縣計畫以發展觀光為主，並與國土規劃相銜接，以下各項由縣政府辦理。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsSimplifiedTextInTheEncodingsOfChineseSystems(String charset) {
    assertThat(Encodings.decode(SIMPLIFIED.getBytes(Charset.forName(charset))))
        .hasValue(SIMPLIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE"})
  void readsTraditionalText(String charset) {
    assertThat(Encodings.decode(TRADITIONAL.getBytes(Charset.forName(charset))))
        .hasValue(TRADITIONAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-8"})
  void readsATextThatWasCutWithinACharacter(String charset) {
    byte[] bytes = SIMPLIFIED.strip().getBytes(Charset.forName(charset));
    assertThat(Encodings.decode(Arrays.copyOf(bytes, bytes.length - 1)).orElseThrow())
        .startsWith("到二〇二五年，全省森林覆盖率达到百分之六十一，城乡居民收入稳步提高");
  }

  @Test
  void readsUtf8WithOneBrokenByteAsUtf8() {
    byte[] bytes = SIMPLIFIED.repeat(4).getBytes(Charset.forName("UTF-8"));
    bytes[31] = 'x';
    assertThat(Encodings.decode(bytes).orElseThrow()).contains("城乡居民收入稳步提高");
  }

  /**
   * Its bytes in GBK are well-formed UTF-8 as well, of four letters that nobody writes together.
   */
  @ParameterizedTest
  @ValueSource(strings = {"停水通知", "Subject: 停水通知"})
  void readsAFewWordsOfGbkThatLookLikeUtf8(String words) {
    assertThat(Encodings.decode(words.getBytes(Charset.forName("GBK")))).hasValue(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Водоснабжение города", "Ύδρευση της πόλης", "Développement", "§ 5 °C ±2"})
  void readsShortForeignTextInUtf8(String words) {
    assertThat(Encodings.decode(words.getBytes(Charset.forName("UTF-8")))).hasValue(words);
  }

  @Test
  void leavesTheByteOrderMarkOut() {
    assertThat(Encodings.decode(("\uFEFF" + SIMPLIFIED).getBytes(Charset.forName("UTF-8"))))
        .hasValue(SIMPLIFIED);
  }

  @Test
  void readsWesternText() {
    assertThat(Encodings.decode("Développement régional".getBytes(Charset.forName("windows-1252"))))
        .hasValue("Développement régional");
  }

  @Test
  void takesZerosAndControlCharactersForNoText() {
    assertThat(Encodings.decode(new byte[] {1, 0, 2, 0, 0, 0, 7, 9, 0, 0})).isEmpty();
    assertThat(Encodings.decode(new byte[] {1, 2, 3, 4, 5, 6, 'a', 'b'})).isEmpty();
  }
}
