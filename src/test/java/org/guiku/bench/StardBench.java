package org.guiku.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.guiku.ranking.Measure;
import org.guiku.ranking.Paired;
import org.guiku.ranking.Qrels;
import org.guiku.ranking.Run;
import org.guiku.ranking.Topics;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well 1,235 questions of laymen find their articles of law among 54,846, and how long taking
 * these in takes, beside BM25 over pairs of characters on the same questions.
 */
@Tag("bench")
class StardBench {

  private static final List<Measure> MEASURES =
      List.of(Measure.RECALL_100, Measure.RECALL_10, Measure.MRR_10);
  private static final int DEPTH = 100;

  /** What each mode must reach. */
  private static final Map<String, Map<Measure, Double>> FLOORS =
      Map.of(
          "lexical", Map.of(Measure.RECALL_100, 0.69, Measure.MRR_10, 0.41),
          "hybrid", Map.of(Measure.RECALL_100, 0.77, Measure.MRR_10, 0.47));

  private final long seed = Long.getLong("guiku.seed", 1);

  @Test
  void articlesOfLawAreFoundBetterThanByPairsOfCharactersAlone(@TempDir Path folder)
      throws Exception {
    Path records = RealFiles.path("stard/corpus.jsonl.gz");
    Path questions = RealFiles.path("stard/topics.tsv");
    Topics topics = Topics.in(questions);
    Qrels qrels = judged(Qrels.in(RealFiles.path("stard/qrels.txt")), topics);
    System.out.println(Surroundings.told());
    Run bare = BareBigrams.run(records, topics.queries(), DEPTH, folder.resolve("bare"));
    System.out.printf("%d questions, seed of the errors %d%n", topics.queries().size(), seed);
    tell("bigram BM25", qrels, bare, bare);
    try (MeasuredServer server = MeasuredServer.start(folder.resolve("data"))) {
      String address = server.address().toString();
      long start = System.nanoTime();
      List<String> summary = guiku("import", records.toString(), "--server", address);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "imported: %s in %.0f s; memory of the server in MB: %s%n",
          summary.getLast(), seconds, server.memory());
      SoftAssertions all = new SoftAssertions();
      for (String mode : List.of("lexical", "hybrid")) {
        Run run = run(questions, mode, address);
        tell(mode, qrels, run, bare);
        FLOORS
            .get(mode)
            .forEach(
                (measure, floor) ->
                    all.assertThat(measure.mean(qrels, run))
                        .as("%s of %s", measure.wording(), mode)
                        .isGreaterThanOrEqualTo(floor));
      }
      all.assertAll();
    }
  }

  private Run run(Path questions, String mode, String address) throws Exception {
    long start = System.nanoTime();
    List<String> lines =
        guiku(
            "run",
            questions.toString(),
            "--depth",
            Integer.toString(DEPTH),
            "--mode",
            mode,
            "--server",
            address);
    System.out.printf("%s: %.1f s%n", mode, (System.nanoTime() - start) / 1e9);
    return Run.of(lines);
  }

  private void tell(String way, Qrels qrels, Run run, Run bare) {
    StringBuilder text = new StringBuilder("%-12s".formatted(way));
    for (Measure measure : MEASURES) {
      text.append(
          " %s %.4f (%s)"
              .formatted(
                  measure.wording(),
                  measure.mean(qrels, run),
                  Paired.of(measure.of(qrels, run), measure.of(qrels, bare), seed)));
    }
    System.out.println(text);
  }

  /** Judgements of questions that are asked. */
  private static Qrels judged(Qrels qrels, Topics topics) {
    Map<String, Map<String, Integer>> asked = new TreeMap<>(qrels.grades());
    asked.keySet().retainAll(topics.queries().keySet());
    assertThat(asked).hasSameSizeAs(topics.queries());
    return new Qrels(asked);
  }

  private static List<String> guiku(String... words) throws Exception {
    Process process =
        Launcher.process(Launcher.command(words))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines =
        new ArrayList<>(
            new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList());
    assertThat(process.waitFor()).as(String.join(" ", words)).isZero();
    return lines;
  }
}
