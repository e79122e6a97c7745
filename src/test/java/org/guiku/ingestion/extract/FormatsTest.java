package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.samples.FormatSample;
import org.junit.jupiter.api.Test;

class FormatsTest {

  /** Read as what it is a template of, by the same reader. */
  private static final Set<String> ALIKE =
      Set.of("application/vnd.oasis.opendocument.text-template");

  @Test
  void everyFormatThatIsReadHasASampleByWhichItIsFound() {
    Set<String> sampled =
        FormatSample.all().stream().map(FormatSample::mediaType).collect(Collectors.toSet());

    assertThat(Formats.READERS)
        .flatExtracting(FormatReader::mediaTypes)
        .doesNotHaveDuplicates()
        .filteredOn(type -> !ALIKE.contains(type))
        .isSubsetOf(sampled);
  }
}
