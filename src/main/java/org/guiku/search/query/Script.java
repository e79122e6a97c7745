package org.guiku.search.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which simplified characters a character may stand for. Nearly all stand for one, and that is how
 * they fold. A few stand for several, 乾 for 乾 and 干: these read as all of them, unless a phrase of
 * the dictionary around them tells which.
 *
 * <p>The first reading is always among them. So a piece of a text reads as the text does, whatever
 * phrase it is cut out of, and finds it.
 *
 * <p>Characters and phrases are those of OpenCC, as opencc4j carries them, and some of our own.
 */
final class Script {

  /** A phrase around a doubtful character, by folded characters, and what it stands for there. */
  private record Phrase(int[] codes, int place, int reading) {

    boolean surrounds(int[] text, int length, int at) {
      int start = at - place;
      return start >= 0
          && start + codes.length <= length
          && Arrays.equals(codes, 0, codes.length, text, start, start + codes.length);
    }
  }

  private static final String OPENCC = "/data/dictionary/";
  private static final int[] NONE = {};

  /** Steps from a form to the one that all share; more than two have not been seen. */
  private static final int LONGEST_CHAIN = 4;

  private static final Map<Integer, Integer> FIRST = new HashMap<>();
  private static final Map<Integer, int[]> OTHERS = new HashMap<>();

  /** Phrases of our own, of which the dictionary is not asked. */
  private static final Set<String> OURS = new HashSet<>();

  /** What stands in simplified script only. */
  private static final Set<Integer> SIMPLIFIED = new HashSet<>();

  /** By the doubtful character and its neighbour: the next, or the last where none follows. */
  private static final Map<Long, List<Phrase>> PHRASES = new HashMap<>();

  static {
    Map<Integer, int[]> simplified = characters("TSCharacters.txt");
    Map<Integer, int[]> traditional = characters("STCharacters.txt");
    simplified.forEach((code, readings) -> FIRST.put(code, readings[0]));
    simplified.forEach((code, readings) -> addOthers(code, readings, traditional));
    OTHERS.put((int) '著', new int[] {'着'});
    traditional.forEach((code, forms) -> makeOne(code, forms[0], simplified));
    traditional.forEach(Script::addSimplified);
    for (String region : List.of("HKVariants.txt", "TWVariants.txt")) {
      characters(region).forEach((code, forms) -> addVariants(code, forms, traditional));
    }
    FIRST.replaceAll((code, reading) -> last(FIRST, code));
    read("/org/guiku/search/query/phrases.txt", Script::addOurs);
    read(OPENCC + "TSPhrases.txt", Script::addTheirs);
    read(OPENCC + "STPhrases.txt", (plain, full) -> addTheirs(full, plain));
  }

  private Script() {}

  /** What a character folds to. */
  static int first(int code) {
    return FIRST.getOrDefault(code, code);
  }

  /** Whether it may stand for more than what it folds to. */
  static boolean isDoubtful(int code) {
    return OTHERS.containsKey(code);
  }

  /** Whether it stands in traditional script or in old writings only. */
  static boolean isTraditional(int code) {
    return first(code) != code;
  }

  /** Whether it stands in simplified script only. */
  static boolean isSimplified(int code) {
    return SIMPLIFIED.contains(code);
  }

  /**
   * How a doubtful character is written in simplified script. One that phrases know in both scripts
   * stays, 覆 in 覆蓋, though they also have 复盖.
   *
   * @param text around it, folded
   */
  static int simplified(int code, int[] text, int length, int at) {
    int[] told = told(code, text, length, at);
    if (told.length == 0 || Arrays.stream(told).anyMatch(reading -> reading == code)) {
      return text[at];
    }
    return told[0];
  }

  /**
   * All readings of a doubtful character, by the likeliest of which it is weighed.
   *
   * @param code the character itself
   * @param text around it, folded
   * @return the likeliest first
   */
  static int[] readings(int code, int[] text, int length, int at) {
    int first = text[at];
    int[] told = told(code, text, length, at);
    return told.length > 0
        ? distinct(told, new int[] {first})
        : distinct(new int[] {first}, OTHERS.getOrDefault(code, NONE));
  }

  /** What phrases say, the longest first. */
  private static int[] told(int code, int[] text, int length, int at) {
    List<Phrase> after = at + 1 < length ? phrases(code, text[at + 1]) : List.of();
    List<Phrase> before = at > 0 ? phrases(text[at - 1], code) : List.of();
    return Stream.concat(after.stream(), before.stream())
        .filter(phrase -> phrase.surrounds(text, length, at))
        .sorted((a, b) -> b.codes().length - a.codes().length)
        .mapToInt(Phrase::reading)
        .toArray();
  }

