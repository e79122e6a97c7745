package org.guiku.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal has a sentence in every language, or answering it would fail in its turn. */
class ProblemWordsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");

  /** A bundle of its own, for the description of the interface. */
  private static final String REFERENCE = "reference.properties";

  private static final Pattern CODE =
      Pattern.compile("(?:Refused|problem|detail)\\(\\s*[0-9]{3},\\s*\"([A-Z_]+)\"");

  @Test
  void everyCodeHasASentenceInChineseAndInEnglish() throws IOException {
    Set<String> codes = codes();

    assertThat(codes).contains("UNKNOWN_DOCUMENT", "BAD_NUMBER", "QUERY_SYNTAX");
    assertThat(sentences("")).containsAll(codes);
    assertThat(sentences("_en")).isEqualTo(sentences(""));
  }

  /** The later of two would be said in both places. */
  @Test
  void nothingIsSaidTwiceInOneLanguage() throws IOException {
    for (String language : List.of("", "_en")) {
      List<String> keys = new ArrayList<>();
      try (Stream<Path> files = Files.list(MESSAGES)) {
        for (Path file : files.filter(file -> isIn(language, file)).toList()) {
          Files.readAllLines(file).stream()
              .filter(line -> line.matches("[\\w.\\-]+=.*"))
              .forEach(line -> keys.add(line.substring(0, line.indexOf('='))));
        }
      }
      assertThat(keys).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }
  }

  private static Set<String> codes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher code = CODE.matcher(Files.readString(source));
        while (code.find()) {
          codes.add(code.group(1));
        }
      }
    }
    return codes;
  }

  /**
   * @param language with which the names of its files end; empty for Chinese
   */
  private static Set<String> sentences(String language) throws IOException {
    Set<String> codes = new HashSet<>();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (Path file : files.filter(file -> isIn(language, file)).toList()) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          words.load(reader);
        }
        words.stringPropertyNames().stream()
            .filter(key -> key.startsWith("problem."))
            .forEach(key -> codes.add(key.substring("problem.".length())));
      }
    }
    return codes;
  }

  private static boolean isIn(String language, Path file) {
    String name = file.getFileName().toString();
    return !name.equals(REFERENCE)
        && name.endsWith(language + ".properties")
        && (!language.isEmpty() || !name.endsWith("_en.properties"));
  }
}
