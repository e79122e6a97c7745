package org.guiku.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.guiku.ranking.Measure;
import org.guiku.ranking.Qrels;
import org.guiku.ranking.Run;
import org.guiku.ranking.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * The queries of {@code queries/topics.tsv} over the samples, judged by hand. What was once reached
 * stands in {@code floors.properties}, and no change may fall below it unseen.
 */
@SamplesServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuerySetIT {

  private static final Path FOLDER = Path.of("src/test/resources/queries");
  private static final List<Measure> MEASURES =
      List.of(Measure.NDCG_10, Measure.RECALL_10, Measure.MRR_10);
  private static final int WORST = 12;

  private final Api api;
  private Topics topics = new Topics(new LinkedHashMap<>());
  private Qrels qrels = new Qrels(Map.of());
  private Properties floors = new Properties();
  private Map<String, String> names = Map.of();

  QuerySetIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void takeTheSamplesIn() throws Exception {
    names = SampleLibrary.of(api).names();
    topics = Topics.in(FOLDER.resolve("topics.tsv"));
    qrels = Qrels.in(FOLDER.resolve("qrels.txt"));
    try (Reader file = Files.newBufferedReader(FOLDER.resolve("floors.properties"))) {
      floors.load(file);
    }
  }

  @Test
  void everyQueryIsJudgedAndEveryJudgementIsOfASample() {
    assertThat(qrels.topics()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(qrels.topics()).containsExactlyInAnyOrderElementsOf(topics.queries().keySet());
    assertThat(names.values())
        .containsAll(qrels.grades().values().stream().flatMap(g -> g.keySet().stream()).toList());
  }

  /** As a person asks: in the query language, each word wanted. */
  @ParameterizedTest
  @ValueSource(strings = {"lexical", "hybrid"})
  void aSearchRanksAsWellAsItDid(String mode) throws Exception {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    for (var topic : topics.queries().entrySet()) {
      Answer found =
          api.get(
              "/search?size=100&mode=" + mode + "&q=" + URLEncoder.encode(topic.getValue(), UTF_8));
      assertThat(found.status()).as(topic.getKey()).isEqualTo(200);
      rankings.put(
          topic.getKey(),
          found.at("hits").valueStream().map(hit -> name(hit.path("documentId"))).toList());
    }
    holds("search." + mode, new Run(rankings));
  }

  /** As a list of questions asks: plain words, which need not all be there. */
  @ParameterizedTest
  @ValueSource(strings = {"lexical", "hybrid"})
  void aRunRanksAsWellAsItDid(String mode) throws Exception {
    byte[] body =
        topics.queries().entrySet().stream()
            .map(topic -> topic.getKey() + "\t" + topic.getValue() + "\n")
            .collect(Collectors.joining())
            .getBytes(UTF_8);
    Answer run =
        api.send(
            "POST",
            "/search/runs?depth=100&mode=" + mode,
            body,
            "Content-Type",
            "text/tab-separated-values");
    assertThat(run.status()).as(run.text()).isEqualTo(200);
    Run byId = Run.of(run.text().lines().toList());
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    byId.rankings()
        .forEach((topic, ids) -> rankings.put(topic, ids.stream().map(names::get).toList()));
    holds("run." + mode, new Run(rankings));
  }

  private String name(JsonNode id) {
    return names.get(id.asString());
  }

  private void holds(String way, Run run) {
    System.out.println(told(way, run));
    SoftAssertions all = new SoftAssertions();
    for (Measure measure : MEASURES) {
      String floor = floors.getProperty(way + "." + measure.wording());
      all.assertThat(measure.mean(qrels, run))
          .as("%s of %s, which was once reached", measure.wording(), way)
          .isGreaterThanOrEqualTo(Double.parseDouble(floor));
    }
    all.assertAll();
  }

  private String told(String way, Run run) {
    StringBuilder text = new StringBuilder(way + ", " + topics.queries().size() + " queries:");
    for (Measure measure : MEASURES) {
      text.append(" %s %.3f".formatted(measure.wording(), measure.mean(qrels, run)));
    }
    Measure.NDCG_10.of(qrels, run).entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .limit(WORST)
        .forEach(
            worst ->
                text.append(
                    "%n  nDCG@10 %.2f %s %s"
                        .formatted(
                            worst.getValue(),
                            worst.getKey(),
                            topics.queries().get(worst.getKey()))));
    return text.toString();
  }
}