  private static int[] distinct(int[] likeliest, int[] others) {
    return IntStream.concat(Arrays.stream(likeliest), Arrays.stream(others)).distinct().toArray();
  }

  private static List<Phrase> phrases(int code, int next) {
    return PHRASES.getOrDefault(key(code, next), List.of());
  }

  private static long key(int code, int next) {
    return ((long) code << 32) | next;
  }

  /** A reading that no other character has is but another form of the first. */
  private static void addOthers(int code, int[] readings, Map<Integer, int[]> traditional) {
    for (int reading : readings) {
      if (reading == code || reading == readings[0]) {
        continue;
      }
      if (Arrays.equals(traditional.get(reading), new int[] {code})) {
        FIRST.put(reading, readings[0]);
      } else {
        OTHERS.merge(code, new int[] {reading}, Script::distinct);
      }
    }
  }

  private static void addSimplified(int code, int[] forms) {
    if (Arrays.stream(forms).noneMatch(form -> form == code)) {
      SIMPLIFIED.add(code);
    }
  }

  /** What is written in the other script must come back, also where only one table knows it. */
  private static void makeOne(int code, int form, Map<Integer, int[]> simplified) {
    int reading = last(FIRST, code);
    int[] others = OTHERS.getOrDefault(form, NONE);
    if (reading != last(FIRST, form) && Arrays.stream(others).noneMatch(it -> it == reading)) {
      if (simplified.containsKey(form)) {
        FIRST.put(code, last(FIRST, form));
      } else {
        FIRST.put(form, reading);
      }
    }
  }

  /** How Hong Kong and Taiwan write a character, where that is not another character elsewhere. */
  private static void addVariants(int code, int[] forms, Map<Integer, int[]> traditional) {
    for (int form : forms) {
      if (!FIRST.containsKey(form) && !traditional.containsKey(form) && form != code) {
        FIRST.put(form, last(FIRST, code));
      }
    }
  }

  private static int last(Map<Integer, Integer> steps, int code) {
    int at = code;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      at = steps.getOrDefault(at, at);
    }
    return at;
  }

  private static void addOurs(String written, String simplified) {
    OURS.add(written);
    addPhrase(written, simplified);
  }

  private static void addTheirs(String written, String simplified) {
    if (!OURS.contains(written)) {
      addPhrase(written, simplified);
    }
  }

  /** Nearly no phrase of fifty thousand tells anything: those are passed over before all else. */
  private static void addPhrase(String written, String simplified) {
    if (!tellsAnything(written, simplified)) {
      return;
    }
    int[] text = written.codePoints().toArray();
    int[] readings = simplified.codePoints().map(Script::first).toArray();
    int[] codes = Arrays.stream(text).map(Script::first).toArray();
    for (int i = 0; codes.length > 1 && i < Math.min(codes.length, readings.length); i++) {
      if (isDoubtful(text[i]) || codes[i] != readings[i]) {
        OTHERS.putIfAbsent(text[i], NONE);
        boolean isLast = i == codes.length - 1;
        long key = isLast ? key(codes[i - 1], text[i]) : key(text[i], codes[i + 1]);
        PHRASES
            .computeIfAbsent(key, k -> new ArrayList<>(1))
            .add(new Phrase(codes, i, readings[i]));
      }
    }
  }

  private static boolean tellsAnything(String written, String simplified) {
    if (written.length() != simplified.length()) {
      return true;
    }
    for (int i = 0; i < written.length(); i++) {
      char full = written.charAt(i);
      char plain = simplified.charAt(i);
      boolean folds = full == plain || first(full) == first(plain);
      if (!folds || isDoubtful(full) || Character.isSurrogate(full)) {
        return true;
      }
    }
    return false;
  }

  private static Map<Integer, int[]> characters(String file) {
    Map<Integer, int[]> characters = new LinkedHashMap<>();
    read(
        OPENCC + file,
        (from, to) ->
            characters.merge(from.codePointAt(0), to.codePoints().toArray(), Script::distinct));
    return characters;
  }

  /** Gives each pair of what stands before a tab and one of the words after it. */
  private static void read(String resource, BiConsumer<String, String> pairs) {
    try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && line.charAt(0) != '#') {
          String from = line.substring(0, tab);
          for (String to : line.substring(tab + 1).split(" ")) {
            pairs.accept(from, to);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
