package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.guiku.documents.citation.BibtexReader;
import org.guiku.documents.citation.RisReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole result as a file. */
@ServerTest
class ExportIT {

  private static final int DOCUMENTS = 30;

  private final Api api;

  /** A word that no other test's documents have. */
  private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

  ExportIT(Api api) {
    this.api = api;
  }

  @BeforeEach
  void takeDocumentsIn() throws Exception {
    Part[] files =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(
                i ->
                    Part.file(
                        "a" + i + ".txt", "=" + i + "号规划\n\n" + "提到" + word + "的第" + i + "段。"))
            .toArray(Part[]::new);
    api.finished(api.upload("/batches", files).id());
    while (api.get("/search?q=" + word).at("total").asInt() < DOCUMENTS) {
      Thread.sleep(50);
    }
  }

  @Test
  void csvHoldsEveryHitInTheOrderOfTheSearch() throws Exception {
    Answer answer = export("csv&sort=newest");
    List<NamedCsvRecord> rows = rows(answer);

    assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(answer.header("Content-Disposition")).contains("guiku.csv");
    assertThat(rows).extracting(row -> row.getField("地址")).hasSize(DOCUMENTS);
    assertThat(rows)
        .extracting(row -> row.getField("地址").replaceAll(".*/passages/(.{16})-.*", "$1"))
        .isEqualTo(found("newest"));
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("最相关的段落")).contains(word));
    assertThat(rows).allSatisfy(row -> assertThat(row.getField("标题")).doesNotStartWith("="));
  }

  @Test
  void xlsxHoldsTheSame() throws Exception {
    List<NamedCsvRecord> csv = rows(export("csv"));
    Answer answer = export("xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      Sheet sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(DOCUMENTS);
      for (int i = 0; i < DOCUMENTS; i++) {
        Row row = sheet.getRow(i + 1);
        assertThat(row.getCell(11).getStringCellValue()).isEqualTo(csv.get(i).getField("地址"));
      }
    }
  }

  @Test
  void citationsAreListsThatReferenceManagersRead() throws Exception {
    var ris = RisReader.read(export("ris").text());
    var bibtex = BibtexReader.read(export("bibtex").text());

    assertThat(ris).hasSize(DOCUMENTS);
    assertThat(bibtex)
        .extracting(BibtexReader.Entry::key)
        .hasSize(DOCUMENTS)
        .doesNotHaveDuplicates();
    assertThat(export("gbt7714").text().lines()).hasSize(DOCUMENTS);
  }

  @Test
  void filtersBindAnExportAsTheyBindASearch() throws Exception {
    assertThat(rows(export("csv&kind=PLAN")))
        .hasSize(api.get("/search?q=" + word + "&kind=PLAN").at("total").asInt());
    assertThat(rows(export("csv&from=2999-01-01"))).isEmpty();
  }

  @Test
  void theHeadSaysWhatWouldComeWithoutTheBody() throws Exception {
    Answer whole = export("xlsx");
    Answer head = head("/search/export?q=" + word + "&format=xlsx");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String header : List.of("Content-Type", "Content-Disposition", "X-Content-Type-Options")) {
      assertThat(head.header(header)).as(header).isEqualTo(whole.header(header));
    }
    assertThat(head("/search/export?q=%22a&format=csv").status()).isEqualTo(400);
  }

  private Answer head(String path) throws Exception {
    return api.send("HEAD", path, new byte[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx", "ris", "bibtex", "gbt7714"})
  void nothingFoundIsAFileToo(String format) throws Exception {
    Answer answer = api.get("/search/export?q=nothing" + word + "&format=" + format);
    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void whatCannotBeReadIsRefusedBeforeAnythingIsSent() throws Exception {
    assertThat(api.get("/search/export?q=%22a&format=csv").code()).isEqualTo("QUERY_SYNTAX");
    assertThat(api.get("/search/export?q=a&format=pdf").code()).isEqualTo("BAD_PARAMETER");
    assertThat(api.get("/search/export?q=a").code()).isEqualTo("MISSING_PARAMETER");
    assertThat(api.get("/search/export?q=a&format=csv&kind=NONSENSE").code())
        .isEqualTo("BAD_PARAMETER");
  }

  private Answer export(String format) throws Exception {
    Answer answer =
        api.get("/search/export?q=" + word + "&format=" + format, "Accept-Language", "zh");
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer;
  }

  private List<String> found(String sort) throws Exception {
    return api.get("/search?q=" + word + "&size=100&sort=" + sort)
        .at("hits")
        .valueStream()
        .map(hit -> hit.path("documentId").asString())
        .toList();
  }

  private static List<NamedCsvRecord> rows(Answer answer) throws Exception {
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(answer.text().substring(1))) {
      return reader.stream().toList();
    }
  }
}
