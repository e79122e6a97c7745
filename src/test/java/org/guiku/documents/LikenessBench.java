package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How well like texts are told on real ones, and what it costs. */
@Tag("bench")
class LikenessBench {

  @TempDir private Path folder;

  @Test
  void reportsInTwoEditionsFindEachOther() throws IOException {
    List<String> edition = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(data("reports-national/reports.jsonl"))) {
      edition.add(json.readTree(line).path("text").asString());
    }
    List<String> other = new ArrayList<>();
    for (Path file : files("reports-gbk-txt")) {
      other.add(Files.readString(file, Charset.forName("GB18030")));
    }
    Tally tally = new Tally();
    other.forEach(one -> edition.forEach(two -> tally.add(one, two)));
    tally.print("reports, each of one edition with each of the other");
    assertThat(tally.foundOf(0.7)).isEqualTo(1.0);
    assertThat(tally.wrong).isZero();
  }

  @Test
  void lawsFindTheirNextRevision() throws IOException {
    Map<String, List<Path>> laws = new TreeMap<>();
    for (Path file : files("law-revisions")) {
      String name = file.getFileName().toString().replaceAll("[(（].*", "");
      laws.computeIfAbsent(name, n -> new ArrayList<>()).add(file);
    }
    Tally tally = new Tally();
    for (List<Path> versions : laws.values()) {
      if (versions.size() == 2) {
        tally.add(Files.readString(versions.get(0)), Files.readString(versions.get(1)));
      }
    }
    tally.print("laws and their next revision");
    assertThat(tally.foundOf(0.6)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void aDocumentCostsLessThanHalfAMillisecond() throws Exception {
    List<String> laws = laws();
    List<Likeness> likenesses = new ArrayList<>();
    long start = cpuNanos();
    laws.forEach(law -> Likeness.of(List.of(law)).ifPresent(likenesses::add));
    double hashing = (cpuNanos() - start) / 1e6 / laws.size();
    double storing = storing(likenesses);
    System.out.printf(
        "%d laws: %.3f ms of hashes, %.3f ms of rows each%n", laws.size(), hashing, storing);
    assertThat(hashing + storing).isLessThan(0.5);
  }

  private double storing(List<Likeness> likenesses) throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("bands") + ";MODE=PostgreSQL;WRITE_DELAY=0";
    try (Connection database = DriverManager.getConnection(url)) {
      database
          .createStatement()
          .execute(
              "create table document_bands (band bigint not null, document_id varchar(16) not null,"
                  + " primary key (band, document_id))");
      database.setAutoCommit(false);
      PreparedStatement insert =
          database.prepareStatement(
              "insert into document_bands (band, document_id) select band, ?"
                  + " from unnest(cast(? as bigint array)) as bands (band)");
      long start = cpuNanos();
      for (int i = 0; i < likenesses.size(); i++) {
        insert.setString(1, "%016d".formatted(i));
        insert.setObject(2, Arrays.stream(likenesses.get(i).bands()).boxed().toArray(Long[]::new));
        insert.executeUpdate();
        database.commit();
      }
      return (cpuNanos() - start) / 1e6 / likenesses.size();
    }
  }

  /** Of this thread alone, whatever else the machine does. */
  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> laws() throws IOException {
    List<String> laws = new ArrayList<>();
    try (ZipFile zip = new ZipFile(data("laws.zip").toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".md")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          laws.add(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return laws;
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(data(name))) {
      return files.sorted().toList();
    }
  }

  private static Path data(String name) {
    Path place =
        Stream.of("../shared/data", "../../shared/data")
            .map(data -> Path.of(System.getProperty("guiku.testData", data)).resolve(name))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of(name));
    assumeTrue(Files.exists(place), name + " is not here");
    return place;
  }

  /** Pairs by the share of runs they truly have in common, in tenths, and those named as like. */
  private static final class Tally {

    private final int[] pairs = new int[11];
    private final int[] found = new int[11];
    private final Map<String, Set<String>> runs = new TreeMap<>();
    private final Map<String, Likeness> likenesses = new TreeMap<>();
    private int wrong;

    void add(String one, String two) {
      double share = share(runs(one), runs(two));
      pairs[(int) (share * 10)]++;
      if (isNamed(likeness(one), likeness(two))) {
        found[(int) (share * 10)]++;
        wrong += share < SimilarDocuments.LEAST - 0.1 ? 1 : 0;
      }
    }

    /** Of the pairs that share as much or more, the part that is named. */
    double foundOf(double share) {
      int from = (int) Math.round(share * 10);
      return (double) Arrays.stream(found, from, 11).sum() / Arrays.stream(pairs, from, 11).sum();
    }

    void print(String title) {
      System.out.println(title);
      for (int i = 0; i <= 10; i++) {
        System.out.printf("  share from %.1f: %d pairs, %d named%n", i / 10.0, pairs[i], found[i]);
      }
    }

    private static boolean isNamed(Likeness one, Likeness two) {
      Set<Long> bands = new HashSet<>();
      Arrays.stream(one.bands()).forEach(bands::add);
      return Arrays.stream(two.bands()).anyMatch(bands::contains)
          && one.to(two) >= SimilarDocuments.LEAST;
    }

    private Likeness likeness(String text) {
      return likenesses.computeIfAbsent(text, t -> Likeness.of(List.of(t)).orElseThrow());
    }

    private Set<String> runs(String text) {
      return runs.computeIfAbsent(text, Tally::runsOf);
    }

    private static Set<String> runsOf(String text) {
      String letters = text.replaceAll("[^\\p{L}\\p{N}]", "");
      Set<String> runs = new HashSet<>();
      for (int i = 0; i + 5 <= letters.length(); i++) {
        runs.add(letters.substring(i, i + 5));
      }
      return runs;
    }

    private static double share(Set<String> one, Set<String> two) {
      long both = one.stream().filter(two::contains).count();
      return (double) both / (one.size() + two.size() - both);
    }
  }
}
