package org.guiku.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.Sheet.FoldedLine;
import org.guiku.coding.Sheet.Stated;

/** The kinds of statements that stand beside a text, and the names that they go by. */
enum Declared {
  ISSUER("发布机构", "发布机关", "发文机关", "发文单位", "发文机构", "制发机关", "发布单位", "编制单位", "公开责任部门", "公开主体"),
  SOURCE("contentsource", "来源", "信息来源", "文章来源", "稿件来源", "source"),
  NUMBER("文号", "发文字号", "公文字号", "发文文号", "文件号", "文件字号"),
  SIGNED_ON("成文日期", "发文日期", "签发日期", "成文时间", "生成日期"),
  PUBLISHED_ON("pubdate", "发布日期", "发布时间", "发表时间", "公开日期", "publishdate", "公布日期"),
  INDEX_NUMBER("索引号", "信息索引号", "信息索引", "索引编号"),
  TOPIC("主题分类", "分类", "主题类别", "公文主题"),
  SITE("sitename");

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_VALUE = 120;

  /** {@code 发布机构：…}, several of them in a line or the cells of a row. */
  private static final Pattern LINE =
      Pattern.compile("([\\p{IsHan}][\\p{IsHan} ]{1,9}?) ?[:\\t] ?([^\\t:]{1,120}+)(?=\\t|$)");

  private static final Map<String, Declared> BY_NAME = new HashMap<>();

  static {
    for (Declared kind : values()) {
      kind.names.forEach(name -> BY_NAME.put(name, kind));
    }
  }

  private final List<String> names;

  Declared(String... names) {
    this.names = List.of(names);
  }

  /** Those of the declarations that mean something, then those that lines of the head make. */
  static List<Stated> in(List<Declaration> declarations, List<FoldedLine> head) {
    List<Stated> stated = new ArrayList<>();
    for (Declaration declaration : declarations) {
      kindOf(declaration.name())
          .flatMap(kind -> of(kind, declaration.value(), beside(declaration)))
          .ifPresent(stated::add);
    }
    head.stream().flatMap(Declared::inLine).forEach(stated::add);
    return stated;
  }

  private static Stream<Stated> inLine(FoldedLine line) {
    if (!line.text().contains(":") && !line.isRow()) {
      return Stream.empty();
    }
    List<Stated> stated = new ArrayList<>();
    Matcher matcher = LINE.matcher(rowOf(line));
    while (matcher.find()) {
      String value = matcher.group(2);
      kindOf(matcher.group(1)).flatMap(kind -> of(kind, value, line)).ifPresent(stated::add);
    }
    return stated.stream();
  }

  /** Folding makes tabs spaces; the cells of a row are parted by them. */
  private static String rowOf(FoldedLine line) {
    return line.isRow() ? line.line().text().strip().replace('：', ':') : line.text();
  }

  private static FoldedLine beside(Declaration declaration) {
    return FoldedLine.of(declaration.name() + "：" + declaration.value());
  }

  private static Optional<Declared> kindOf(String name) {
    String dense = Folding.dense(name).toLowerCase(Locale.ROOT);
    return dense.length() > LONGEST_NAME + 4
        ? Optional.empty()
        : Optional.ofNullable(BY_NAME.get(dense));
  }

  private static Optional<Stated> of(Declared kind, String value, FoldedLine evidence) {
    String folded = Folding.fold(value).strip();
    return folded.isEmpty() || folded.length() > LONGEST_VALUE
        ? Optional.empty()
        : Optional.of(new Stated(kind, folded, evidence));
  }
}
