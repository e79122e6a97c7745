package org.guiku.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files to take in, no two alike: the same bytes would be the same document. */
final class Drafts {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Drafts() {}

  /** A plan in plain text that holds the given sentence. */
  static String plan(String sentence) {
    return "云岭市“十四五”规划第"
        + NUMBER.incrementAndGet()
        + "号草案\n\n第一章 总体要求\n\n"
        + sentence
        + "\n\n第二章 重点任务\n\n加快建设现代化基础设施体系。\n";
  }

  static String plan() {
    return plan("坚持稳中求进工作总基调。");
  }

  /** A letter with a hundred opinions in plain text. */
  static String opinions() {
    StringBuilder letter = new StringBuilder("关于征求意见的复函\n\n市发展改革委：\n\n经研究，提出以下意见：\n\n");
    for (int n = 1; n <= 100; n++) {
      letter.append(n).append("．建议第").append(n).append("章补充资金来源，并明确牵头部门。\n\n");
    }
    return letter + "市水利局\n";
  }

  /** For the project approval of a plan, as JSON. */
  static String application() {
    return """
        {"title": "水网规划", "level": "PROVINCIAL", "category": "SPECIAL", "managementClass": "KEY",
         "period": 15, "region": "330000", "department": "甲厅"}""";
  }

  /** An archive of members, given as name and content in turn; a name with "/" at its end alone. */
  static byte[] zip(Object... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < members.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) members[i]));
        switch (members[i + 1]) {
          case byte[] content -> zip.write(content);
          default -> zip.write(members[i + 1].toString().getBytes("UTF-8"));
        }
      }
    }
    return bytes.toByteArray();
  }
}
