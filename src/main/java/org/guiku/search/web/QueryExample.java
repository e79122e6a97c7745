package org.guiku.search.web;

/** Queries that show the query language; the words for each are {@code help.search.<name>}. */
enum QueryExample {
  WORDS("数字水务 智慧应用"),
  PHRASE("\"数据贯通\""),
  OR("漏损率 OR 节水量"),
  WITHOUT("数字水务 -提纲"),
  GROUP("(防汛 OR 抗旱) 调度"),
  TITLE("标题:发展规划"),
  SECTION("章节:保障措施"),
  ISSUER("发文机关:水务局"),
  NUMBER("文号:\"云水发〔2021〕36号\""),
  REGION("地区:浙江"),
  PERIOD("时期:十四五"),
  FIELD_GROUP("标题:(规划 OR 方案) 节水"),
  NEAR("\"数据 共享\"~10"),
  PREFIX("203*"),
  SCRIPT("雲瀾鄉訊"),
  SYNONYMS("万元GDP"),
  YEARS("2035年");

  private final String query;

  QueryExample(String query) {
    this.query = query;
  }

  String query() {
    return query;
  }

  /** One as a page shows it. */
  record Shown(String name, String query) {
    static Shown of(QueryExample example) {
      return new Shown(example.name(), example.query);
    }
  }
}
