package org.guiku.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guiku.search.MemoryDocuments.draft;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.PageRequest;
import org.guiku.search.engine.Course;
import org.junit.jupiter.api.Test;

class ResultWalkTest extends LibraryTest {

  private static final PageRequest FIRST = new PageRequest(0, 20);

  @Test
  void leadsThroughTheWholeResultInTheOrderOfItsPages() throws IOException {
    IntStream.range(0, 130)
        .forEach(i -> library.documents.add(draft("规划" + i, "森林".repeat(i % 5 + 1), "湿地")));
    library.catchUp();
    for (Order order : Order.values()) {
      assertThat(walked(request(order), Library.ALL)).hasSize(130).isEqualTo(paged(order));
    }
  }

  @Test
  void showsTheBestPassageOfEach() throws IOException {
    library.add(draft("甲", "湿地保护。", "森林覆盖率达到25%。"));
    try (ResultWalk walk =
        library.search.walk(request(Order.RELEVANCE), new Course.Whole(), Library.ALL)) {
      ResultWalk.Step step = walk.next().orElseThrow().getFirst();
      assertThat(step.document().title()).isEqualTo("甲");
      assertThat(step.best().orElseThrow().text()).isEqualTo("森林覆盖率达到25%。");
      assertThat(walk.next()).isEmpty();
    }
  }

  @Test
  void isBoundByFiltersAndByWhatTheViewerMayRead() throws IOException {
    library.add(draft("甲", "森林").kind(DocumentKind.OUTLINE));
    library.add(draft("乙", "森林"));
    library.add(draft("丙", "森林").kind(DocumentKind.OUTLINE).visibility(Visibility.INTERNAL));
    var outlines =
        new SearchRequest(
            "森林",
            Filters.of(Map.of(Facet.KIND, Set.of("OUTLINE"))),
            Mode.LEXICAL,
            Order.OLDEST,
            FIRST);
    assertThat(walked(outlines, new Viewer.Anonymous())).containsExactly("甲");
    assertThat(walked(outlines, Library.ALL)).containsExactlyInAnyOrder("甲", "丙");
  }

  @Test
  void seesOneStateOfTheIndexAlsoWhenAnotherTakesItsPlace() throws IOException {
    IntStream.range(0, 110).forEach(i -> library.documents.add(draft("规划" + i, "森林")));
    library.catchUp();
    try (ResultWalk walk =
        library.search.walk(request(Order.OLDEST), new Course.Whole(), Library.ALL)) {
      int seen = walk.next().orElseThrow().size();
      library.add(draft("后来", "森林"));
      library.search.rebuild(progress -> {});
      Optional<List<ResultWalk.Step>> more = walk.next();
      while (more.isPresent()) {
        seen += more.get().size();
        more = walk.next();
      }
      assertThat(seen).isEqualTo(110);
    }
    assertThat(walked(request(Order.OLDEST), Library.ALL)).hasSize(111);
  }

  @Test
  void passesOverWhatMayNoLongerBeReadWhenItsTurnComes() throws IOException {
    IntStream.range(0, 100)
        .forEach(i -> library.documents.add(draft("规划" + i, "森林").received(day(i))));
    DocumentId secret = library.add(draft("密", "森林").received("2026-09-01T00:00:00Z"));
    DocumentId gone = library.add(draft("撤", "森林").received("2026-09-02T00:00:00Z"));
    DocumentId last = library.add(draft("末", "森林").received("2026-09-03T00:00:00Z"));
    try (ResultWalk walk =
        library.search.walk(request(Order.OLDEST), new Course.Whole(), new Viewer.Anonymous())) {
      assertThat(walk.next().orElseThrow()).hasSize(100);
      library.documents.replace(secret, draft("密", "森林").visibility(Visibility.RESTRICTED));
      library.documents.remove(gone);
      assertThat(walk.next().orElseThrow())
          .extracting(step -> step.document().id())
          .containsExactly(last);
    }
  }

  @Test
  void leadsThroughWhatChangedSince() throws IOException {
    library.add(draft("旧", "森林"));
    long before = library.search.lastChange();
    library.add(draft("新", "森林"));
    try (ResultWalk walk =
        library.search.walk(request(Order.NEWEST), new Course.ChangedAfter(before), Library.ALL)) {
      assertThat(walk.next().orElseThrow())
          .extracting(step -> step.document().title())
          .containsExactly("新");
    }
  }

  @Test
  void leadsFromWhatWasReceivedLastToWhatWasReceivedFirst() throws IOException {
    library.add(draft("中", "森林").received("2026-02-01T00:00:00Z"));
    library.add(draft("新", "森林").received("2026-03-01T00:00:00Z"));
    library.add(draft("旧", "森林森林").received("2026-01-01T00:00:00Z"));
    try (ResultWalk walk =
        library.search.walk(request(Order.RELEVANCE), new Course.LatestFirst(), Library.ALL)) {
      assertThat(walk.next().orElseThrow())
          .extracting(step -> step.document().title())
          .containsExactly("新", "中", "旧");
    }
  }

  @Test
  void aQueryThatCannotBeReadLeadsNowhere() {
    var broken = new SearchRequest("\"森林", Filters.NONE, Mode.LEXICAL, Order.RELEVANCE, FIRST);
    assertThatThrownBy(() -> library.search.walk(broken, new Course.Whole(), Library.ALL))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.code()).isEqualTo("QUERY_SYNTAX"));
  }

  private static String day(int i) {
    return "2026-%02d-%02dT00:00:00Z".formatted(i / 28 + 1, i % 28 + 1);
  }

  private static SearchRequest request(Order order) {
    return new SearchRequest("森林", Filters.NONE, Mode.LEXICAL, order, FIRST);
  }

  private List<String> walked(SearchRequest request, Viewer viewer) throws IOException {
    List<String> titles = new ArrayList<>();
    try (ResultWalk walk = library.search.walk(request, new Course.Whole(), viewer)) {
      Optional<List<ResultWalk.Step>> steps = walk.next();
      while (steps.isPresent()) {
        steps.get().forEach(step -> titles.add(step.document().title()));
        steps = walk.next();
      }
    }
    return titles;
  }

  private List<String> paged(Order order) {
    List<String> titles = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      var request =
          new SearchRequest("森林", Filters.NONE, Mode.LEXICAL, order, new PageRequest(page, 100));
      library
          .search
          .search(request, Library.ALL)
          .hits()
          .items()
          .forEach(h -> titles.add(h.title()));
    }
    return titles;
  }
}
