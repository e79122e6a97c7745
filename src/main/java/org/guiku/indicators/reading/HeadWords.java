package org.guiku.indicators.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guiku.coding.Period;
import org.guiku.coding.Units;
import org.guiku.indicators.reading.Column.Role;

/** What the words over a column say of it. */
final class HeadWords {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern BRACKETS = Pattern.compile("[(\\[〔]([^()\\[\\]〔〕]*)[)\\]〕]");

  /** By rank: a column named 指标 holds the names, even beside one named 内容. */
  private static final Pattern[] NAMES = {
    Pattern.compile("(?:[二三四]级指标|(?:主要|具体|核心|规划|发展|监测|评价|约束性和预期性)?指标(?:名称|项|项目|内容|体系)?)(?:名称)?"),
    Pattern.compile("名称|目标名称|一级指标"),
    Pattern.compile("(?:主要|工作|具体|发展|重点)?目标(?:任务|内容)?|项目|事项|内容|任务")
  };

  private static final Map<Pattern, Role> ROLES = new LinkedHashMap<>();

  static {
    role("序号?|编号|号|[Nn][Oo]\\.?|#|代码", Role.NUMBER);
    role("(?:计量|指标|度量)?单位|量纲", Role.UNIT);
    role(
        ".*(?:单位|部门|主体|备注|说明|来源|层级|投资|资金|时限|期限|时间|进度|年限|完成率|完成情况|完成度|实现情况"
            + "|排名|位次|权重|解释|定义|依据|达标|评价|责任|口径).*",
        Role.OTHER);
    role("(?:指标)?(?:属性|性质|约束力)(?:类别)?|约束性?/预期性?", Role.NATURE);
    role("(?:(?:指标)?(?:属性|性质|类型))?约束性?(?:指标)?", Role.BINDING_MARK);
    role("(?:(?:指标)?(?:属性|性质|类型))?预期性?(?:指标)?", Role.ANTICIPATORY_MARK);
    role("(?:指标)?(?:类别|类型|分类|大类|领域|维度|方面|板块)|一级指标|目标领域|分项|类|专栏", Role.CATEGORY);
    role(".*(?:年均|增速|增幅|增长|变化|涨幅|降幅|累计(?!.*(?:目标|值))|年递增).*", Role.GROWTH);
    role(".*(?:基期|基准|基数|基础值|现状|现值|实际|实绩|完成|初值|起始|预计|上期|实现).*", Role.BASE);
    role(".*(?:目标|规划|预期|计划|远景|近期|远期|指标值|指标要求|期末|到期).*", Role.TARGET);
  }

  private HeadWords() {}

  private static void role(String words, Role role) {
    ROLES.put(Pattern.compile(words), role);
  }

  /** The rank of a head as that of the names, from 0; empty where it cannot be. */
  static OptionalInt nameRank(String head) {
    String words = bare(head);
    for (int rank = 0; rank < NAMES.length; rank++) {
      if (NAMES[rank].matcher(words).matches()) {
        return OptionalInt.of(rank);
      }
    }
    return OptionalInt.empty();
  }

  /** A year by itself is a state; whether of the start or the end, the other columns tell. */
  static Role role(String head) {
    String words = bare(head);
    String full = Wording.folded(head);
    for (Map.Entry<Pattern, Role> entry : ROLES.entrySet()) {
      if (entry.getKey().matcher(words).matches()) {
        return entry.getValue();
      }
    }
    if (full.matches(".*[(\\[〔].*(?:基期|现状|基准).*")) {
      return Role.BASE;
    }
    return year(head).isPresent() ? Role.STATE : Role.OTHER;
  }

  /** The last year that it names, be it as the end of a period. */
  static OptionalInt year(String head) {
    Matcher years = YEAR.matcher(Wording.folded(head));
    OptionalInt last = OptionalInt.empty();
    while (years.find()) {
      last = OptionalInt.of(Integer.parseInt(years.group(1)));
    }
    if (last.isPresent()) {
      return last;
    }
    OptionalInt period = Period.in(head);
    return period.isPresent() ? PlanYears.ofPeriod(period.getAsInt()).end() : last;
  }

  static Optional<String> unit(String head) {
    Matcher brackets = BRACKETS.matcher(Wording.folded(head));
    Optional<String> unit = Optional.empty();
    while (brackets.find()) {
      String within = brackets.group(1).replaceFirst("^单位:?", "");
      unit =
          unit.or(() -> Optional.of(within).filter(words -> Units.isUnit(Wording.folded(words))));
    }
    return unit;
  }

  static boolean isCumulative(String head) {
    return head.contains("累计") && !head.contains("年均");
  }

  /** Without what stands in brackets, unless that is all there is. */
  private static String bare(String head) {
    String words = Wording.folded(head);
    String outside = BRACKETS.matcher(words).replaceAll("");
    return outside.isEmpty() ? words : outside;
  }
}
