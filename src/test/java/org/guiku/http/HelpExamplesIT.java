package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever tries an example of the help among the samples finds something, by its words alone. Their
 * places are invented, so one of them is said to be of a real one.
 */
@SamplesServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpExamplesIT {

  private static final Pattern EXAMPLE = Pattern.compile("<dt><a href=\"/search\\?q=([^\"&]+)\"");

  private final Api api;

  HelpExamplesIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void placeTheCountysPlan() throws Exception {
    place("\"330106\"");
  }

  @AfterAll
  void takeItsPlaceAway() throws Exception {
    place("null");
  }

  List<String> examples() throws Exception {
    return EXAMPLE.matcher(api.get("/help/search").text()).results().map(r -> r.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleFindsSomethingAmongTheSamples(String query) throws Exception {
    Answer found = api.get("/search?mode=lexical&q=" + query);
    assertThat(found.at("total").asLong()).as("%s", found).isPositive();
  }

  private void place(String region) throws Exception {
    String plan = SampleLibrary.of(api).taken().get("12-county-plan.pdf").id();
    Answer placed =
        api.send(
            "PATCH",
            "/documents/" + plan,
            "{\"region\":%s}".formatted(region).getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/json");
    assertThat(placed.status()).isEqualTo(200);
  }
}
