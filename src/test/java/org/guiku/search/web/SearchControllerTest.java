package org.guiku.search.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.guiku.search.MemoryDocuments.draft;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.guiku.access.Refused;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.guiku.documents.TextLine;
import org.guiku.search.Facet;
import org.guiku.search.LibraryTest;
import org.guiku.search.MemoryDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchControllerTest extends LibraryTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FacetLabels labels;
  private MockMvc web;

  @BeforeEach
  void openController() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasename("messages/search");
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    labels = new FacetLabels(messages);
    web =
        MockMvcBuilders.standaloneSetup(new SearchController(library.search, labels))
            .setCustomArgumentResolvers(new AsOperator(), new FiltersArgument())
            .build();
  }

  @Test
  void answersHitsAsTheContractSays() throws Exception {
    DocumentId id = library.add(draft("纲要", "森林<覆盖率>").kind(DocumentKind.PLAN).period(14));
    JsonNode answer = answer("/api/v1/search", Map.of("q", "森林"));
    assertThat(answer.get("query").asString()).isEqualTo("森林");
    assertThat(answer.get("total").asInt()).isEqualTo(1);
    assertThat(answer.get("didYouMean").isNull()).isTrue();
    JsonNode hit = answer.get("hits").get(0);
    assertThat(hit.get("documentId").asString()).isEqualTo(id.value());
    assertThat(hit.get("kind").asString()).isEqualTo("PLAN");
    assertThat(hit.get("period").asInt()).isEqualTo(14);
    assertThat(hit.get("matched").asString()).isEqualTo("WORDS");
    assertThat(hit.get("morePassages").asInt()).isZero();
    assertThat(hit.has("planCode")).isFalse();
    assertThat(hit.get("passages").get(0))
        .isEqualTo(
            JSON.readTree(
                "{'ordinal':1,'address':'%s','section':[],'snippet':'<mark>森林</mark>&lt;覆盖率&gt;'}"
                    .formatted(address(id))
                    .replace('\'', '"')));
  }

  private String address(DocumentId id) {
    return PassageAddress.ofAll(id, library.documents.reading(id).orElseThrow())
        .getFirst()
        .toString();
  }

  @Test
  void namesFacetsInTheLanguageOfTheAsker() throws Exception {
    library.add(draft("纲要", "森林").kind(DocumentKind.PLAN).period(14));
    JsonNode chinese = answer("/api/v1/search", Map.of("q", "森林")).get("facets");
    assertThat(chinese.get("kind").get(0))
        .isEqualTo(JSON.readTree("{\"value\":\"PLAN\",\"label\":\"正式文本\",\"count\":1}"));
    assertThat(chinese.get("period").get(0).get("label").asString()).isEqualTo("十四五");
    JsonNode english = answer("/api/v1/search", Map.of("q", "森林"), Locale.ENGLISH).get("facets");
    assertThat(english.get("kind").get(0).get("label").asString()).isEqualTo("Plan");
    assertThat(english.get("period").get(0).get("label").asString())
        .isEqualTo("Five-Year Plan No. 14");
  }

  @Test
  void whatHasNoOtherNameIsCalledByItself() {
    assertThat(labels.of(Facet.REGION, "999999", Locale.ENGLISH)).isEqualTo("999999");
    assertThat(labels.of(Facet.REGION, "330106", Locale.ENGLISH)).isEqualTo("浙江省杭州市西湖区");
    assertThat(labels.of(Facet.ISSUER, "云澜市水务局", Locale.ENGLISH)).isEqualTo("云澜市水务局");
  }

  @Test
  void filtersByKindAndPeriod() throws Exception {
    library.add(draft("甲", "森林").kind(DocumentKind.PLAN).period(14));
    library.add(draft("乙", "森林").kind(DocumentKind.NOTICE).period(14));
    var answer = answer("/api/v1/search", Map.of("q", "森林", "kind", "NOTICE", "period", "14"));
    assertThat(answer.get("total").asInt()).isEqualTo(1);
    assertThat(answer.get("hits").get(0).get("title").asString()).isEqualTo("乙");
  }

  @Test
  void answersPassagesWithMarksAndBoxes() throws Exception {
    var line = new TextLine(0, 2, 100, 12, new float[] {10, 20, 30, 40, 50});
    var passage = new Passage(1, Passage.Kind.ITEM, List.of("总则"), "保护森林", List.of(line));
    DocumentId id = library.add(new MemoryDocuments.Draft("纲要", List.of(passage)));
    JsonNode answer = answer("/api/v1/documents/" + id + "/search", Map.of("q", "森林"));
    assertThat(answer)
        .isEqualTo(
            JSON.readTree(
                """
                {"items": [{"ordinal": 1, "address": "%s", "kind": "ITEM", "page": 2,
                  "section": ["总则"], "text": "保护森林", "marks": [[2, 4]],
                  "boxes": [[2, 30.0, 100.0, 20.0, 12.0]]}],
                 "total": 1, "page": 0, "size": 20}
                """
                    .formatted(address(id))));
  }

  @ParameterizedTest
  @CsvSource({"kind, NOVEL", "period, soon", "sort, best"})
  void refusesWhatIsOutOfRange(String parameter, String value) {
    Refused refused = refusal("/api/v1/search", Map.of("q", "森林", parameter, value));
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.code()).isEqualTo("BAD_PARAMETER");
    assertThat(refused.arguments()).containsExactly(parameter);
  }

  @Test
  void refusesQueriesThatCannotBeRead() {
    assertThat(refusal("/api/v1/search", Map.of()).code()).isEqualTo("QUERY_SYNTAX");
  }

  @Test
  void knowsNoDocumentByAMisshapenId() {
    assertThat(refusal("/api/v1/documents/nonsense/search", Map.of("q", "森林")).status())
        .isEqualTo(404);
  }

  private JsonNode answer(String path, Map<String, String> parameters) throws Exception {
    return answer(path, parameters, Locale.SIMPLIFIED_CHINESE);
  }

  private JsonNode answer(String path, Map<String, String> parameters, Locale locale)
      throws Exception {
    var request = get(path).locale(locale);
    parameters.forEach(request::param);
    var response = web.perform(request).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(200);
    return JSON.readTree(response.getContentAsByteArray());
  }

  private Refused refusal(String path, Map<String, String> parameters) {
    var request = get(path);
    parameters.forEach(request::param);
    Throwable thrown = catchThrowable(() -> web.perform(request));
    assertThat(thrown).hasRootCauseInstanceOf(Refused.class);
    return (Refused) thrown.getCause();
  }
}
