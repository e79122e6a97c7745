package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guiku.samples.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is asked, the server answers: with what it found, the same each time and as much as
 * paging reaches, or with where it stopped reading the query.
 */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomQueriesIT {

  private static final int FEW = 600;
  private static final int MANY = 10_000;
  private static final int PAGED_IN = 25;
  private static final int PAGE = 7;
  private static final double MOST_MILLIS = 1_000;

  /** Longer ones the server's connector refuses before anybody reads them as queries. */
  private static final int LONGEST_LINE = 7_000;

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

  private static final List<String> WAYS =
      List.of(
          "",
          "",
          "",
          "&mode=lexical",
          "&mode=hybrid",
          "&mode=semantic",
          "&sort=newest",
          "&sort=oldest",
          "&kind=PLAN",
          "&kind=PLAN&kind=NOTICE&period=14");

  private final Api api;
  private final long seed = Long.getLong("guiku.seed", System.nanoTime());

  RandomQueriesIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void takesTextsIn() throws Exception {
    Part[] texts =
        SampleFiles.all().stream()
            .filter(file -> file.toString().matches(".*\\.(md|txt|html|docx)"))
            .map(RandomQueriesIT::part)
            .toArray(Part[]::new);
    api.finished(api.upload("/batches", texts).id());
    awaitQuiet();
  }

  @Test
  void aFewHundredRandomQueriesAreAnswered() throws Exception {
    ask(FEW);
  }

  @Test
  @Tag("nightly")
  void tenThousandRandomQueriesAreAnswered() throws Exception {
    ask(MANY);
  }

  private void ask(int number) throws Exception {
    System.err.println("random queries with seed " + seed + " (-Dguiku.seed)");
    List<String> queries = new RandomQueries(seed).draw(number);
    Random random = new Random(seed);
    double[] millis = new double[number];
    Map<Integer, Integer> answers = new TreeMap<>();
    for (int i = 0; i < number; i++) {
      String query = queries.get(i);
      String path = "/search?q=" + encoded(query) + WAYS.get(random.nextInt(WAYS.size()));
      long start = System.nanoTime();
      Answer answer = api.get(path);
      millis[i] = (System.nanoTime() - start) / 1e6;
      answers.merge(answer.status(), 1, Integer::sum);
      judge(query, path, answer);
      if (answer.status() == 200 && i % PAGED_IN == 0) {
        assertThat(reached(path))
            .as(shown(query))
            .hasSize(answer.at("total").asInt())
            .doesNotHaveDuplicates();
      }
    }
    Arrays.sort(millis);
    double late = millis[number * 99 / 100];
    System.err.printf(
        "answered %s; p99 %.1f ms, most %.1f ms%n", answers, late, millis[number - 1]);
    assertThat(late).isLessThanOrEqualTo(MOST_MILLIS);
    assertThat(answers.get(200)).as("queries that can be read").isGreaterThan(number / 3);
  }

  private void judge(String query, String path, Answer answer) throws Exception {
    assertThat(answer.status()).as(shown(query)).isIn(answers(query, path));
    if (answer.status() == 200) {
      Answer again = api.get(path);
      assertThat(ids(again)).as(shown(query)).isEqualTo(ids(answer));
      assertThat(again.at("total")).as(shown(query)).isEqualTo(answer.at("total"));
    } else if (path.length() < LONGEST_LINE) {
      assertThat(answer.code())
          .as(shown(query))
          .isEqualTo(isText(query) ? "QUERY_SYNTAX" : "BAD_REQUEST");
    }
    if (answer.isProblem() && answer.code().equals("QUERY_SYNTAX")) {
      assertThat(position(answer)).as(shown(query)).isBetween(0, query.length());
    }
  }

  private static List<Integer> answers(String query, String path) {
    return path.length() < LONGEST_LINE
        ? isText(query) ? List.of(200, 400) : List.of(400)
        : List.of(200, 400, 414, 431);
  }

  /** All that paging comes to, page by page. */
  private List<String> reached(String path) throws Exception {
    List<String> reached = new ArrayList<>();
    List<String> page;
    do {
      int next = reached.size() / PAGE;
      page = ids(api.get(path + "&size=" + PAGE + "&page=" + next));
      reached.addAll(page);
    } while (page.size() == PAGE);
    return reached;
  }

  /** Work that goes on behind READY may change the order of hits. */
  private void awaitQuiet() throws Exception {
    Answer all = api.get("/documents?size=100");
    while (all.items().anyMatch(document -> !document.path("pending").isEmpty())) {
      Thread.sleep(100);
      all = api.get("/documents?size=100");
    }
  }

  private static List<String> ids(Answer answer) {
    Stream<JsonNode> hits = StreamSupport.stream(answer.at("hits").spliterator(), false);
    return hits.map(hit -> hit.path("documentId").asString()).toList();
  }

  private static int position(Answer refusal) {
    JsonNode named = refusal.at("position");
    if (named.isIntegralNumber()) {
      return named.asInt();
    }
    Matcher number = NUMBER.matcher(refusal.at("detail").asString());
    assertThat(number.find()).as("a position in %s", refusal).isTrue();
    return Integer.parseInt(number.group().replace(",", ""));
  }

  private static Part part(Path file) {
    try {
      return Part.file(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a program might: also what is no text, such as one half of a surrogate pair. */
  private static String encoded(String query) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : bytes(query)) {
      encoded.append('%').append("%02X".formatted(each));
    }
    return encoded.toString();
  }

  private static boolean isText(String query) {
    return query.codePoints().noneMatch(RandomQueriesIT::isHalf);
  }

  private static boolean isHalf(int code) {
    return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
  }

  private static byte[] bytes(String query) {
    var bytes = new ByteArrayOutputStream();
    query.codePoints().forEach(code -> bytes.writeBytes(bytes(code)));
    return bytes.toByteArray();
  }

  private static byte[] bytes(int code) {
    return isHalf(code)
        ? new byte[] {
          (byte) (0xE0 | code >> 12), (byte) (0x80 | code >> 6 & 0x3F), (byte) (0x80 | code & 0x3F)
        }
        : Character.toString(code).getBytes(StandardCharsets.UTF_8);
  }

  /** So that it can be pasted into a test. */
  private static String shown(String query) {
    StringBuilder shown = new StringBuilder();
    query
        .chars()
        .limit(400)
        .forEach(
            c ->
                shown.append(
                    c > 0x20 && c < 0x7F || Character.isIdeographic(c)
                        ? String.valueOf((char) c)
                        : "\\u%04X".formatted(c)));
    return query.length() + " characters: " + shown;
  }
}
