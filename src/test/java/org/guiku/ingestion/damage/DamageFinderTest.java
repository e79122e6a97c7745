package org.guiku.ingestion.damage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.guiku.documents.Damage;
import org.guiku.documents.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageFinderTest {

  private static final String BODY = "全县坚持生态优先、绿色发展，统筹山水林田湖草系统治理，到二〇三〇年森林覆盖率稳步提高，群众生活更加富裕。";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "加快编制工作,确?!毒V要》确定的任务落实|确?!毒V要》",
        "建设现代化产业体??系，迈上新台阶|代化产业体??系，",
        "推进城\uFFFD建设取得进展|推进城\uFFFD建设取得进展",
        "本规划锟斤拷锟斤拷，自印发之日起施行|本规划锟斤拷锟斤拷，",
        "新增绿地<U+00A0>三百亩|新增绿地<U+00A0>三百亩"
      })
  void charactersLostOnTheWayAreTold(String text, String told) {
    assertThat(damage(BODY, text, BODY))
        .containsExactly(new Damage(Damage.Kind.LOST_CHARACTERS, 2, told));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "什么是十五五规划?我们为什么要编制它?",
        "问:怎样参与?答:可以来信。",
        "增长率为5%(上年为4%)?见附表。",
        "GDP?地区生产总值。",
        "联系电话:0570-1234567?",
        "第一章 总则"
      })
  void aQuestionIsNoLoss(String text) {
    assertThat(damage(BODY, text, BODY)).isEmpty();
  }

  @Test
  void chineseReadInTheWrongEncodingIsTold() {
    String asGbk =
        new String("经济社会发展规划纲要".getBytes(StandardCharsets.UTF_8), Charset.forName("GBK"));
    String asLatin =
        new String("经济社会发展规划".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(damage(BODY, asGbk, asLatin))
        .extracting(Damage::kind, Damage::ordinal)
        .contains(tuple(Damage.Kind.LOST_CHARACTERS, 2), tuple(Damage.Kind.LOST_CHARACTERS, 3));
  }

  @Test
  void wordsInTheOtherScriptAreToldFromTheFirstToTheLast() {
    assertThat(damage(BODY, "依據國務院的要求推進", BODY))
        .containsExactly(new Damage(Damage.Kind.MIXED_SCRIPT, 2, "據國務院的要求推進"));
    assertThat(damage("國家發展規劃對經濟與社會的長遠發展作出總體部署,為應對國際環境變化創造條件,實現現代化產業體係與區域協調", "国家对区域协调发展的要求"))
        .extracting(Damage::kind)
        .containsExactly(Damage.Kind.MIXED_SCRIPT);
  }

  @Test
  void aNameInOldCharactersIsNoMixture() {
    assertThat(damage(BODY, "由李喆、周堃、朱镕负责起草", BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"首页 > 要闻 > 正文", "返回顶部", "相关阅读", "上一篇 下一篇", "字体：【大 中 小】 打印本页 关闭窗口", "澳门百家乐一区二区在线"})
  void menusAndSpamAreForeign(String text) {
    assertThat(damage(BODY, text, BODY))
        .containsExactly(new Damage(Damage.Kind.FOREIGN_TEXT, 2, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"正文", "严厉打击网络赌博、私服外挂，整治棋牌平台", "相关新闻发布工作由宣传部负责", "收藏", "推进博物馆收藏、研究与分享"})
  void aPlansOwnWordsAreNotForeign(String text) {
    assertThat(damage(BODY, text, BODY)).isEmpty();
  }

  @Test
  void aStrayLastLineThatRepeatsAParagraphBehindOtherWordsIsForeign() {
    String stray = "热门推荐12:" + BODY;
    assertThat(damage(BODY, "责任编辑:某某", stray))
        .containsExactly(new Damage(Damage.Kind.FOREIGN_TEXT, 3, stray));
    assertThat(damage(BODY, BODY)).as("a paragraph that is there twice").isEmpty();
  }

  @Test
  void noTextHoldsItUpOrBreaksIt() {
    long seed = new Random().nextLong();
    System.out.println("DamageFinderTest, seed " + seed);
    Random random = new Random(seed);
    String alphabet = "大[】字体：?!毒《》 分享到返回首页\uFFFD\uD840\uDC00鐨勫赌aé" + BODY;
    for (int round = 0; round < 300; round++) {
      String text =
          random
              .ints(random.nextInt(300), 0, alphabet.length())
              .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
              .reduce("", String::concat);
      for (Damage each : damage(BODY, text, "[大".repeat(random.nextInt(30)))) {
        assertThat(each.ordinal() == 2 ? text : BODY + "[大".repeat(30)).contains(each.text());
      }
    }
  }

  @Test
  void aTextBrokenAllOverIsToldInPart() {
    assertThat(damage("坏\uFFFD。".repeat(2_000))).hasSize(500);
  }

  private static List<Damage> damage(String... texts) {
    List<Passage> passages =
        IntStream.range(0, texts.length)
            .mapToObj(
                i -> new Passage(i + 1, Passage.Kind.PARAGRAPH, List.of(), texts[i], List.of()))
            .toList();
    return DamageFinder.in(passages);
  }
}
