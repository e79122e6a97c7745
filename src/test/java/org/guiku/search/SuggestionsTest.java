package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;
import static org.guiku.search.MemoryDocuments.heading;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

  private static final Viewer ANYONE = new Viewer.Anonymous();

  @TempDir private Path folder;
  private Library library;

  @BeforeEach
  void openLibrary() {
    library = Library.open(new MemoryDocuments(), folder);
  }

  @AfterEach
  void closeLibrary() {
    library.close();
  }

  @ParameterizedTest
  @CsvSource({
    "森林覆, 森林覆盖率",
    "senlinfug, 森林覆盖率",
    "SLFGL, 森林覆盖率",
    "slfgl, 森林覆盖率",
    "fgl, 森林覆盖率",
    "fugailv, 森林覆盖率",
    "fugailü, 森林覆盖率",
    "fugailu, 森林覆盖率",
    "sen lin fu'gai, 森林覆盖率",
    "森林fugai, 森林覆盖率",
    "森林fgl, 森林覆盖率",
    "覆盖, 森林覆盖率",
    "chongqing, 重庆双城经济圈",
    "cqscjjq, 重庆双城经济圈",
    "changjiang, 长江经济带",
    "csj, 长三角一体化",
    "zsj, 长三角一体化",
    "changsanjiao, 长三角一体化",
    "xingzheng, 行政执法能力",
    "yinhangye, 银行业改革",
    "qdtz, 强度调整",
    "qiangdutiaozheng, 强度调整",
    "zengzhang, 增长动力转换",
    "chaoyang, 朝阳产业",
    "chanye, 朝阳产业",
    "gdpzs, GDP增速",
    "gdpzengsu, GDP增速",
    "ＧＤＰ, GDP增速",
    "r&d, R&D经费投入强度",
    "rdjf, R&D经费投入强度",
    "2035n, 2035年远景目标",
    "yjmb, 2035年远景目标",
    "十四五规划, “十四五”规划《纲要》实施",
    "gysh, “十四五”规划《纲要》实施"
  })
  void findsPlanningWordsByTheirCharactersTheirSoundsAndTheirInitials(String typed, String words) {
    library.add(
        new MemoryDocuments.Draft(
            "甲",
            headings(
                "森林覆盖率", "重庆双城经济圈", "长江经济带", "长三角一体化", "行政执法能力", "银行业改革", "强度调整", "增长动力转换",
                "朝阳产业", "GDP增速", "R&D经费投入强度", "2035年远景目标", "“十四五”规划《纲要》实施")));
    assertThat(texts(typed)).first().isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "senlinfugeilv", "senlinfugailb", "senlifugailv", "senlinnfugailv", "snelinfug", "slfgk",
        "slgfl", "森林复盖率", "森林覆概率", "森林覆盖绿", "复盖率"
      })
  void forgivesOneWrongLetter(String typed) {
    library.add(draft("云州市森林覆盖率提升规划", "总则。"));
    assertThat(texts(typed)).containsExactly("云州市森林覆盖率提升规划");
  }

  @Test
  void forgivesNothingInShortWords() {
    library.add(draft("森林规划", "总则。"));
    assertThat(texts("slk")).isEmpty();
    assertThat(texts("slk规")).isEmpty();
    assertThat(texts("slgj")).isNotEmpty();
  }

  @Test
  void findsATitleFromInsideWhereItsPlaceIsNotTyped() {
    library.add(draft("云州市生态环境保护“十四五”规划", "总则。"));
    library.add(draft("关于印发《云州市水利发展规划》的通知", "总则。"));
    assertThat(texts("生态环境")).containsExactly("云州市生态环境保护“十四五”规划");
    assertThat(texts("sthjbh")).containsExactly("云州市生态环境保护“十四五”规划");
    assertThat(texts("云州市水利")).containsExactly("关于印发《云州市水利发展规划》的通知");
  }

  @Test
  void putsWhatBeginsSoBeforeWhatHoldsItAndThatBeforeSlips() {
    library.add(draft("水利发展规划", "总则。"));
    library.add(draft("云州市水利发展规划", "总则。"));
    library.add(draft("税利发展规划", "总则。"));
    assertThat(texts("水利发展")).containsExactly("水利发展规划", "云州市水利发展规划", "税利发展规划");
  }

  @Test
  void putsWhatMoreDocumentsHaveFirstAndTitlesBeforeHeadings() {
    library.add(new MemoryDocuments.Draft("水利一", headings("水利改革", "水利工程")));
    library.add(new MemoryDocuments.Draft("水利二", headings("水利工程")));
    library.add(new MemoryDocuments.Draft("水利三", headings("水利工程", "水利改革")));
    library.add(draft("水利改革", "总则。"));
    assertThat(suggestions("水利", Library.ALL))
        .startsWith(
            new Suggestion("水利改革", Catchword.Kind.TITLE, 3),
            new Suggestion("水利工程", Catchword.Kind.HEADING, 3),
            new Suggestion("水利一", Catchword.Kind.TITLE, 1));
  }

  @Test
  void suggestsHeadingsWithoutTheirNumbersAndEachWordingOnce() {
    library.add(new MemoryDocuments.Draft("甲", headings("第三章 保障措施", "一、保障措施")));
    library.add(new MemoryDocuments.Draft("乙", headings("（五）保障措施：")));
    library.add(new MemoryDocuments.Draft("丙", headings("6.2 保障 措施")));
    assertThat(suggestions("bzcs", Library.ALL))
        .containsExactly(new Suggestion("保障措施", Catchword.Kind.HEADING, 3));
  }

  @Test
  void suggestsTenAtMost() {
    for (int i = 10; i < 40; i++) {
      library.documents.add(draft("规划之" + i, "总则。"));
    }
    library.catchUp();
    assertThat(texts("guihua")).hasSize(10).first().isEqualTo("规划之10");
  }

  @Test
  void betraysNothingOfWhatOneMayNotRead() {
    library.add(new MemoryDocuments.Draft("水利发展规划", headings("水利改革", "水利工程")));
    library.add(new MemoryDocuments.Draft("水土保持规划", headings("水利工程")));
    List<Suggestion> before = suggestions("水", ANYONE);
    List<Suggestion> slips = suggestions("水利高程", ANYONE);
    for (Visibility hidden : Set.of(Visibility.DEPARTMENT, Visibility.INTERNAL)) {
      library.add(
          new MemoryDocuments.Draft("水利发展规划", headings("水利改革", "水利改革工程", "水利高程"))
              .visibility(hidden));
    }
    assertThat(before).hasSize(4);
    assertThat(suggestions("水", ANYONE)).isEqualTo(before);
    assertThat(suggestions("水利高程", ANYONE)).isEqualTo(slips).isNotEmpty();
    assertThat(suggestions("水利改革工程", ANYONE)).isEmpty();
    assertThat(suggestions("水利改革工程", Library.ALL))
        .containsExactly(new Suggestion("水利改革工程", Catchword.Kind.HEADING, 2));
  }

  @Test
  void forgetsAtOnceWhatIsHiddenOrGone() {
    var id = library.add(draft("水利发展规划", "总则。"));
    assertThat(suggestions("shuili", ANYONE)).hasSize(1);
    library.documents.replace(id, draft("水利发展规划", "总则。").visibility(Visibility.RESTRICTED));
    library.catchUp();
    assertThat(suggestions("shuili", ANYONE)).isEmpty();
    library.documents.remove(id);
    library.catchUp();
    assertThat(suggestions("shuili", Library.ALL)).isEmpty();
  }

  @Test
  void suggestsNobodyElsesWords() {
    library.add(
        new MemoryDocuments.Draft("甲", headings("水利工程", "水利热门推荐")).foreign(2));
    assertThat(texts("水利")).containsExactly("水利工程");
  }

  @Test
  void areNoPassages() {
    library.add(draft("水利发展规划", "总则。"));
    assertThat(library.find("\"水利发展规划\"").hits().total()).isZero();
    assertThat(library.find("水利发展规划").hits().items().getFirst().passages()).isEmpty();
    assertThat(library.find("总则").hits().items().getFirst().morePassages()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "*", "\"", "“”", "😀", "😀😀😀😀", "\u0000", "\ud840", "()", "-", "OR"})
  void answersNothingToWhatHasNoLetters(String typed) {
    library.add(draft("水利发展规划", "总则。"));
    assertThat(texts(typed)).isEmpty();
  }

  @Test
  void answersSoonWhateverIsTyped() {
    library.add(draft("水利发展规划".repeat(30), "总则。"));
    List<String> odd =
        List.of(
            "规".repeat(1_000), "a".repeat(1_000), "长".repeat(40), "1".repeat(65_536),
            "水利发展规划".repeat(30), "slfzgh".repeat(30), "𠮷".repeat(200), "水*(\"".repeat(250),
            "مرحبا".repeat(50), "ü".repeat(300));
    for (String typed : odd) {
      long start = System.nanoTime();
      suggestions(typed, Library.ALL);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .as(typed.substring(0, 4))
          .isLessThan(Duration.ofSeconds(1));
    }
  }

  private List<String> texts(String typed) {
    return suggestions(typed, Library.ALL).stream().map(Suggestion::text).toList();
  }

  private List<Suggestion> suggestions(String typed, Viewer viewer) {
    return library.suggestions.completing(typed, viewer);
  }

  private static List<Passage> headings(String... texts) {
    return IntStream.range(0, texts.length)
        .mapToObj(i -> heading(i + 1, texts[i]))
        .toList();
  }
}
