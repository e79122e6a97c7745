package org.guiku.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guiku.search.query.Thesaurus;

/**
 * Groups of words that say the same as a file holds them: a group a line, its words parted by
 * commas; what follows {@code #} is a remark.
 */
final class SynonymLines {

  /** Is told of lines that are left out, numbered from 1. */
  interface Complaints {
    void about(int number, String why);
  }

  private static final int MOST_WORDS = 16;
  private static final int LONGEST_WORD = 64;
  private static final Pattern COMMA = Pattern.compile("[,，]");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SynonymLines() {}

  /** Bytes that are not UTF-8 become U+FFFD, which is complained of with its line. */
  static Reader decoded(InputStream in) {
    return new InputStreamReader(in, UTF_8);
  }

  static List<List<String>> groups(BufferedReader lines, Complaints complaints) throws IOException {
    List<List<String>> groups = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> words = words(line);
      if (!words.isEmpty()) {
        Optional<String> fault = fault(words);
        if (fault.isPresent()) {
          complaints.about(number, fault.get());
        } else {
          groups.add(words);
        }
      }
    }
    return groups;
  }

  private static List<String> words(String line) {
    String text = line.replace(BYTE_ORDER_MARK, "").replaceFirst("#.*", "").strip();
    return text.isEmpty()
        ? List.of()
        : COMMA.splitAsStream(text).map(String::strip).distinct().toList();
  }

  private static Optional<String> fault(List<String> words) {
    if (words.size() < 2) {
      return Optional.of("a group has two different words or more, parted by commas");
    }
    if (words.size() > MOST_WORDS) {
      return Optional.of("a group has at most " + MOST_WORDS + " words");
    }
    return words.stream()
        .filter(word -> !isWord(word))
        .findFirst()
        .map("no word: \"%s\""::formatted);
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST_WORD && word.indexOf('\uFFFD') < 0 && Thesaurus.isWord(word);
  }
}
