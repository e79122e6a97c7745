package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodedSamplesTest {

  private static final Path SAMPLES = Path.of("sample-docs");

  /** Behind a password, or cut off; a draft between two stages. */
  private static final Set<String> UNTOLD =
      Set.of("33-locked.docx", "34-broken.docx", "19-county-draft.docx");

  @ParameterizedTest
  @MethodSource("kinds")
  void everySampleIsOfTheKindThatItIs(String file, String kind) {
    assertThat(value(file, Field.KIND)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "06-plan.pdf, 云澜市水务局, 云水发〔2021〕36号, 2021-09-28",
    "07-review-letter.pdf, 云澜市财政局, 云财函〔2021〕58号, 2021-05-07",
    "10-notice.html, 云澜市水务局, 云水告〔2021〕7号, 2021-04-12",
    "15-expert-opinion.txt, -, -, 2021-06-29",
    "16-alignment-opinion.txt, 云澜市发展和改革委员会, 云发改规划〔2021〕77号, 2021-07-14"
  })
  void samplesSayFromWhomTheyAreAndOfWhen(String file, String issuer, String number, String day) {
    assertThat(value(file, Field.ISSUER)).isEqualTo(issuer);
    assertThat(value(file, Field.DOCUMENT_NUMBER)).isEqualTo(number);
    assertThat(value(file, Field.ISSUED_ON)).isEqualTo(day);
  }

  @Test
  void evidenceNamesThePageOfAPdf() {
    assertThat(read("06-plan.pdf").coding())
        .filteredOn(value -> value.field() == Field.ISSUED_ON)
        .singleElement()
        .satisfies(
            value -> {
              assertThat(value.evidence().page()).hasValue(2);
              assertThat(value.evidence().text()).isEqualTo("2021年9月28日");
            });
  }

  /** What the coder tells of its own; an uploader says the rest. */
  static Stream<String[]> kinds() throws IOException {
    Properties kinds = new Properties();
    try (var in =
        Files.newBufferedReader(SAMPLES.resolve("kinds.properties"), StandardCharsets.UTF_8)) {
      kinds.load(in);
    }
    kinds.keySet().removeAll(UNTOLD);
    return kinds.entrySet().stream()
        .map(entry -> new String[] {(String) entry.getKey(), (String) entry.getValue()})
        .filter(sample -> !sample[1].equals("OTHER") && !sample[1].equals("PUBLICITY"));
  }

  private static String value(String file, Field field) {
    return read(file).coding().stream()
        .filter(value -> value.field() == field)
        .map(value -> value.value())
        .findFirst()
        .orElse("-");
  }

  private static Reading read(String file) {
    return SharedDocuments.read(SAMPLES.resolve(file));
  }
}
