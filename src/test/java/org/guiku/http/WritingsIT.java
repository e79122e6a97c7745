package org.guiku.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.guiku.ranking.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A query in simplified, in traditional script or in full width finds the same, in one order. */
@SamplesServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingsIT {

  private static final Path TOPICS = Path.of("src/test/resources/queries/topics.tsv");
  private static final int DRAWN = 120;
  private static final int MOST_WORDS = 3;
  private static final int LONGEST_WORD = 6;
  private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]{2,}");

  private final Api api;
  private final long seed = Long.getLong("guiku.seed", System.nanoTime());
  private final List<String> texts = new ArrayList<>();
  private Collection<String> judged = List.of();

  /** What a search answered, as far as the writing of its query must not change it. */
  private record Found(int total, List<String> ids, List<String> matched) {}

  WritingsIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void takeTheSamplesIn() throws Exception {
    SampleLibrary library = SampleLibrary.of(api);
    for (String id : library.names().keySet().stream().sorted().toList()) {
      texts.addAll(library.passages(id));
    }
    judged = Topics.in(TOPICS).queries().values();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lexical", "hybrid"})
  void judgedQueriesFindTheSameInEveryWriting(String mode) throws Exception {
    hold(judged, mode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lexical", "hybrid"})
  void wordsOfTheTextsFindTheSameInEveryWriting(String mode) throws Exception {
    System.err.println("words drawn with seed " + seed + " (-Dguiku.seed)");
    hold(drawn(), mode);
  }

  /** What a converter does not write, but people do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "计划|計畫|計劃",
        "干部|幹部",
        "干旱 预警|乾旱 預警",
        "覆盖|覆蓋",
        "复核|複核|覆核|覆覈",
        "复盘|覆盤",
        "批复|批覆|批復",
        "了解|瞭解",
        "借助|藉助",
        "着力 推进|著力 推進",
        "显著|顯著",
        "征求意见|徵求意見|征求意見",
        "水表|水錶",
        "采纳|採納|采納",
        "联系|聯繫|聯係",
        "平台|平臺",
        "里面|裏面|裡面",
        "为群众|為羣眾|爲群衆",
        "标准|標準",
        "余额|餘額|馀額",
        "云澜|雲瀾|云瀾",
        "云水函〔2022〕47号|雲水函［２０２２］47號|云水函（2022）47号|云水函[2022]47号|云水函【2022】47号",
        "二〇三五年|二零三五年|二○三五年|二Ｏ三五年"
      })
  void writingsOfPeopleFindTheSame(String all) throws Exception {
    String[] writings = all.split("\\|");
    for (String mode : List.of("lexical", "hybrid")) {
      Found found = found(writings[0], mode);
      for (String writing : writings) {
        assertThat(found(writing, mode)).as("%s, %s", writing, mode).isEqualTo(found);
      }
    }
  }

  /** A document that only mentions a number, too, and not only the one that bears it. */
  @ParameterizedTest
  @ValueSource(strings = {"云水函[2022]47号", "云水函（2022）47号", "云水函〔2022〕47号"})
  void aNumberFindsTheDocumentsThatSayItWhateverItsBrackets(String number) throws Exception {
    assertThat(found("\"云水函〔2022〕47号\"", "lexical").total()).isPositive();
    assertThat(found(number, "lexical").ids())
        .containsAll(found("\"云水函〔2022〕47号\"", "lexical").ids());
  }

  private void hold(Collection<String> queries, String mode) throws Exception {
    SoftAssertions all = new SoftAssertions();
    int finding = 0;
    for (String query : queries) {
      Found found = found(query, mode);
      finding += found.total() > 0 ? 1 : 0;
      for (String writing : writings(query)) {
        all.assertThat(found(writing, mode)).as("%s, for %s", writing, query).isEqualTo(found);
      }
    }
    all.assertThat(finding).as("queries that find something").isGreaterThan(queries.size() / 2);
    all.assertAll();
  }

  /** All but the query's own. */
  private static Set<String> writings(String query) {
    Set<String> writings = new LinkedHashSet<>();
    for (String text :
        List.of(query, ZhConverterUtil.toSimple(query), ZhConverterUtil.toTraditional(query))) {
      writings.add(text);
      writings.add(fullWidth(text));
    }
    writings.remove(query);
    return writings;
  }

  private Found found(String query, String mode) throws IOException, InterruptedException {
    String path = "/search?size=100&mode=" + mode + "&q=" + URLEncoder.encode(query, UTF_8);
    Answer answer = api.get(path);
    assertThat(answer.status()).as(query).isEqualTo(200);
    return new Found(answer.at("total").asInt(), all(answer, "documentId"), all(answer, "matched"));
  }

  private static List<String> all(Answer answer, String field) {
    return answer
        .at("hits")
        .valueStream()
        .map(hit -> hit.path(field))
        .map(JsonNode::asString)
        .toList();
  }

  private List<String> drawn() {
    Random random = new Random(seed);
    return IntStream.range(0, DRAWN)
        .mapToObj(i -> query(texts.get(random.nextInt(texts.size())), random))
        .filter(query -> !query.isEmpty())
        .toList();
  }

  /** Some words of one text, cut anywhere; one in four queries is a phrase. */
  private static String query(String text, Random random) {
    List<String> runs = RUN.matcher(text).results().map(MatchResult::group).toList();
    boolean isPhrase = random.nextInt(4) == 0;
    String words =
        random
            .ints(isPhrase ? 1 : 1 + random.nextInt(MOST_WORDS), 0, Math.max(1, runs.size()))
            .filter(i -> i < runs.size())
            .mapToObj(i -> piece(runs.get(i), random))
            .collect(Collectors.joining(" "));
    return isPhrase && !words.isEmpty() ? '"' + words + '"' : words;
  }

  private static String piece(String run, Random random) {
    int[] codes = run.codePoints().toArray();
    int start = random.nextInt(codes.length - 1);
    int length = 2 + random.nextInt(LONGEST_WORD - 1);
    return new String(codes, start, Math.min(length, codes.length - start));
  }

  /** Letters and digits only: marks mean something to the query language. */
  private static String fullWidth(String text) {
    return text.codePoints()
        .map(code -> code < 0x7F && Character.isLetterOrDigit(code) ? code + 0xFEE0 : code)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
