package org.guiku.coding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;

/**
 * Tells what a document is in the life of a plan, by what its title ends in and what its cover
 * bears in brackets. What is none of these has no kind here.
 */
final class KindRules {

  /**
   * @param name of the kind in the outer contract
   * @param words in a title that stands outside of 《》
   */
  private record Kind(String name, String label, Pattern words) {

    Kind(String name, String label, String words) {
      this(name, label, Pattern.compile(words));
    }
  }

  /** The first that fits: an opinion on a draft is no draft. */
  private static final List<Kind> BY_TITLE =
      List.of(
          new Kind("INTERPRETATION", "解读", "解读|答记者问|政策问答"),
          new Kind("PUBLICITY", "其他宣传材料", "一图读懂|图解|新闻发布会"),
          new Kind("ALIGNMENT_OPINION", "衔接意见", "衔接(?:审查|论证)?(?:的)?意见|衔接审查"),
          new Kind("EXPERT_OPINION", "专家意见", "专家.{0,8}(?:意见|纪要)"),
          new Kind(
              "REVIEW_OPINION", "评审意见", "(?:评审|审查|审核|反馈|修改|回复|书面)意见|意见(?:采纳|汇总|处理|反馈)|(?:复函|意见的函)"),
          new Kind("ENVIRONMENTAL_ASSESSMENT", "规划环评", "环境影响|规划环评|环评"),
          new Kind("WATER_ASSESSMENT", "水资源论证", "水资源论证"),
          new Kind("EVALUATION", "评估报告", "(?:中期|总结|实施|终期|执行).{0,8}评估|评估报告"),
          new Kind("EXPLANATION", "编制说明", "(?:编制|起草|修订)说明"),
          new Kind("STUDY", "前期研究", "前期研究|专题研究|课题研究|研究报告|基本思路"),
          new Kind("OUTLINE", "提纲", "(?:编制|编写|规划)?(?:提纲|大纲)$"));

  /** What follows it speaks of the draft; a file's name may end in its date or number. */
  private static final String END = "\\)?[\\d\\s._-]*$";

  private static final List<Kind> BY_MARK =
      List.of(
          new Kind("CONSULTATION_DRAFT", "征求意见稿", "(?:征求意见稿|公示稿|讨论稿)" + END),
          new Kind("REVIEW_DRAFT", "送审稿", "(?:送审稿|评审稿|审议稿)" + END),
          new Kind("APPROVAL_DRAFT", "报批稿", "(?:报批稿|上报稿)" + END));

  private static final Kind NOTICE =
      new Kind("NOTICE", "公示与通知", "(?:公示|公告|通告|通知|启事)(?:\\([^()]*\\))?$");

  private static final Kind PLAN =
      new Kind("PLAN", "正式文本", "(?:规划|计划|规划纲要|远景目标纲要)(?:纲要)?(?:\\((?![^()]*稿)[^()]*\\))?(?:文本)?$");

  /** A letter that issues a plan brings the plan. */
  private static final Pattern ISSUES_PLAN =
      Pattern.compile(
          "印发.{0,80}(?:规划|规划纲要)(?:\\([^()]*\\))?[》〉]?的?通知$|关于.{0,60}(?:规划|规划纲要)(?:\\([^()]*\\))?[》〉]?的批复$");

  /** The second line of a title may say what it is: 意见采纳情况表. */
  private static final int TITLE_LINES = 3;

  private static final int LONGEST_TITLE_LINE = 20;

  private static final Pattern QUOTED = Pattern.compile("《[^《》]*》");

  private KindRules() {}

  static Stream<CodedValue> of(Sheet sheet) {
    Stream<CodedValue> title = ofTitle(sheet.title(), sheet, 0.93, "title").stream();
    Stream<CodedValue> name = ofTitle(sheet.fileName(), sheet, 0.85, "file-name").stream();
    Stream<CodedValue> second =
        sheet.head().stream()
            .limit(TITLE_LINES)
            .filter(line -> line.text().length() <= LONGEST_TITLE_LINE && !line.isRow())
            .flatMap(
                line ->
                    first(BY_TITLE, unquoted(line.text())).stream()
                        .map(kind -> says(line, kind, 0.94, "title-line")));
    return Stream.of(title, second, name).flatMap(values -> values);
  }

  private static Optional<CodedValue> ofTitle(
      FoldedLine line, Sheet sheet, double confidence, String rule) {
    String text = line.text();
    String own = unquoted(text);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return first(BY_TITLE, own)
        .map(kind -> says(line, kind, confidence, rule))
        .or(
            () ->
                ISSUES_PLAN.matcher(text).find()
                    ? Optional.of(says(line, PLAN, confidence, "issues-plan"))
                    : Optional.empty())
        .or(() -> first(List.of(NOTICE), own).map(kind -> says(line, kind, confidence, rule)))
        .or(() -> marked(line, sheet, confidence))
        .or(
            () ->
                first(List.of(PLAN), text).map(kind -> says(line, kind, confidence - 0.03, rule)));
  }

  /** (征求意见稿) in the title itself or alone on a line of the cover. */
  private static Optional<CodedValue> marked(FoldedLine title, Sheet sheet, double confidence) {
    Optional<CodedValue> inTitle =
        first(BY_MARK, title.text()).map(kind -> says(title, kind, confidence, "draft-mark"));
    return inTitle.or(
        () ->
            sheet.head().stream()
                .filter(line -> line.text().length() <= 16)
                .flatMap(
                    line ->
                        first(BY_MARK, line.text()).stream()
                            .map(kind -> says(line, kind, 0.95, "draft-mark")))
                .findFirst());
  }

  private static Optional<Kind> first(List<Kind> kinds, String text) {
    return kinds.stream().filter(kind -> kind.words().matcher(text).find()).findFirst();
  }

  private static String unquoted(String text) {
    return QUOTED.matcher(text).replaceAll("");
  }

  private static CodedValue says(FoldedLine line, Kind kind, double confidence, String rule) {
    return line.says(Field.KIND, kind.name(), kind.label(), confidence, rule);
  }
}
