package org.guiku.search.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  @ParameterizedTest
  @CsvSource({
    "森林覆, 森林覆盖率",
    "senlinfug, 森林覆盖率",
    "SLFGL, 森林覆盖率",
    "ｓｌｆｇｌ, 森林覆盖率",
    "fgl, 森林覆盖率",
    "fugailv, 森林覆盖率",
    "fugailü, 森林覆盖率",
    "fugailu, 森林覆盖率",
    "sen lin fu'gai, 森林覆盖率",
    "lvsezhuanxing, 绿色转型",
    "fazhanzhanlue, 发展战略",
    "fazhanzhanlve, 发展战略",
    "chongqing, 重庆双城经济圈",
    "cqscjjq, 重庆双城经济圈",
    "zhongdian, 重点任务",
    "changjiang, 长江经济带",
    "csjyth, 长三角一体化",
    "zsjyth, 长三角一体化",
    "changsanjiao, 长三角一体化",
    "xingzheng, 行政执法能力",
    "yinhangye, 银行业改革",
    "qdtz, 强度调整",
    "qiangdutiaozheng, 强度调整",
    "diaocha, 土地调查",
    "zengzhang, 增长动力",
    "chaoyangchanye, 朝阳产业",
    "chanye, 朝阳产业",
    "dushiquan, 都市圈",
    "gdpzs, GDP增速",
    "gdpzengsu, GDP增速",
    "ＧＤＰ, GDP增速",
    "vr, VR产业",
    "vrchanye, VR产业",
    "r&d, R&D经费投入强度",
    "rdjf, R&D经费投入强度",
    "2035n, 2035年远景目标",
    "yjmb, 2035年远景目标",
    "十四五规划, “十四五”规划《纲要》",
    "guihuagangyao, “十四五”规划《纲要》",
    "ssw, 十四五"
  })
  void keepPlanningWordsByTheirCharactersTheirSoundsAndTheirInitials(String typed, String words) {
    assertThat(completes(Typed.of(typed).written(), words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"森林复盖率, 森林覆盖率", "森林fugai, 森林覆盖率", "森林fgl, 森林覆盖率", "复盖lv, 森林覆盖率", "GDP增素, GDP增速"})
  void keepWhatSoundsLikeTheCharactersTyped(String typed, String words) {
    assertThat(completes(Typed.of(typed).written(), words)).isFalse();
    assertThat(completes(Typed.of(typed).sounded(), words)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"senlinn, 森林覆盖率", "lfg, 覆盖率", "dp, GDP增速", "035, 2035年", "盖覆, 覆盖率", "g, 森林覆盖率"})
  void keepNothingElse(String typed, String words) {
    assertThat(completes(Typed.of(typed).written(), words)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "“”", "*", "😀", "\ud840", "　", "（）"})
  void areAskedForNothingWhereNoLettersAreTyped(String typed) {
    assertThat(Typed.of(typed).isEmpty()).isTrue();
  }

  @Test
  void staySmallWhateverTheText() {
    for (String text :
        new String[] {"长".repeat(5_000), "a".repeat(5_000), "率a".repeat(900), "𠮷".repeat(500)}) {
      Forms forms = Forms.of(Letters.of(text));
      assertThat(forms.beginning()).hasSizeLessThanOrEqualTo(9);
      assertThat(forms.inside()).hasSizeLessThanOrEqualTo(40 * 9);
      assertThat(Stream.concat(forms.beginning().stream(), forms.inside().stream()))
          .allSatisfy(form -> assertThat(Letters.count(form)).isBetween(1, Forms.LONGEST));
    }
  }

  @Test
  void allowForAWrongLetterInLongerWordsOnly() {
    assertThat(Typed.of("slf").mistyped().beginning()).isEmpty();
    assertThat(Typed.of("slfg").mistyped().beginning()).containsExactly("slfg");
    assertThat(Typed.of("森林覆盖").mistyped().inside()).containsExactly("森林覆盖");
  }

  private static boolean completes(Forms typed, String words) {
    Forms forms = Forms.of(Letters.of(words));
    return begins(forms.beginning(), typed.beginning()) || begins(forms.inside(), typed.inside());
  }

  private static boolean begins(Set<String> forms, Set<String> typed) {
    return forms.stream().anyMatch(form -> typed.stream().anyMatch(form::startsWith));
  }
}
