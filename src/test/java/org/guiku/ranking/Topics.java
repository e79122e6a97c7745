package org.guiku.ranking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What is asked: a line each, {@code id<TAB>query}. */
public record Topics(SequencedMap<String, String> queries) {

  public static Topics in(Path file) throws IOException {
    SequencedMap<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", 2);
      if (parts.length < 2 || queries.put(parts[0], parts[1]) != null) {
        throw new IllegalArgumentException("no topic, or one twice: " + line);
      }
    }
    return new Topics(queries);
  }
}
