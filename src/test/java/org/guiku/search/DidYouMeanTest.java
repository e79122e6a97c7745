package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;
import static org.guiku.search.MemoryDocuments.heading;
import static org.guiku.search.MemoryDocuments.passage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DidYouMeanTest {

  private static final Viewer ANYONE = new Viewer.Anonymous();

  @TempDir private static Path folder;
  private static Library library;

  @BeforeAll
  static void fillLibrary() {
    library = Library.open(new MemoryDocuments(), folder);
    for (int i = 0; i < 12; i++) {
      library.documents.add(plan("云州市森林保护规划之" + i, "森林覆盖率"));
    }
    library.documents.add(draft("旧稿", "森林富盖律。"));
    library.documents.add(plan("内部规划", "海绵城市").visibility(Visibility.DEPARTMENT));
    library.documents.add(draft("简报", "海面城市。").visibility(Visibility.DEPARTMENT));
    library.documents.add(draft("通知", "湿地与水库。"));
    library.catchUp();
  }

  @AfterAll
  static void closeLibrary() {
    library.close();
  }

  private static MemoryDocuments.Draft plan(String title, String name) {
    return new MemoryDocuments.Draft(
        title, List.of(heading(1, "一、" + name), passage(2, name + "达到百分之六十。")));
  }

  @ParameterizedTest
  @CsvSource({
    "森林富盖率, 森林覆盖率",
    "富盖率, 覆盖率",
    "森林富盖率 云州市, 森林覆盖率 云州市",
    "\"森林富盖率\", \"森林覆盖率\"",
    "云州市 \"森林富盖率\" -湿地, 云州市 \"森林覆盖率\" -湿地",
    "(森林富盖率 OR 森林负盖率) 达到, (森林覆盖率 OR 森林负盖率) 达到",
    "云州市 (森林富盖率 OR 乡村), 云州市 (森林覆盖率 OR 乡村)",
    "森林覆概率, 森林覆盖率",
    "senlinfugailv, 森林覆盖率",
    "senlinfugeilv, 森林覆盖率",
    "slfgl, 森林覆盖率",
    "森林富盖律, 森林覆盖率",
    "森林富盖率 森林富盖率, ",
    "森林覆盖率, ",
    "森林覆盖率 水库, ",
    "\"森林富盖律\", ",
    "交通运输, ",
    "水库, "
  })
  void proposesWhatIsWrittenOtherwiseAndFound(String query, String proposal) {
    assertThat(library.find(query).didYouMean()).isEqualTo(Optional.ofNullable(proposal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"海棉城市", "haimianchengshi", "hmcs"})
  void proposesNothingThatTheAskerMayNotRead(String query) {
    assertThat(library.find(query).didYouMean()).contains("海绵城市");
    assertThat(library.search.search(SearchRequest.of(query), ANYONE).didYouMean()).isEmpty();
  }

  @Test
  void proposesWhatItFindsItself() {
    String proposal = library.find("senlinfugailv").didYouMean().orElseThrow();
    assertThat(library.find(proposal).hits().total()).isEqualTo(12);
  }
}
