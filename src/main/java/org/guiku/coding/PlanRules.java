package org.guiku.coding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;

/** Reads what only plans have: category, period, plan code. */
final class PlanRules {

  private static final String DIGITS = "零一二三四五六七八九";

  private static final Pattern CODE =
      Pattern.compile("(?<![0-9-])[0-9]{4}-[0-9]{6}-[0-9]-[0-9]{5}-[0-9A-Z](?![0-9A-Z-])");

  /** The kinds that are a plan, in whatever draft. */
  private static final Set<String> PLANS =
      Set.of("STUDY", "OUTLINE", "CONSULTATION_DRAFT", "REVIEW_DRAFT", "APPROVAL_DRAFT", "PLAN");

  private static final Pattern PLAN = Pattern.compile("规划|国民经济.{0,12}(?:计划|纲要)");

  private static final Pattern DEVELOPMENT =
      Pattern.compile("国民经济和社会发展.{0,40}(?:规划|计划|纲要)|发展规划纲要$");
  private static final Pattern SPATIAL =
      Pattern.compile("国土空间|土地利用总体规划|城市总体规划|城镇体系规划|主体功能区|控制性详细规划|国土规划");
  private static final Pattern REGIONAL =
      Pattern.compile("(?:城市群|都市圈|经济带|经济区|一体化|三角洲|长三角|大湾区|京津冀|流域).{0,20}规划");
  private static final Pattern PERIOD_OR_YEARS =
      Pattern.compile("五年|[一二三四五六七八九十]五|[0-9]{4} ?年?[-—–~至到 ]{1,4}[0-9]{4}");

  private PlanRules() {}

  /**
   * @param kind as coded; an opinion on a plan has no category of its own
   */
  static Stream<CodedValue> of(Sheet sheet, Optional<CodedValue> kind) {
    boolean plan = kind.filter(known -> PLANS.contains(known.value())).isPresent();
    Optional<CodedValue> category = plan ? category(sheet) : Optional.empty();
    return Stream.of(category, period(sheet), code(sheet)).flatMap(Optional::stream);
  }

  private static Optional<CodedValue> category(Sheet sheet) {
    return Stream.of(sheet.title(), sheet.fileName())
        .filter(line -> PLAN.matcher(line.text()).find())
        .findFirst()
        .flatMap(PlanRules::categoryOf);
  }

  private static Optional<CodedValue> categoryOf(FoldedLine line) {
    String text = line.text();
    if (DEVELOPMENT.matcher(text).find()) {
      return Optional.of(says(line, Category.DEVELOPMENT, "发展规划", 0.95));
    }
    if (SPATIAL.matcher(text).find()) {
      return Optional.of(says(line, Category.SPATIAL, "国土空间规划", 0.95));
    }
    if (REGIONAL.matcher(text).find()) {
      return Optional.of(says(line, Category.REGIONAL, "区域规划", 0.85));
    }
    return PERIOD_OR_YEARS.matcher(text).find() || text.contains("专项规划")
        ? Optional.of(says(line, Category.SPECIAL, "专项规划", 0.85))
        : Optional.empty();
  }

  private static CodedValue says(
      FoldedLine line, Category category, String label, double confidence) {
    return line.says(Field.CATEGORY, category.name(), label, confidence, "title");
  }

  private static Optional<CodedValue> period(Sheet sheet) {
    List<FoldedLine> opening = sheet.opening();
    List<String> texts = opening.stream().map(line -> line.line().text()).toList();
    return Period.speaker(sheet.title().line().text(), texts)
        .flatMap(
            words ->
                Stream.concat(Stream.of(sheet.title()), opening.stream())
                    .filter(line -> line.line().text().contains(words))
                    .findFirst()
                    .flatMap(
                        line ->
                            period(line, words, 0.95, line == sheet.title() ? "title" : "cover")))
        .or(() -> period(sheet.fileName(), sheet.fileName().text(), 0.85, "file-name"));
  }

  private static Optional<CodedValue> period(
      FoldedLine line, String words, double confidence, String rule) {
    return Period.in(words).stream()
        .mapToObj(
            number ->
                line.says(Field.PERIOD, String.valueOf(number), label(number), confidence, rule))
        .findFirst();
  }

  /** 十四五 for 14. */
  private static String label(int period) {
    String ten = period >= 10 ? "十" : "";
    String one = period % 10 == 0 ? "" : DIGITS.substring(period % 10, period % 10 + 1);
    return period >= 20 ? "第" + period + "个五年" : ten + one + "五";
  }

  private static Optional<CodedValue> code(Sheet sheet) {
    return sheet.titleAndHead().stream().flatMap(line -> codeIn(line).stream()).findFirst();
  }

  private static Optional<CodedValue> codeIn(FoldedLine line) {
    Matcher matcher = CODE.matcher(line.text());
    return matcher.find() && PlanCode.parse(matcher.group()).isPresent()
        ? Optional.of(line.says(Field.PLAN_CODE, matcher.group(), 0.99, "cover"))
        : Optional.empty();
  }
}
