package org.guiku.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.guiku.access.Refused;
import org.guiku.search.query.QueryTree.All;
import org.guiku.search.query.QueryTree.Any;
import org.guiku.search.query.QueryTree.Coded;
import org.guiku.search.query.QueryTree.CodedField;
import org.guiku.search.query.QueryTree.InField;
import org.guiku.search.query.QueryTree.Near;
import org.guiku.search.query.QueryTree.Phrase;
import org.guiku.search.query.QueryTree.Prefix;
import org.guiku.search.query.QueryTree.TextField;
import org.guiku.search.query.QueryTree.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields, nearness and beginnings of words. */
class QueryLanguageTest {

  @ParameterizedTest
  @ValueSource(strings = {"title:规划", "TITLE:规划", "标题:规划", "标题：规划", "標題：规划", "标题： 规划", "ｔｉｔｌｅ：规划"})
  void knowsFieldsByBothNamesAndBothColons(String query) {
    assertThat(QueryParser.parse(query)).isEqualTo(in(TextField.TITLE, new Word("规划")));
  }

  @ParameterizedTest
  @CsvSource({
    "section,SECTION",
    "章节,SECTION",
    "issuer,ISSUER",
    "发文机关,ISSUER",
    "number,NUMBER",
    "文号,NUMBER"
  })
  void knowsTheOtherFieldsOfText(String name, TextField field) {
    assertThat(QueryParser.parse(name + ":\"省政府\"")).isEqualTo(in(field, new Phrase("省政府")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"时间：2021年", "http://example.org", "12:30", "a:b", "主题词：规划", "\"title:规划\""})
  void takesNoOtherColonForAField(String query) {
    assertThat(QueryParser.parse(query)).isInstanceOf(QueryTree.Term.class);
  }

  @Test
  void givesAFieldAllTermsOfItsGroupAndTheNextWordToNone() {
    assertThat(QueryParser.parse("标题:(规划 OR \"纲要\" -草案) 森林"))
        .isEqualTo(
            new All(
                List.of(
                    new All(
                        List.of(
                            new Any(
                                List.of(
                                    in(TextField.TITLE, new Word("规划")),
                                    in(TextField.TITLE, new Phrase("纲要"))))),
                        List.of(in(TextField.TITLE, new Word("草案")))),
                    new Word("森林")),
                List.of()));
  }

  @Test
  void leavesOutWhatAFieldHolds() {
    assertThat(QueryParser.parse("森林 -标题:通知"))
        .isEqualTo(new All(List.of(new Word("森林")), List.of(in(TextField.TITLE, new Word("通知")))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "〔2021〕3号", "[2021]3号", "【2021】3号", "［2021］3号", "（2021）3号"})
  void takesEveryBracketInANumberForTheUsualOne(String number) {
    InField field = (InField) QueryParser.parse("文号:云政发" + number);
    assertThat(field.term().text()).isIn("云政发2021", "云政发〔2021〕3号");
  }

  @ParameterizedTest
  @CsvSource({
    "浙江,330000", "浙江省,330000", "330000,330000", "杭州市,330100", "杭州,330100", "浙江省杭州市,330100",
    "浙江杭州,330100", "内蒙古,150000", "廣西,450000", "廣西壯族自治區,450000", "恩施州,422800", "３３００００,330000",
    "\"杭州市\",330100"
  })
  void knowsRegionsByNameAndByCode(String region, String code) {
    assertThat(QueryParser.parse("地区:" + region))
        .isInstanceOfSatisfying(
            Coded.class,
            coded -> {
              assertThat(coded.field()).isEqualTo(CodedField.REGION);
              assertThat(coded.codes()).contains(code).hasSizeLessThan(4);
            });
  }

  @Test
  void takesANameOfSeveralRegionsForAllOfThem() {
    Coded all = (Coded) QueryParser.parse("region:鼓楼区");
    Coded one = (Coded) QueryParser.parse("region:南京市鼓楼区");
    assertThat(all.codes()).contains("320106", "350102").containsAll(one.codes());
    assertThat(one.codes()).contains("320106").doesNotContain("350102");
  }

  @ParameterizedTest
  @ValueSource(strings = {"14", "十四五", "“十四五”", "2021-2025", "2021—2025年", "第十四个五年规划", "１４"})
  void knowsPeriodsByNumberByNameAndByYears(String period) {
    assertThat(QueryParser.parse("时期:" + period))
        .isEqualTo(new Coded(CodedField.PERIOD, Set.of("14")));
  }

  @Test
  void wantsWordsNearOneAnother() {
    assertThat(QueryParser.parse("\"水资源 节约\"~5"))
        .isEqualTo(new Near(List.of(new Word("水资源"), new Word("节约")), 5));
    assertThat(QueryParser.parse("“水资源　节约 集约”～１２"))
        .isEqualTo(new Near(List.of(new Word("水资源"), new Word("节约"), new Word("集约")), 12));
  }

  @Test
  void leavesAPhraseAsItIsWhereNothingInItCouldBeNear() {
    assertThat(QueryParser.parse("\"水资源节约\"~5")).isEqualTo(new Phrase("水资源节约"));
  }

  @ParameterizedTest
  @CsvSource({"GDP*,GDP", "规划*,规划", "规划**,规划", "规划＊,规划", "（规划*）,规划", "十四五规*,十四五规"})
  void wantsWhatBeginsWithAWord(String query, String word) {
    assertThat(QueryParser.parse(query)).isEqualTo(new Prefix(word));
  }

  @Test
  void wantsBeginningsInFieldsToo() {
    assertThat(QueryParser.parse("title:plan*")).isEqualTo(in(TextField.TITLE, new Prefix("plan")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|0|NO_WORD",
        "-a|0|ONLY_EXCLUSIONS",
        "a -|3|NOTHING_AFTER_MINUS",
        "OR a|0|NOTHING_BEFORE_OR",
        "a OR|2|NOTHING_AFTER_OR",
        "森林 标题：|3|NOTHING_AFTER_FIELD",
        "title:OR b|0|NOTHING_AFTER_FIELD",
        "title:、|0|NOTHING_AFTER_FIELD",
        "(title:)|1|NOTHING_AFTER_FIELD",
        "title:(a issuer:b)|9|FIELD_IN_FIELD",
        "title:\"a b\"~5|11|NEARNESS_IN_FIELD",
        "森林 地区:无此州|6|UNKNOWN_REGION",
        "地区:999999|3|UNKNOWN_REGION",
        "地区:市|3|UNKNOWN_REGION",
        "地区:浙江*|3|UNKNOWN_REGION",
        "时期:昨天|3|UNKNOWN_PERIOD",
        "a \"b|2|UNCLOSED_QUOTE",
        "\"\"|0|EMPTY_PHRASE",
        "(a|0|UNCLOSED_GROUP",
        "\"a b\"~|5|BAD_DISTANCE",
        "\"a b\"~1001|5|BAD_DISTANCE",
        "\"a b\"~99999999999|5|BAD_DISTANCE",
        "***|0|MISPLACED_STAR",
        "*规划|0|MISPLACED_STAR",
        "R*D|0|MISPLACED_STAR"
      })
  void saysWhatIsWrongAndWhere(String query, int position, QueryFault fault) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.arguments()).containsExactly(position, fault));
  }

  private static InField in(TextField field, QueryTree.Term term) {
    return new InField(field, term);
  }
}
