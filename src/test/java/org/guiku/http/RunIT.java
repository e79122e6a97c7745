package org.guiku.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of questions, answered in the form of TREC. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunIT {

  /** So that other tests' documents do not answer. */
  private static final String RARE = "鸂鶒洲";

  private final Api api;

  RunIT(Api api) {
    this.api = api;
  }

  @BeforeAll
  void importTwo() throws Exception {
    String records =
        """
        {"id": "run-1", "text": "%s的堤防，每年汛前检查。"}
        {"id": "run 2", "text": "汛期在%s值守。"}
        """
            .formatted(RARE, RARE);
    Answer taken = api.send("POST", "/imports", records.getBytes(UTF_8));
    assertThat(api.finished(taken.id()).at("failed").asInt()).isZero();
  }

  @Test
  void importedDocumentsAreNamedByTheirIdsAndNotAllWordsNeedBeThere() throws Exception {
    Answer run =
        run("?depth=2&mode=lexical", "q1\t" + RARE + "的堤防谁来检查、何时检查？\n\nq2\t" + RARE + "\n");

    assertThat(run.status()).isEqualTo(200);
    assertThat(run.header("Content-Type")).startsWith("text/plain");
    List<String[]> lines = run.text().lines().map(line -> line.split(" ")).toList();
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(6).contains("Q0", "guiku"));
    assertThat(lines.stream().map(line -> line[0] + " " + line[3]))
        .containsExactly("q1 1", "q1 2", "q2 1", "q2 2");
    assertThat(lines.getFirst()[2]).isEqualTo("run-1");
    assertThat(lines.stream().map(line -> line[2])).contains("run_2");
    assertThat(Double.parseDouble(lines.get(0)[4]))
        .isGreaterThanOrEqualTo(Double.parseDouble(lines.get(1)[4]));
  }

  @Test
  void aQuestionIsNeverReadAsAQuery() throws Exception {
    String odd = "q1\t\"" + RARE + " -堤防 ( title: OR *\n";

    Answer run = run("?depth=5&mode=lexical", odd);

    assertThat(run.status()).isEqualTo(200);
    assertThat(run.text()).contains(" run-1 ");
  }

  @Test
  void questionsThatNothingAnswersHaveNoLine() throws Exception {
    assertThat(run("?mode=lexical", "q1\t…，？！\n").text()).isEmpty();
    assertThat(run("?mode=lexical", "").text()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no tab\n", "q1\tx\nq1\ty\n", "q1\tx\nq 2\ty\n", "q1\tx\nq2\t \n"})
  void aLineThatIsNoQuestionIsRefusedWithItsNumber(String topics) throws Exception {
    Answer refused = run("", topics);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("BAD_TOPIC");
    assertThat(refused.at("detail").asString()).containsAnyOf("1", "2");
  }

  @Test
  void whatItCannotDoItSays() throws Exception {
    assertThat(run("?depth=0", "q\tx\n").code()).isEqualTo("BAD_NUMBER");
    assertThat(run("?depth=1001", "q\tx\n").code()).isEqualTo("BAD_NUMBER");
    assertThat(run("?mode=psychic", "q\tx\n").code()).isEqualTo("BAD_PARAMETER");
    byte[] gbk = "q\t规划\n".getBytes(Charset.forName("GBK"));
    assertThat(send("", gbk).code()).isEqualTo("NOT_UTF8");
    byte[] long4 = ("q\t" + "x".repeat(4 << 20)).getBytes(UTF_8);
    Answer tooMany = send("", long4);
    assertThat(tooMany.status()).isEqualTo(413);
    assertThat(tooMany.code()).isEqualTo("TOO_MANY_TOPICS");
  }

  private Answer run(String settings, String topics) throws Exception {
    return send(settings, topics.getBytes(UTF_8));
  }

  private Answer send(String settings, byte[] topics) throws Exception {
    return api.send(
        "POST", "/search/runs" + settings, topics, "Content-Type", "text/tab-separated-values");
  }
}
