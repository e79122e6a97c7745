package org.guiku.search;

import static com.github.houbb.pinyin.constant.enums.PinyinStyleEnum.FIRST_LETTER;
import static com.github.houbb.pinyin.constant.enums.PinyinStyleEnum.NORMAL;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;
import static org.guiku.search.MemoryDocuments.heading;

import com.github.houbb.pinyin.util.PinyinHelper;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.Passage;
import org.guiku.search.suggest.Letters;
import org.junit.jupiter.api.Test;

class SuggestionsTest extends LibraryTest {

  private static final Viewer ANYONE = new Viewer.Anonymous();

  @Test
  void findsEveryTitleByItsBeginningItsPinyinAndItsInitials() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> titles = IntStream.range(0, 60).mapToObj(i -> title(random)).distinct().toList();
    titles.forEach(title -> library.documents.add(draft(title, "总则。")));
    library.catchUp();
    for (String title : titles) {
      String letters = Letters.of(title);
      String beginning = title.substring(0, title.length() - random.nextInt(3));
      for (String typed : List.of(title, beginning, pinyin(letters), initials(letters))) {
        assertThat(texts(typed)).as("%s, typed %s, seed %s", title, typed, seed).contains(title);
      }
    }
  }

  /** Of planning words and odd ones, so long that no two begin alike for ten letters. */
  private static String title(Random random) {
    List<String> words =
        List.of(
            "云州市", "森林", "覆盖率", "重庆", "长江", "行政", "增长", "银行", "强度", "调整", "朝阳", "GDP", "2035年",
            "“十四五”", "规划", "（草案）", "長", "㐂", "绿色", "战略");
    return random
        .ints(random.nextInt(4, 9), 0, words.size())
        .mapToObj(words::get)
        .collect(joining());
  }

  private static String pinyin(String letters) {
    return PinyinHelper.toPinyin(letters, NORMAL, "");
  }

  private static String initials(String letters) {
    return PinyinHelper.toPinyin(letters, FIRST_LETTER, "");
  }

  @Test
  void findsWhatStandsInsideAndWhatIsTypedWithOneWrongLetter() {
    library.add(draft("云州市森林覆盖率提升规划", "总则。"));
    for (String typed :
        List.of(
            "森林覆",
            "slfgl",
            "fugailv",
            "senlinfugeilv",
            "senlinfugailb",
            "snelinfugai",
            "slfgk",
            "森林复盖率",
            "森林覆概率",
            "森林fugai",
            "复盖率")) {
      assertThat(texts(typed)).as(typed).containsExactly("云州市森林覆盖率提升规划");
    }
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
    library.add(new MemoryDocuments.Draft("甲", headings("水利工程", "水利热门推荐")).foreign(2));
    assertThat(texts("水利")).containsExactly("水利工程");
  }

  @Test
  void areNoPassages() {
    library.add(draft("水利发展规划", "总则。"));
    assertThat(library.find("\"水利发展规划\"").hits().total()).isZero();
    assertThat(library.find("水利发展规划").hits().items().getFirst().passages()).isEmpty();
    assertThat(library.find("总则").hits().items().getFirst().morePassages()).isZero();
  }

  @Test
  void answersNothingToWhatHasNoLetters() {
    library.add(draft("水利发展规划", "总则。"));
    for (String typed :
        List.of("", " ", "*", "\"", "“”", "😀", "😀😀😀😀", "\u0000", "\ud840", "()", "-", "。")) {
      assertThat(texts(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void answersSoonWhateverIsTyped() {
    library.add(draft("水利发展规划".repeat(30), "总则。"));
    List<String> odd =
        List.of(
            "规".repeat(1_000),
            "a".repeat(1_000),
            "长".repeat(40),
            "1".repeat(65_536),
            "水利发展规划".repeat(30),
            "slfzgh".repeat(30),
            "𠮷".repeat(200),
            "水*(\"".repeat(250),
            "مرحبا".repeat(50),
            "ü".repeat(300));
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
    return IntStream.range(0, texts.length).mapToObj(i -> heading(i + 1, texts[i])).toList();
  }
}
