package org.guiku.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class IngestionTest {

  @ParameterizedTest
  @CsvSource({
    "1023B, 1023 bytes",
    "1025B, 1025 bytes",
    "1KB, 1 KB",
    "1536KB, 1536 KB",
    "200MB, 200 MB",
    "2GB, 2 GB",
    "2048GB, 2048 GB",
    "0B, 0 bytes"
  })
  void aLimitIsSaidInTheUnitThatFits(String setting, String words) {
    assertThat(Ingestion.inWords(DataSize.parse(setting))).isEqualTo(words);
  }
}
