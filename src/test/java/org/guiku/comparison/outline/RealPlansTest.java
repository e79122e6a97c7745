package org.guiku.comparison.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.guiku.comparison.diff.Piece;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.ingestion.extract.Unreadable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans as they were issued, and outlines that may have preceded them. */
class RealPlansTest {

  private static final int SEEDS = 10;
  private static final double LEAST = 0.95;

  @TempDir private Path scratch;

  @Test
  void whatWasRewordedJoinedOrMovedIsFoundAgainAndWhatIsForeignIsNot() throws Exception {
    List<List<Piece>> plans = plans();
    Hits all = Hits.NONE;
    for (int i = 0; i < plans.size(); i++) {
      List<Entry> foreign = new ArrayList<>(Entries.ofDraft(plans.get((i + 1) % plans.size())));
      for (int seed = 0; seed < SEEDS; seed++) {
        all = all.plus(hits(plans.get(i), foreign, new Random(seed)));
      }
    }
    System.out.printf(
        "outlines of %d real plans: %s, precision %.3f, recall %.3f%n",
        plans.size(), all, all.precision(), all.recall());
    assertThat(all.precision()).isGreaterThanOrEqualTo(LEAST);
    assertThat(all.recall()).isGreaterThanOrEqualTo(LEAST);
  }

  private static Hits hits(List<Piece> plan, List<Entry> foreign, Random random) {
    List<Entry> headings = Entries.ofDraft(plan);
    Collections.shuffle(foreign, random);
    List<Entry> few = foreign.subList(0, Math.min(foreign.size(), 1 + headings.size() / 10));
    return Hits.of(new DerivedOutline(headings, few, random), plan);
  }

  private List<List<Piece>> plans() throws IOException, Unreadable {
    Path folder =
        Stream.of(System.getProperty("guiku.testData"), "../shared/data", "../../shared/data")
            .filter(Objects::nonNull)
            .map(place -> Path.of(place, "plans-pdf"))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("no-plans"));
    Assumptions.assumeTrue(Files.exists(folder), "skipped: no plans-pdf in ../shared/data");
    List<List<Piece>> plans = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        plans.add(pieces(file));
      }
    }
    return plans;
  }

  private List<Piece> pieces(Path file) throws IOException, Unreadable {
    SourceFile source =
        SourceFile.of(file, file.getFileName().toString(), scratch.resolve(file.getFileName()));
    Outcome.Read read = (Outcome.Read) FileReading.read(source);
    return read.reading().passages().stream().map(Piece::of).toList();
  }
}
