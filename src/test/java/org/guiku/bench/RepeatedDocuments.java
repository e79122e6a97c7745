package org.guiku.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * As many passages as wanted: real laws, reports and plans in a random order, and then again and
 * again, each passage without one of its clauses.
 */
final class RepeatedDocuments {

  private static final String CLAUSE_ENDS = "(?<=[，；。：、])";

  private record Source(String name, List<String> passages) {}

  private final Random random;
  private final List<Source> sources;
  private int next;

  private RepeatedDocuments(List<Source> sources, Random random) {
    this.random = random;
    this.sources = sources;
    Collections.shuffle(sources, random);
  }

  /**
   * @param scratch where the laws may be unpacked
   */
  static RepeatedDocuments of(Path scratch, long seed) throws Exception {
    List<Source> sources = new ArrayList<>();
    for (Path law : RealFiles.unpacked(RealFiles.path("laws.zip"), scratch)) {
      var lines = Files.readAllLines(law).stream().filter(line -> !line.isBlank()).toList();
      if (!name(law).equals("_index")) {
        sources.add(new Source(name(law), lines));
      }
    }
    for (String folder : List.of("reports-2025-docx", "plans-pdf")) {
      for (Path file : RealFiles.in(folder)) {
        var lines = OtherReaders.read(file).stream().map(BodyLine::text).toList();
        sources.add(new Source(name(file), lines));
      }
    }
    return new RepeatedDocuments(sources, new Random(seed));
  }

  /** All passages of the originals. */
  List<String> passages() {
    return sources.stream().flatMap(source -> source.passages().stream()).toList();
  }

  /**
   * Packs the next documents, as Markdown.
   *
   * @return how many passages are in it
   */
  int pack(Path zip, int documents) throws IOException {
    int passages = 0;
    try (OutputStream file = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      packed.setLevel(Deflater.BEST_SPEED);
      for (int i = 0; i < documents; i++, next++) {
        Source source = sources.get(next % sources.size());
        int copy = next / sources.size();
        packed.putNextEntry(new ZipEntry(next + "/" + source.name() + ".md"));
        packed.write(text(source, copy).getBytes(StandardCharsets.UTF_8));
        passages += source.passages().size();
      }
    }
    return passages;
  }

  private String text(Source source, int copy) {
    return source.passages().stream()
        .map(passage -> copy == 0 ? passage : withoutOneClause(passage))
        .collect(Collectors.joining("\n\n"));
  }

  private String withoutOneClause(String passage) {
    List<String> clauses = new ArrayList<>(Arrays.asList(passage.split(CLAUSE_ENDS)));
    if (clauses.size() > 1) {
      clauses.remove(random.nextInt(clauses.size()));
    }
    return String.join("", clauses);
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceAll("^[0-9]+-|\\.[a-z]+$", "");
  }
}
