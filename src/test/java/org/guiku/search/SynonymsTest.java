package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SynonymsTest extends LibraryTest {

  @BeforeEach
  void fillLibrary() {
    library.add(draft("甲", "人均地区生产总值达到二〇三五年目标。"));
    library.add(draft("乙", "“十四五”规划加大研究与试验发展投入。"));
    library.add(draft("丙", "设立云湖创新飞地。"));
  }

  @Test
  void findsWhatSaysTheSame() {
    assertThat(library.titles("GDP")).containsExactly("甲");
    assertThat(library.titles("人均GDP")).containsExactly("甲");
    assertThat(library.titles("2035年")).containsExactly("甲");
    assertThat(library.titles("十四五规划")).containsExactly("乙");
    assertThat(library.titles("R&D投入")).containsExactly("乙");
  }

  @Test
  void findsNothingElseForWhatIsQuoted() {
    assertThat(library.titles("\"GDP\"")).isEmpty();
    assertThat(library.titles("\"2035年\"")).isEmpty();
  }

  @Test
  void marksWhatItFound() {
    var hit = library.find("GDP").hits().items().getFirst();
    assertThat(hit.passages().getFirst().snippet()).contains("<mark>地区生产总值</mark>");
  }

  @Test
  void takesTheAdministratorsWordsWithoutARestart() throws IOException {
    assertThat(library.titles("异地孵化器")).isEmpty();
    Files.writeString(folder.resolve("synonyms.txt"), "创新飞地，异地孵化器\n");
    assertThat(library.titles("异地孵化器")).containsExactly("丙");
    Files.writeString(folder.resolve("synonyms.txt"), "# 暂不使用\n");
    assertThat(library.titles("异地孵化器")).isEmpty();
    Files.delete(folder.resolve("synonyms.txt"));
    assertThat(library.titles("GDP")).containsExactly("甲");
  }

  @Test
  void leavesOutBadLinesAndSaysWhich() throws IOException {
    List<String> complaints = new ArrayList<>();
    String file =
        "\uFEFF# 词表\n\n双碳, 碳达峰碳中和 # 注\n孤词\n甲,\n甲,甲\n好，佳\n" + "长".repeat(99) + ",短\n坏\uFFFD,好\n";
    var groups =
        SynonymLines.groups(
            new BufferedReader(new StringReader(file)),
            (number, why) -> complaints.add(number + " " + why));
    assertThat(groups).containsExactly(List.of("双碳", "碳达峰碳中和"), List.of("好", "佳"));
    assertThat(complaints).hasSize(5);
    assertThat(complaints.getFirst()).startsWith("4 ");
    assertThat(complaints.getLast()).startsWith("9 ");
  }

  @Test
  void holdsGroupsThatAllCount() throws IOException {
    List<String> complaints = new ArrayList<>();
    try (var in = Synonyms.class.getResourceAsStream("synonyms.txt");
        var lines = new BufferedReader(SynonymLines.decoded(in))) {
      assertThat(SynonymLines.groups(lines, (number, why) -> complaints.add(number + " " + why)))
          .hasSizeBetween(60, 120);
    }
    assertThat(complaints).isEmpty();
  }
}
