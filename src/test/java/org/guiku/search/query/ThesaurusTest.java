package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.guiku.search.query.QueryTree.All;
import org.guiku.search.query.QueryTree.Any;
import org.guiku.search.query.QueryTree.InField;
import org.guiku.search.query.QueryTree.Synonyms;
import org.guiku.search.query.QueryTree.TextField;
import org.guiku.search.query.QueryTree.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {

  private final Thesaurus thesaurus =
      new Thesaurus(
          List.of(
              List.of("GDP", "地区生产总值"),
              List.of("GDP", "国内生产总值"),
              List.of("R&D", "研发", "研究与试验发展"),
              List.of("十四五", "“十四五”"),
              List.of("双碳", "碳达峰碳中和")));

  @Test
  void saysAWordInAllWaysOfItsGroupsTheAskedOneFirst() {
    assertThat(thesaurus.ways("gdp")).containsExactly("gdp", "地区生产总值", "国内生产总值");
    assertThat(thesaurus.ways("地区生产总值")).containsExactly("地区生产总值", "GDP");
    assertThat(thesaurus.ways("森林")).containsExactly("森林");
  }

  @Test
  void saysAPartOfALongerWordInAllWays() {
    assertThat(thesaurus.ways("人均ＧＤＰ增长")).containsExactly("人均ＧＤＰ增长", "人均地区生产总值增长", "人均国内生产总值增长");
    assertThat(thesaurus.ways("研發投入")).containsExactly("研發投入", "R&D投入", "研究与试验发展投入");
    assertThat(thesaurus.ways("十四五规划")).containsExactly("十四五规划", "“十四五”规划");
  }

  @Test
  void doesNotTakeAPieceOfARunOfLettersForAWord() {
    assertThat(thesaurus.ways("GDPR")).containsExactly("GDPR");
  }

  @ParameterizedTest
  @CsvSource({
    "2035年,二〇三五年",
    "二〇三五年,2035年",
    "二零三五年远景目标,2035年远景目标",
    "二O三五,2035",
    "2021年至2025年,二〇二一年至二〇二五年",
    "一九九八年,1998年",
    "２０３５年,二〇三五年"
  })
  void saysYearsInTheOtherNumerals(String word, String other) {
    assertThat(Thesaurus.NONE.ways(word)).containsExactly(word, other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12035", "2035.5", "3,2035", "A2035", "二〇三五万", "3035年", "三五"})
  void takesNoOtherNumberForAYear(String word) {
    assertThat(Thesaurus.NONE.ways(word)).containsExactly(word);
  }

  @Test
  void widensWordsAlsoInTitlesAndLeavesAloneWhatMeansWhatItSays() {
    assertThat(widened("双碳 标题:双碳"))
        .isEqualTo(
            new All(
                List.of(
                    new Synonyms(List.of(new Word("双碳"), new Word("碳达峰碳中和"))),
                    new Any(
                        List.of(
                            new InField(TextField.TITLE, new Word("双碳")),
                            new InField(TextField.TITLE, new Word("碳达峰碳中和"))))),
                List.of()));
    for (String query : List.of("\"双碳\"", "双碳*", "文号:双碳", "\"双碳 规划\"~3", "森林 -双碳")) {
      assertThat(widened(query)).as(query).isEqualTo(QueryParser.parse(query));
    }
  }

  @Test
  void addsNoMoreThanAFewWaysHoweverManyThereAre() {
    List<String> many = IntStream.range(0, 500).mapToObj(i -> "词" + i).toList();
    Thesaurus crowded = new Thesaurus(List.of(many));
    assertThat(crowded.ways("词1")).hasSize(Thesaurus.MOST_WAYS);
    QueryTree tree = crowded.widen(QueryParser.parse("词1 ".repeat(QueryParser.MOST_TERMS)));
    assertThat(tree.wantedTerms()).hasSizeLessThan(20);
    assertThat(((All) tree).wanted().stream().filter(Synonyms.class::isInstance).count())
        .isLessThanOrEqualTo(Thesaurus.MOST_IN_QUERY / (Thesaurus.MOST_WAYS - 1) + 1);
  }

  private QueryTree widened(String query) {
    return thesaurus.widen(QueryParser.parse(query));
  }
}
