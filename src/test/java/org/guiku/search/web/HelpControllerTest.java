package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Passage;
import org.guiku.search.Hit;
import org.guiku.search.Library;
import org.guiku.search.LibraryTest;
import org.guiku.search.MemoryDocuments;
import org.guiku.search.SearchRequest;
import org.guiku.search.query.QueryFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the help says of its examples is so. */
class HelpControllerTest extends LibraryTest {

  private static final Map<QueryExample, List<String>> FOUND = new EnumMap<>(QueryExample.class);

  static {
    FOUND.put(QueryExample.WORDS, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.PHRASE, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.OR, List.of("数字水务发展规划", "节水工作方案"));
    FOUND.put(QueryExample.WITHOUT, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.GROUP, List.of("防汛简报"));
    FOUND.put(QueryExample.TITLE, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.SECTION, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.ISSUER, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.NUMBER, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.REGION, List.of("节水工作方案"));
    FOUND.put(QueryExample.PERIOD, List.of("数字水务发展规划"));
    FOUND.put(QueryExample.FIELD_GROUP, List.of("节水工作方案"));
    FOUND.put(QueryExample.NEAR, List.of("防汛简报"));
    FOUND.put(QueryExample.PREFIX, List.of("防汛简报"));
    FOUND.put(QueryExample.SCRIPT, List.of("云澜乡讯"));
    FOUND.put(QueryExample.SYNONYMS, List.of("云澜乡讯"));
    FOUND.put(QueryExample.YEARS, List.of("云澜乡讯"));
  }

  @BeforeEach
  void fillLibrary() {
    library.add(
        new MemoryDocuments.Draft(
                "数字水务发展规划",
                List.of(
                    passage(1, "以数据贯通为主线，建设智慧应用，管网漏损率降到百分之九。"), passage(2, "加强组织领导。", "第九章　保障措施")))
            .period(14)
            .code(CodedValue.Field.ISSUER, "云澜市水务局")
            .code(CodedValue.Field.DOCUMENT_NUMBER, "云水发〔2021〕36号"));
    library.add(draft("数字水务规划提纲", "拟写八章，数据的贯通和保障措施各一章，水务局起草。"));
    library.add(
        draft("节水工作方案", "提高节水量，数据由各县上报以后按年度逐级汇总审核，最后才能共享。")
            .code(CodedValue.Field.REGION, "330100"));
    library.add(draft("防汛简报", "防汛指挥平台统一调度，共享各站数据，接入GIS2地图。"));
    library.add(draft("云澜乡讯", "到二○三五年，人均地区生产总值翻一番。"));
  }

  @ParameterizedTest
  @EnumSource
  void everyExampleFindsWhatItSays(QueryExample example) {
    var found = library.search.search(SearchRequest.of(example.query()), Library.ALL);
    assertThat(found.hits().items())
        .extracting(Hit::title)
        .containsExactlyInAnyOrderElementsOf(FOUND.get(example));
  }

  @Test
  void everyExampleAndEveryFaultHasItsWordsInBothLanguages() throws IOException {
    for (String language : List.of("", "_en")) {
      Properties words = new Properties();
      Path file = Path.of("src/main/resources/messages/search" + language + ".properties");
      try (Reader text = Files.newBufferedReader(file)) {
        words.load(text);
      }
      for (QueryExample example : QueryExample.values()) {
        assertThat(words.getProperty("help.search." + example)).as(example.name()).isNotBlank();
      }
      for (QueryFault fault : QueryFault.values()) {
        assertThat(words.getProperty("problem.QUERY_SYNTAX." + fault))
            .as(fault.name())
            .isNotBlank();
      }
    }
  }

  private static Passage passage(int ordinal, String text, String... section) {
    return new Passage(ordinal, Passage.Kind.PARAGRAPH, List.of(section), text, List.of());
  }
}
