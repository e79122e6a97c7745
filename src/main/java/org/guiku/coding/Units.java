package org.guiku.coding;

import java.util.regex.Pattern;

/** Tells units of measure, such as 万立方米, 件/万人 or 个百分点, from other words. */
public final class Units {

  private static final int LONGEST = 20;
  private static final String SCALE = "[十百千万亿]{0,3}";

  private static final String WORDS =
      "人民币|美元|元|人次|人日|人年|人|户|家|个|处|座|所|项|件|条|台|套|辆|艘|架|张|只|头|羽|匹|尾|株|棵|枚|颗|种|类"
          + "|册|部|篇|场|批|次|期|例|起|宗|名|位|门|间|床|岁|年|月|天|日|小时|分钟|秒|分|公吨|吨|公斤|斤|千克|毫克|微克|克"
          + "|标准煤|标煤|二氧化碳|当量|公里|千米|厘米|毫米|平方|立方|公顷|亩|毫升|升|米|千瓦时|千瓦|瓦|度|摄氏度"
          + "|百分点|标准箱|标箱|箱|班|列|航线|页|站|点|车|镇|村|县|市|区|乡|社区|企业|园|级|倍|泊位|床位|学生|儿童|老人"
          + "|常住人口|人口|劳动力|GDP|生产总值|增加值|标准|车位|线|桩|包|份|本|艘次|架次|卷|孔|栋|套次|手|队|支|对";

  private static final String LETTERS =
      "[kMGTP]?bps|[KMGTP]B|[kMG]?[Ww]h?|tce|[cmk]?m[23²³]?|hm[2²]|[μuµm]?g|[kt]|h|d|min|EFlops|PFlops|℃";

  private static final String MEASURE = "(?:" + WORDS + "|" + LETTERS + ")";

  /** Units, scales and times in letters; those of one letter are none before another letter. */
  private static final String LATIN =
      "(?:(?:LETTERS|TW|TWh|kg|[kM]t|gce|ha|mu|[mM]?L|ml|dB|[kMG]?Hz|k?V|kVA|MVA|[kMh]?Pa|[kMGT]?J|°C|s"
              .replace("LETTERS", LETTERS)
          + "|pp|yuan|RMB|CNY|USD|per ?cent(?:age points?)?|hundred|thousand|(?:m|b|tr)illion"
          + "|(?:year|month|week|day|hour|minute|second|hectare|ton(?:ne)?|kilomet(?:er|re)|met(?:er|re))s?"
          + ")(?![A-Za-z]))";

  private static final String SIMPLE = SCALE + MEASURE + "{1,3}|" + SCALE + "亿|" + SCALE + "万";

  private static final Pattern UNIT =
      Pattern.compile(
          "[%‰]|个百分点|(?:[%‰]|SIMPLE)(?:[/·•每](?:\\d{0,6}(?:SIMPLE))){0,3}"
              .replace("SIMPLE", SIMPLE));

  /**
   * What stands behind an Arabic number in running text, one unit and no more. Any letters that
   * touch it are its own, as in 5G; behind a space they are where they are a unit.
   */
  static final String BESIDE_NUMBERS =
      "个百分点|[%‰]|ONE(?:/ONE)?|[十百千万亿]{1,3}|(?<=\\d)[A-Za-z]{1,6}"
          .replace(
              "ONE",
              SCALE
                  + "(?:(?:平方|立方)(?:公里|千米|米|厘米)|吨(?:标准煤|标煤|二氧化碳(?:当量)?)|"
                  + WORDS
                  + "|"
                  + LATIN
                  + ")");

  /** As {@link #BESIDE_NUMBERS}, where few words are units and not the rest of another word. */
  static final String BESIDE_CHINESE_NUMERALS =
      "个百分点|(?:人民币|美元|元|人次|人|户|家|个|处|座|所|项|件|条|种|类|批|次|期|届|名|位|岁|年|月|天|日|小时|分钟"
          + "|吨|公斤|公里|平方公里|平方米|立方米|公顷|亩|米|倍|成|周)";

  private Units() {}

  /**
   * Whether this is a unit and nothing else.
   *
   * @param text in half width, without spaces
   */
  public static boolean isUnit(String text) {
    return text.length() <= LONGEST && UNIT.matcher(text).matches();
  }
}
