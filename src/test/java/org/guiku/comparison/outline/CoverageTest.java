package org.guiku.comparison.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.outline.Laid.told;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.guiku.comparison.diff.Piece;
import org.junit.jupiter.api.Test;

/** Outlines and drafts in layouts as offices write them. */
class CoverageTest {

  @Test
  void numbersAndLevelsMayChangeWhileAPointIsKept() {
    assertThat(
            told(
                """
                # 某市水网规划编制提纲
                # 一、总体要求
                ## （一）指导思想
                ## （二）基本原则
                # 二、构建骨干水网
                # 三、加强水源保护
                # 四、保障措施
                """,
                """
                # 某市水网规划
                # （征求意见稿）
                # 第一章　总体要求
                ## 第一节　指导思想
                ## 第二节　基本 原则
                # 第二章　构建互联互通的骨干水网
                # 第三章　强化水源地保护
                # 第四章　建设数字水网
                # 第五章　保障措施
                """))
        .isEqualTo(
            """
            一、总体要求: KEPT 第一章　总体要求
            （一）指导思想: KEPT 第一节　指导思想
            （二）基本原则: KEPT 第二节　基本 原则
            二、构建骨干水网: RENAMED 第二章　构建互联互通的骨干水网
            三、加强水源保护: RENAMED 第三章　强化水源地保护
            四、保障措施: KEPT 第五章　保障措施
            NEW 第四章　建设数字水网
            """);
  }

  @Test
  void pointsAreMergedSplitMovedLeftToTheTextOrMissing() {
    assertThat(
            told(
                """
                一、发展基础和面临形势
                二、改造老旧小区
                三、培育文化街区
                四、治理内涝积水：摸清内涝点
                五、加装电梯
                六、组织领导
                七、资金保障
                八、开展国际合作
                """,
                """
                @3
                # 一、发展基础
                # 二、面临形势
                @5
                # 三、培育文化街区
                @9
                # 四、治理内涝和积水
                # 五、改造老旧小区
                有条件的楼栋优先加装电梯，费用由居民共担。办理时限压缩到十五天。
                # 六、加强组织领导和资金保障
                """))
        .isEqualTo(
            """
            一、发展基础和面临形势: SPLIT 一、发展基础 p.3 + 二、面临形势 p.3
            二、改造老旧小区: MOVED KEPT 五、改造老旧小区 p.9
            三、培育文化街区: KEPT 三、培育文化街区 p.5
            四、治理内涝积水: RENAMED 四、治理内涝和积水 p.9
            五、加装电梯: ONLY_TEXT 有条件的楼栋优先加装电梯，费用由居民共担。 p.9
            六、组织领导: MERGED 六、加强组织领导和资金保障 p.9
            七、资金保障: MERGED 六、加强组织领导和资金保障 p.9
            八、开展国际合作: MISSING
            """);
  }

  @Test
  void anEnglishOutlineIsFollowedLikeAChineseOne() {
    assertThat(
            told(
                """
                # Outline of the Water Plan
                ## 1. Where we stand
                ## 2. Goals
                ### 2.1 Supply for every household
                ### 2.2 Clean rivers
                ## 3. Flood protection
                ## 4. Money
                """,
                """
                # The Water Plan
                ## Chapter 1: Where we stand
                ## Chapter 2: Goals for 2030
                ### 2.1 A safe supply for every household
                ### 2.2 Clean rivers
                ### 2.3 Less leakage
                ## Chapter 3: Protection against floods
                Money comes from the city. Floods are forecast a day ahead.
                """))
        .isEqualTo(
            """
            1. Where we stand: KEPT Chapter 1: Where we stand
            2. Goals: RENAMED Chapter 2: Goals for 2030
            2.1 Supply for every household: RENAMED 2.1 A safe supply for every household
            2.2 Clean rivers: KEPT 2.2 Clean rivers
            3. Flood protection: RENAMED Chapter 3: Protection against floods
            4. Money: ONLY_TEXT Money comes from the city.
            NEW 2.3 Less leakage
            """);
  }

  @Test
  void aHeadingThatTakesUpAListedChapterIsNoSecondPoint() {
    assertThat(
            told(
                """
                # 编制提纲
                # 一、框架
                拟分三章：
                - 1. 现状与形势
                - 2. 主要任务（含安全一节）
                - 3. 重大工程与投资
                ## （一）现状与形势
                总结成绩，要有数据。
                ## （二）重大工程
                每类任务对应一项工程。
                # 二、分工和进度
                | 阶段 | 时间
                """,
                """
                # 第一章 现状与形势
                # 第二章 推进各项主要任务
                # 第三章 重大工程与投资
                """))
        .isEqualTo(
            """
            一、框架: SPLIT 第一章 现状与形势 + 第二章 推进各项主要任务 + 第三章 重大工程与投资
            1. 现状与形势: KEPT 第一章 现状与形势
            2. 主要任务（含安全一节）: RENAMED 第二章 推进各项主要任务
            3. 重大工程与投资: KEPT 第三章 重大工程与投资
            二、分工和进度: MISSING
            """);
  }

