package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.comparison.docx.RedlineText.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens what was written; skipped where it is not installed. */
@Tag("nightly")
class RedlineInLibreOfficeTest {

  private static final int LONGEST_MINUTES = 5;

  /** One word in so many may be another: dates are reckoned anew at opening. */
  private static final int RECKONED = 10;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @TempDir Path folder;

  @Test
  void allRealRedlinesOpenAndKeepTheirWords() throws Exception {
    List<Path> redlines = new ArrayList<>();
    for (RedlineCases each : RedlineCases.all()) {
      redlines.add(each.redlineIn(folder));
    }
    Path saved = convert(redlines);
    for (Path each : redlines) {
      Set<String> written = words(each);
      Set<String> lost = new TreeSet<>(written);
      lost.removeAll(words(saved.resolve(each.getFileName())));
      assertThat(lost).as(each.toString()).hasSizeLessThanOrEqualTo(written.size() / RECKONED);
    }
  }

  private Path convert(List<Path> files) throws IOException, InterruptedException {
    Path to = folder.resolve("saved");
    List<String> command = new ArrayList<>(List.of(program(), "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", "docx", "--outdir", to.toString()));
    files.forEach(each -> command.add(each.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
    return to;
  }

  private static String program() {
    Stream<Path> places =
        Stream.of(System.getenv("PATH").split(File.pathSeparator))
            .map(place -> Path.of(place, "soffice"));
    String found = places.filter(Files::isExecutable).map(Path::toString).findFirst().orElse("");
    assumeTrue(!found.isEmpty(), "SKIPPED: LibreOffice is not installed");
    return found;
  }

  /** Those that are kept, deleted and inserted. */
  private static Set<String> words(Path file) throws IOException {
    Set<String> words = new TreeSet<>();
    for (Reading reading : Reading.values()) {
      WORD.matcher(RedlineText.of(file, reading))
          .results()
          .map(MatchResult::group)
          .forEach(words::add);
    }
    return words;
  }
}
