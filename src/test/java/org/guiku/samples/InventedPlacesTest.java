package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InventedPlacesTest {

  private static final String[] INVENTED = {"云澜市", "栖梧区", "鹭汀区", "霁川县", "砚湖县", "岚溪县"};

  @ParameterizedTest
  @MethodSource({
    "org.guiku.samples.SampleDocumentsTest#samples",
    "org.guiku.samples.SampleDocumentsTest#reviewSamples"
  })
  void noRealCityDistrictOrCountyIsNamed(Path sample) throws IOException {
    var regions = regions();
    assumeThat(regions).as("regions.csv lies beside the project").isNotEmpty();

    assertThat(regions).contains("北京市").doesNotContain(INVENTED);
    assertThat(regions.stream().filter(SampleText.of(sample)::contains)).isEmpty();
  }

  /** Real divisions; names of two characters, such as 郊区, are also common words. */
  private static List<String> regions() throws IOException {
    var folders =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data");
    var file =
        folders
            .filter(folder -> folder != null)
            .map(folder -> Path.of(folder, "regions", "regions.csv"))
            .filter(Files::exists)
            .findFirst();
    return file.isEmpty()
        ? List.of()
        : Files.readAllLines(file.get()).stream()
            .skip(1)
            .map(line -> line.split(",")[1])
            .filter(name -> name.length() > 2)
            .distinct()
            .toList();
  }
}