  @Test
  void aPlainListIsAnOutlineToo() {
    assertThat(
            told(
                """
                会议议定，规划应当包括以下内容。
                - 乡村道路：通村公路
                - 农田水利
                - 垃圾处理
                """,
                """
                # 农田水利建设
                # 目录
                # 垃圾处理
                # 乡村道路
                """))
        .isEqualTo(
            """
            乡村道路: MOVED KEPT 乡村道路
            农田水利: RENAMED 农田水利建设
            垃圾处理: KEPT 垃圾处理
            """);
  }

  @Test
  void aPointWithOtherWordsIsKnownByItsPlaceAndWhatItsChapterSays() {
    assertThat(
            told(
                """
                一、总体要求
                二、节约用水
                三、保障措施
                """,
                """
                # 第一章 总体要求
                # 第二章 建设集约型社会
                坚持节水优先，厉行节约，把用水总量控制在三亿立方米以内。
                # 第三章 保障措施
                """))
        .contains("二、节约用水: RENAMED 第二章 建设集约型社会");
  }

  @Test
  void aParallelWordingIsNoOtherPoint() {
    assertThat(
            told(
                """
                一、推进智慧供水
                二、推进智慧排水
                三、推进智慧节水
                四、推进智慧防汛
                """,
                """
                # 一、推进智慧供水
                # 二、推进智慧排水
                # 三、推进智慧防汛
                # 四、推进智慧河湖
                """))
        .contains("三、推进智慧节水: MISSING", "NEW 四、推进智慧河湖");
  }

  @Test
  void withoutPointsEveryChapterIsNewAndWithoutChaptersEveryPointIsMissing() {
    assertThat(told("", "# 第一章 总则")).isEqualTo("NEW 第一章 总则\n");
    assertThat(told("一、总体要求", "")).isEqualTo("一、总体要求: MISSING\n");
    assertThat(told("", "")).isEmpty();
  }

  @Property(tries = 200)
  void anOutlineKeepsItselfWhole(@ForAll("texts") List<Piece> text) {
    Coverage coverage = Coverage.of(text, text);
    assertThat(coverage.points())
        .allMatch(fate -> fate.state() == Fate.State.KEPT && !fate.moved());
    assertThat(coverage.points()).allMatch(fate -> fate.chapters().equals(List.of(fate.point())));
    assertThat(coverage.added()).isEmpty();
  }

  @Property(tries = 200)
  void everyPointAndEveryChapterAtTheTopIsAccountedForOnce(
      @ForAll("texts") List<Piece> outline, @ForAll("texts") List<Piece> draft) {
    Coverage coverage = Coverage.of(outline, draft);
    assertThat(coverage.points().stream().map(Fate::point))
        .containsExactlyElementsOf(Entries.ofOutline(outline));
    assertThat(coverage.points()).allMatch(CoverageTest::isSound);
    List<Entry> told = coverage.points().stream().flatMap(it -> it.chapters().stream()).toList();
    assertThat(Entries.ofDraft(draft))
        .filteredOn(chapter -> chapter.level() == 1)
        .allMatch(chapter -> told.contains(chapter) != coverage.added().contains(chapter));
    Coverage.Summary summary = coverage.summary();
    assertThat(summary.points())
        .isEqualTo(summary.chapters() + summary.onlyText() + summary.missing());
  }

  private static boolean isSound(Fate fate) {
    return switch (fate.state()) {
      case KEPT, RENAMED, MERGED -> fate.chapters().size() == 1 && fate.quote().isEmpty();
      case SPLIT -> fate.chapters().size() > 1 && fate.quote().isEmpty();
      case ONLY_TEXT -> fate.chapters().isEmpty() && fate.quote().isPresent();
      case MISSING -> fate.chapters().isEmpty() && fate.quote().isEmpty();
    };
  }

  @Test
  void anOutlineOfThousandsOfHeadingsIsBounded() {
    Random random = new Random(7);
    String lines =
        IntStream.range(0, 3_000)
            .mapToObj(i -> "#".repeat(1 + i % 5 / 2) + " " + words(random))
            .collect(java.util.stream.Collectors.joining("\n"));
    List<Piece> text = Laid.text(lines);
    assertThat(Coverage.of(text, text).summary().points()).isBetween(1, 600);
  }

  private static String words(Random random) {
    return random
        .ints(6, 0x4e00, 0x4e40)
        .mapToObj(Character::toString)
        .collect(java.util.stream.Collectors.joining());
  }

  /** Headings of two levels and paragraphs of few words, so that much of it is alike. */
  @Provide
  Arbitrary<List<Piece>> texts() {
    Arbitrary<String> wording =
        Arbitraries.of("推进", "智慧", "供水", "排水", "与", "保障")
            .list()
            .ofMinSize(2)
            .ofMaxSize(4)
            .map(words -> String.join("", words));
    Arbitrary<String> line =
        Arbitraries.of("# 一、", "## （一）", "").flatMap(mark -> wording.map(it -> mark + it));
    return line.list()
        .ofMaxSize(12)
        .map(lines -> "# 一、总则\n" + String.join("\n", lines))
        .map(Laid::text);
  }
}
