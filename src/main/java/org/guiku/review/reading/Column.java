package org.guiku.review.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column of a table of opinions holds, by the words over it. */
enum Column {
  NUMBER,
  WHO,
  CLAUSE,
  /** 原表述: the draft's words. */
  QUOTED,
  TEXT,
  /** 修改为: the words that it should have. */
  PROPOSAL,
  REASON,
  /** 采纳情况: what became of it; a reason behind it is the answer's. */
  ANSWER,
  OTHER;

  private static final Map<Pattern, Column> HEADS = new LinkedHashMap<>();

  static {
    head("序号?|编号|号|[nN][oO]\\.?", NUMBER);
    head(".*(?:采纳|处理|答复|落实|办理|吸收|修改情况|修改位置|修改处).*|是否.*", ANSWER);
    head(".*(?:意见|建议|修改内容).*[及和与、/].*(?:理由|依据|说明).*", TEXT);
    head(".*(?:备注|类型|类别|性质|联系|电话|日期|时间|经办|负责).*", OTHER);
    head(
        "(?:原|现|现行|规划|征求意见稿|送审稿|文稿|文件|修改前的?)(?:文|稿|有)?(?:件|本)?(?:表述|内容|文字|条款|原文|条文|文本)?|.*原(?:表述|文|内容).*",
        QUOTED);
    head(
        "(?:拟|建议|现|应)?(?:修改|改|调整|表述)(?:为|成|后)(?:的?(?:表述|内容|文字|文本|条文))?|建议(?:表述|文本|文字|稿)|修改后.*",
        PROPOSAL);
    head(".*(?:理由|依据|原因).*|(?:修改|有关|相关)?说明", REASON);
    head(".*(?:单位|部门|来源|机构|主体|专家|提出人|建议人|反馈人|姓名|提出者)(?:名称)?", WHO);
    head(
        ".*(?:意见|建议|问题|修改).*(?:章节|条款|位置|部位|出处).*|.*(?:章节|条款|位置|部位|页码|页数|出处|段落|章|部分|页)(?:名称)?|条目|条文|对应内容|涉及内容|所在.*|页/?行",
        CLAUSE);
    head(".*(?:意见|建议|修改|问题|内容).*", TEXT);
  }

  private static void head(String words, Column column) {
    HEADS.put(Pattern.compile(words), column);
  }

  /** Words in brackets are explanations. */
  static Column of(String head) {
    String words = head.replaceAll("[\\s　]|[（(][^（）()]*[）)]", "");
    return HEADS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(words).matches())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(OTHER);
  }
}
