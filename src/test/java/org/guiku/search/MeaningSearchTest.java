package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.search.MemoryDocuments.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.PageRequest;
import org.guiku.search.lucene.TestIndexes;
import org.guiku.search.meaning.MeaningModel;
import org.guiku.search.meaning.TestMeaning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeaningSearchTest {

  @TempDir private Path folder;
  private final MemoryDocuments documents = new MemoryDocuments();
  private Library library;

  @BeforeEach
  void open() {
    library = open(TestMeaning.model());
  }

  @AfterEach
  void close() {
    library.close();
  }

  @Test
  void addsWhatMeansTheSameAfterWhatHasTheWords() {
    add("林地规划", "全省林木蓄积量增加。");
    add("森林规划", "全省森林覆盖率提高。");
    add("公路规划", "新建公路三百公里。");
    List<Hit> hits = hits("森林", Mode.HYBRID);
    assertThat(hits).extracting(Hit::title).containsExactly("森林规划", "林地规划");
    assertThat(hits)
        .extracting(Hit::matched)
        .containsExactly(Hit.Matched.WORDS, Hit.Matched.MEANING);
    assertThat(hits.getLast().passages().getFirst().snippet()).isEqualTo("全省林木蓄积量增加。");
    assertThat(hits("森林", Mode.LEXICAL)).extracting(Hit::title).containsExactly("森林规划");
  }

  @Test
  void findsByMeaningAloneWhenAskedTo() {
    add("林地规划", "全省林木蓄积量增加。");
    add("公路规划", "新建公路三百公里，穿过森林。", "公路");
    assertThat(titles("造林", Mode.SEMANTIC)).containsExactly("林地规划", "公路规划");
    assertThat(titles("造林", Mode.LEXICAL)).isEmpty();
  }

  @Test
  void phrasesAndExclusionsBindWhatIsFoundByMeaning() {
    add("甲", "林木蓄积量增加。", "湿地保护。");
    add("乙", "林木蓄积量增加。");
    assertThat(titles("森林 \"湿地保护\"", Mode.SEMANTIC)).containsExactly("甲");
    assertThat(titles("森林 -湿地", Mode.SEMANTIC)).containsExactly("乙");
  }

  /** Whoever writes more than plain words has said what must stand there. */
  @Test
  void meaningAddsNothingToAQueryOfMoreThanPlainWords() {
    add("甲", "林木蓄积量增加，湿地得到保护。");
    for (String query : List.of("\"森林\"", "森林 -公路", "森林 OR 公路")) {
      assertThat(titles(query, Mode.HYBRID)).as(query).isEmpty();
    }
    assertThat(titles("森林", Mode.HYBRID)).containsExactly("甲");
  }

  @Test
  void neverShowsByMeaningWhatTheAskerMayNotRead() {
    documents.add(found(draft("密", "林木蓄积量增加。").visibility(Visibility.INTERNAL)));
    add("甲", "林木蓄积量下降。");
    for (Mode mode : List.of(Mode.SEMANTIC, Mode.HYBRID)) {
      var result =
          library.search.search(request("森林", Filters.NONE, mode, 0, 10), new Viewer.Anonymous());
      assertThat(result.hits().items()).extracting(Hit::title).containsExactly("甲");
      assertThat(result.hits().total()).isEqualTo(1);
      assertThat(result.facets().get(Facet.KIND)).extracting(FacetCount::count).containsExactly(1L);
    }
  }

  @Test
  void filtersBindAndTheCountsAreThoseOfWhatCanBeReached() {
    for (int i = 0; i < 30; i++) {
      var kind = i % 3 == 0 ? DocumentKind.NOTICE : DocumentKind.PLAN;
      String text = i % 2 == 0 ? "森林覆盖率提高。" : "林木蓄积量增加。";
      documents.add(found(draft("规划" + i, text).kind(kind).period(13 + i % 2)));
    }
    library.catchUp();
    assertCountsAreExact("森林", Filters.NONE);
    assertCountsAreExact("森林", Filters.of(Map.of(Facet.KIND, Set.of("NOTICE"))));
    assertCountsAreExact(
        "森林", Filters.of(Map.of(Facet.KIND, Set.of("NOTICE"), Facet.PERIOD, Set.of("14"))));
    assertCountsAreExact("造林", Filters.of(Map.of(Facet.PERIOD, Set.of("13"))));
  }

  @Test
  void equalRequestsGiveEqualOrderAndPagesMeetWithoutAGap() {
    for (int i = 0; i < 60; i++) {
      add("规划" + i, (i % 2 == 0 ? "森林" : "林木") + "得到保护。", i % 3 == 0 ? "湿地" : "公路");
    }
    List<String> whole = titles("森林", Mode.HYBRID);
    assertThat(whole).hasSize(60).doesNotHaveDuplicates();
    List<String> paged = new ArrayList<>();
    for (int page = 0; page < 9; page++) {
      paged.addAll(titles(request("森林", Filters.NONE, Mode.HYBRID, page, 7)));
    }
    assertThat(paged).isEqualTo(whole).isEqualTo(titles("森林", Mode.HYBRID));
    assertThat(hits("森林", Mode.HYBRID))
        .extracting(Hit::score)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void sortsWhatIsFoundByMeaningByDateToo() {
    documents.add(found(draft("旧", "林木。").received("2020-01-01T00:00:00Z")));
    documents.add(found(draft("新", "森林。").received("2021-01-01T00:00:00Z")));
    library.catchUp();
    for (Order order : List.of(Order.NEWEST, Order.OLDEST)) {
      var asked = new SearchRequest("森林", Filters.NONE, Mode.HYBRID, order, new PageRequest(0, 10));
      assertThat(titles(asked))
          .containsExactlyElementsOf(order == Order.NEWEST ? List.of("新", "旧") : List.of("旧", "新"));
    }
  }

  @Test
  void servesWordsWhereTheModelCannotRun() {
    library.close();
    library = open(TestMeaning.unavailable());
    add("森林规划", "全省森林覆盖率提高。");
    add("林地规划", "全省林木蓄积量增加。");
    for (Mode mode : Mode.values()) {
      assertThat(titles("森林", mode)).containsExactly("森林规划");
    }
  }

  private void assertCountsAreExact(String query, Filters filters) {
    var all = library.search.search(request(query, filters, Mode.HYBRID, 0, 100), Library.ALL);
    assertThat(all.hits().items()).hasSize((int) all.hits().total());
    all.facets()
        .forEach(
            (facet, counts) ->
                counts.forEach(
                    count -> {
                      Filters chosen = narrowedTo(filters, facet, count.value());
                      assertThat(titles(request(query, chosen, Mode.HYBRID, 0, 100)))
                          .as("%s, %s", facet, count)
                          .hasSize((int) count.count());
                    }));
  }

  private static Filters narrowedTo(Filters filters, Facet facet, String value) {
    var chosen = new HashMap<>(filters.chosen());
    chosen.put(facet, Set.of(value));
    return Filters.of(chosen);
  }

  private Library open(MeaningModel model) {
    return Library.open(documents, TestMeaning::of, TestIndexes.in(folder), model);
  }

  private void add(String title, String... passages) {
    documents.add(found(draft(title, passages)));
    library.catchUp();
  }

  private static MemoryDocuments.Draft found(MemoryDocuments.Draft draft) {
    return draft.vectors(Document.Vectors.FOUND);
  }

  private List<String> titles(String query, Mode mode) {
    return titles(request(query, Filters.NONE, mode, 0, 100));
  }

  private List<String> titles(SearchRequest request) {
    return library.search.search(request, Library.ALL).hits().items().stream()
        .map(Hit::title)
        .toList();
  }

  private List<Hit> hits(String query, Mode mode) {
    return library
        .search
        .search(request(query, Filters.NONE, mode, 0, 100), Library.ALL)
        .hits()
        .items();
  }

  private static SearchRequest request(
      String query, Filters filters, Mode mode, int page, int size) {
    return new SearchRequest(query, filters, mode, Order.RELEVANCE, new PageRequest(page, size));
  }
}
