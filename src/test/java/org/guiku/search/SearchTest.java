package org.guiku.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guiku.search.MemoryDocuments.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Box;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest extends LibraryTest {

  private static final PageRequest FIRST = new PageRequest(0, 20);

  @Test
  void wantsEveryWordSomewhereInTheDocument() {
    library.add(draft("甲", "森林覆盖率达到25%。", "湿地保护率达到55%。"));
    library.add(draft("乙", "森林覆盖率达到30%。"));
    assertThat(library.titles("森林 湿地")).containsExactly("甲");
    assertThat(library.titles("森林 OR 湿地")).containsExactlyInAnyOrder("甲", "乙");
    assertThat(library.titles("森林 -湿地")).containsExactly("乙");
  }

  @Test
  void showsNobodyElsesWordsOfADocument() {
    library.add(draft("甲", "森林覆盖率达到25%。", "热门推荐：森林覆盖率达到25%。").foreign(2));
    SearchResult both = library.find("森林覆盖率");
    assertThat(both.hits().items().getFirst().passages())
        .extracting(HitPassage::ordinal)
        .containsExactly(1);
    assertThat(both.hits().items().getFirst().morePassages()).isZero();
    SearchResult foreign = library.find("热门推荐");
    assertThat(foreign.hits().total()).isEqualTo(1);
    assertThat(foreign.hits().items().getFirst().passages()).isEmpty();
  }

  @Test
  void findsPhraseThatThePdfBreaksAcrossTwoLines() {
    library.add(draft("纲要", "推进以人为核心的新型城\n镇化战略"));
    assertThat(library.titles("\"新型城镇化\"")).containsExactly("纲要");
  }

  @Test
  void doesNotPutAPhraseTogetherFromTwoPassages() {
    library.add(draft("纲要", "推进新型城", "镇化战略"));
    assertThat(library.titles("\"新型城镇化\"")).isEmpty();
    assertThat(library.titles("新型城镇化")).isEmpty();
  }

  @Test
  void doesNotPutAPhraseTogetherFromTwoHeadings() {
    library.add(
        new MemoryDocuments.Draft(
            "纲要",
            List.of(
                new Passage(
                    1, Passage.Kind.PARAGRAPH, List.of("推进新型城", "镇化战略"), "正文。", List.of()))));
    assertThat(library.titles("section:镇化战略")).containsExactly("纲要");
    assertThat(library.titles("section:新型城镇化")).isEmpty();
  }

  @Test
  void findsANumberOfTheDocumentItselfOrOfThePublicInformationItIs() {
    library.add(
        draft("通知", "总则。")
            .code(CodedValue.Field.DOCUMENT_NUMBER, "云水函〔2022〕47号")
            .code(CodedValue.Field.INDEX_NUMBER, "YL0826(3)-2021-00041"));
    assertThat(library.titles("文号:云水函[2022]47号")).containsExactly("通知");
    assertThat(library.titles("number:YL0826(3)-2021-00041")).containsExactly("通知");
    assertThat(library.titles("number:47号YL0826")).isEmpty();
    assertThat(library.titles("云水函［２０２２］47号")).containsExactly("通知");
    assertThat(library.titles("2021-00041")).containsExactly("通知");
    assertThat(library.titles("2022]47号")).containsExactly("通知");
    assertThat(library.titles("\"YL0826(3)-2021-00041\"")).isEmpty();
    assertThat(library.titles("2021 云水函")).isEmpty();
    assertThat(library.find("number:2021").hits().items().getFirst().facts().documentNumber())
        .contains("云水函〔2022〕47号");
  }

  @Test
  void looksIntoTitlesTooAndPrefersThem() {
    library.add(draft("森林保护规划", "总则。"));
    library.add(draft("综合规划", "其中涉及森林保护。"));
    assertThat(library.titles("森林保护")).containsExactly("森林保护规划", "综合规划");
    assertThat(library.find("森林保护").hits().items().getFirst().passages()).isEmpty();
  }

  /**
   * A title may come from the file's name; who asks for a wording counts the texts that have it.
   */
  @Test
  void countsForAPhraseTheDocumentsWhoseTextHasItAndNotTheirTitles() {
    library.add(draft("云州市开发区条例(2010-07-30)", "总则。"));
    library.add(draft("云州市森林条例", "2010-07-30公布。"));
    assertThat(library.titles("\"2010-07-30\"")).containsExactly("云州市森林条例");
    assertThat(library.titles("云州市 -\"2010-07-30\"")).containsExactly("云州市开发区条例(2010-07-30)");
  }

  @Test
  void prefersAmongThePhrasesTextsTheOneWhoseTitleHasItToo() {
    library.add(draft("综合规划", "森林保护。"));
    library.add(draft("森林保护规划", "森林保护。"));
    assertThat(library.titles("\"森林保护\"")).containsExactly("森林保护规划", "综合规划");
  }

  @Test
  void prefersAmongPassagesTheHeadingsAndAmongDocumentsThoseThatHoldTheWordsTogether() {
    library.add(draft("甲", "森林资源保护。", "湿地资源保护。"));
    library.add(draft("乙", "森林与湿地的保护。"));
    assertThat(library.titles("森林 湿地")).containsExactly("乙", "甲");
  }

  @Test
  void tellsAdministratorsHowAScoreComesAbout() {
    DocumentId id = library.add(draft("甲", "森林覆盖率。"));
    var request = SearchRequest.of("森林");
    ExplainedResult found = library.search.explained(request, Library.ALL);
    assertThat(found.explanations().get(id)).contains("text:森林");
    assertThat(found.result().hits()).isEqualTo(library.find("森林").hits());
    assertThatThrownBy(() -> library.search.explained(request, new Viewer.Anonymous()))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("ADMIN_WANTED");
  }

  @Test
  void findsWhatAPdfViewerCopiesWithRadicalsInPlaceOfCharacters() {
    library.add(draft("甲", "意见要求各地因地制宜，文物长期有人看护"));
    assertThat(library.titles("\"意⻅要求\"")).containsExactly("甲");
    assertThat(library.titles("\"⽂物⻓期\"")).containsExactly("甲");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025 2025", "2025 ２０２５", "规划 规划", "2025 规划 2025", "2025 ２０２５ 规划 规划"})
  void findsAWordNearItself(String twice) {
    library.add(draft("甲", "自2025至2025年，规划（规划）"));
    library.add(draft("乙", "自2025年起的规划"));
    assertThat(library.titles("\"" + twice + "\"~6")).containsExactly("甲");
  }

  @Test
  void takesNoPartOfAWordForAnotherOne() {
    library.add(draft("甲", "二二二二五"));
    library.add(draft("乙", "二二二五"));
    assertThat(library.titles("\"二二 二二\"~3")).containsExactly("甲");
    assertThat(library.titles("\"二二 二二五\"~3")).containsExactly("甲");
  }

  @Test
  void tellsWordsApartThatHoldOneAnother() {
    library.add(draft("甲", "GDPR 于 2025 年"));
    assertThat(library.titles("GDP")).isEmpty();
    assertThat(library.titles("25")).isEmpty();
    assertThat(library.titles("\"GDP\" \"25\" 2025年")).containsExactly("甲");
  }

  @Test
  void showsTheThreeBestPassagesAndCountsTheOthers() {
    library.add(draft("甲", "水", "水 土", "水", "水", "风", "水"));
    Hit hit = library.find("水 OR 土").hits().items().getFirst();
    assertThat(hit.passages()).hasSize(3);
    assertThat(hit.passages().getFirst())
        .isEqualTo(
            new HitPassage(
                2,
                address(hit.documentId(), 2),
                OptionalInt.empty(),
                List.of(),
                "<mark>水</mark> <mark>土</mark>"));
    assertThat(hit.morePassages()).isEqualTo(2);
  }

  private String address(DocumentId id, int ordinal) {
    Reading reading = library.documents.reading(id).orElseThrow();
    return PassageAddress.ofAll(id, reading).get(ordinal - 1).toString();
  }

  @Test
  void standsOnThePageOfTheFirstMark() {
    var lines = List.of(line(0, 3, 4), line(4, 4, 4));
    var passage = new Passage(1, Passage.Kind.PARAGRAPH, List.of("第一章 总则"), "前页文字后页文字", lines);
    DocumentId id = library.add(new MemoryDocuments.Draft("纲要", List.of(passage)));
    HitPassage found = library.find("后页").hits().items().getFirst().passages().getFirst();
    assertThat(found.page()).hasValue(4);
    assertThat(found.section()).containsExactly("第一章 总则");
    PassageMatch match = library.search.inDocument(id, "后页", Library.ALL, FIRST).items().getFirst();
    assertThat(match.boxes()).containsExactly(new Box(4, 0, 100, 20, 12));
  }

  @Test
  void listsThePassagesOfOneDocumentInReadingOrder() {
    DocumentId id = library.add(draft("甲", "水土", "风", "土", "火"));
    assertThat(library.search.inDocument(id, "土 OR 水", Library.ALL, FIRST).items())
        .extracting(match -> match.passage().ordinal())
        .containsExactly(1, 3);
  }

  @Test
  void countsFacetsWithoutTheirOwnFilter() {
    library.add(draft("甲", "森林").kind(DocumentKind.PLAN).period(14));
    library.add(draft("乙", "森林").kind(DocumentKind.PLAN).period(15));
    library.add(draft("丙", "森林").kind(DocumentKind.NOTICE).period(14));
    SearchResult result = library.find("森林", Map.of(Facet.KIND, Set.of("PLAN")));
    assertThat(result.hits().total()).isEqualTo(2);
    assertThat(result.facets().get(Facet.KIND))
        .containsExactly(new FacetCount("PLAN", 2), new FacetCount("NOTICE", 1));
    assertThat(result.facets().get(Facet.PERIOD))
        .containsExactly(new FacetCount("14", 1), new FacetCount("15", 1));
  }

  @Test
  void betraysNothingToWhoMayNotRead() {
    library.add(draft("公开", "森林").visibility(Visibility.PUBLIC).kind(DocumentKind.PLAN));
    DocumentId hidden =
        library.add(draft("内部", "森林").visibility(Visibility.DEPARTMENT).kind(DocumentKind.NOTICE));
    Viewer anonymous = new Viewer.Anonymous();
    SearchResult seen = library.search.search(SearchRequest.of("森林"), anonymous);
    assertThat(seen.hits().items()).extracting(Hit::title).containsExactly("公开");
    assertThat(seen.hits().total()).isEqualTo(1);
    assertThat(seen.facets().get(Facet.KIND)).containsExactly(new FacetCount("PLAN", 1));
    assertThat(library.find("森林").hits().total()).isEqualTo(2);
    assertThat(library.find("森林").facets().get(Facet.KIND)).hasSize(2);
    assertThatThrownBy(() -> library.search.inDocument(hidden, "森林", anonymous, FIRST))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.status()).isEqualTo(404));
    assertThat(library.search.inDocument(hidden, "森林", Library.ALL, FIRST).total()).isEqualTo(1);
  }

  @Test
  void findsOnlyWhatIsBeingOrWasIndexed() {
    for (Document.Status status : Document.Status.values()) {
      library.add(draft(status.name(), "森林").status(status));
    }
    assertThat(library.titles("森林")).containsExactlyInAnyOrder("INDEXING", "READY");
  }

  @Test
  void answersTheLongestQueries() {
    String longest = "规".repeat(4_000);
    library.add(draft("甲", longest + "划", "森林"));
    assertThat(library.titles("\"" + longest + "\"")).containsExactly("甲");
    String words = IntStream.range(0, 255).mapToObj(i -> "森林保护规划第" + i).collect(joining(" OR "));
    assertThat(library.titles(words + " OR 森林")).containsExactly("甲");
    assertThat(library.titles(words.replace("OR", "") + " 森林")).isEmpty();
  }

  @Test
  void ordersByDateAndBreaksTiesById() {
    library.add(draft("中", "森林").received("2026-02-01T00:00:00Z"));
    library.add(draft("新", "森林").received("2026-03-01T00:00:00Z"));
    library.add(draft("旧", "森林").received("2026-01-01T00:00:00Z"));
    assertThat(titles(Order.NEWEST)).containsExactly("新", "中", "旧");
    assertThat(titles(Order.OLDEST)).containsExactly("旧", "中", "新");
    assertThat(titles(Order.RELEVANCE)).containsExactly("旧", "中", "新");
  }

  @Test
  void pagesWithoutRepeatingOrSkipping() {
    for (int i = 0; i < 57; i++) {
      library.documents.add(draft("规划" + i, "森林".repeat(i % 3 + 1)));
    }
    library.catchUp();
    for (Order order : Order.values()) {
      Set<DocumentId> seen = new HashSet<>();
      for (int page = 0; page < 9; page++) {
        var request =
            new SearchRequest("森林", Filters.NONE, Mode.LEXICAL, order, new PageRequest(page, 7));
        var hits = library.search.search(request, Library.ALL).hits();
        assertThat(hits.total()).isEqualTo(57);
        hits.items().forEach(hit -> assertThat(seen.add(hit.documentId())).isTrue());
      }
      assertThat(seen).hasSize(57);
    }
    assertThat(library.titles("森林")).isEqualTo(library.titles("森林"));
    var beyond =
        new SearchRequest(
            "森林", Filters.NONE, Mode.LEXICAL, Order.NEWEST, new PageRequest(99_999_999, 100));
    assertThat(library.search.search(beyond, Library.ALL).hits())
        .isEqualTo(new Listing<>(List.of(), 57, 99_999_999, 100));
  }

  private List<String> titles(Order order) {
    var request = new SearchRequest("森林", Filters.NONE, Mode.LEXICAL, order, FIRST);
    return library.search.search(request, Library.ALL).hits().items().stream()
        .map(Hit::title)
        .toList();
  }

  private static TextLine line(int start, int page, int characters) {
    float[] edges = new float[characters + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = i * 10f;
    }
    return new TextLine(start, page, 100, 12, edges);
  }
}
