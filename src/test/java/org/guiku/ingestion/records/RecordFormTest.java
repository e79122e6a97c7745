package org.guiku.ingestion.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Map;
import org.guiku.documents.Fact;
import org.guiku.documents.Said;
import org.guiku.ingestion.records.BadRecord.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of JSON, and what they say of a document. */
class RecordFormTest {

  @Test
  void aRecordSaysWhatAPersonMaySayOfADocument() throws Exception {
    ImportRecord record =
        read(
            """
            {"id": "a-17", "title": " 云岭市\\n规划 ", "text": "第一章 目标\\n\\n森林覆盖率达到六成。",
             "kind": "PLAN", "region": 330100, "period": 14, "issuedOn": "2021-03-05",
             "subjects": ["water"], "planCode": "OLD-7", "visibility": "PUBLIC"}""");

    assertThat(record.id()).isEqualTo("a-17");
    assertThat(record.text()).isEqualTo("第一章 目标\n\n森林覆盖率达到六成。");
    assertThat(record.said())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                Fact.TITLE, Said.value("云岭市 规划"),
                Fact.KIND, Said.value("PLAN"),
                Fact.REGION, Said.value("330100"),
                Fact.PERIOD, Said.value("14"),
                Fact.ISSUED_ON, Said.value("2021-03-05"),
                Fact.SUBJECTS, Said.value("water"),
                Fact.PLAN_CODE, Said.value("OLD-7"),
                Fact.VISIBILITY, Said.value("PUBLIC")));
    assertThat(record.leftOut()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1954", "1954-09"})
  void aYearAloneIsNoDateAndTheRecordStaysWithoutIt(String date) throws Exception {
    ImportRecord record = read("{'id': 'a', 'text': '…', 'issuedOn': '" + date + "'}");

    assertThat(record.said()).isEmpty();
    assertThat(record.leftOut()).containsExactly("issuedOn");
  }

  @Test
  void whatNoDocumentHasIsLeftOutAndNamed() throws Exception {
    ImportRecord record = read("{'id': 'a', 'text': '…', 'url': 'x', 'sha256': {}}");

    assertThat(record.leftOut()).containsExactlyInAnyOrder("url", "sha256");
  }

  @Test
  void nullAndEmptyTextSayNothing() throws Exception {
    ImportRecord record =
        read("{'id': 'a', 'text': '…', 'title': null, 'issuer': ' ', 'subjects': []}");

    assertThat(record.said()).isEmpty();
    assertThat(record.leftOut()).isEmpty();
  }

  @Test
  void aSystemThatCountsItsDocumentsGivesNumbers() throws Exception {
    assertThat(read("{'id': 17, 'text': '…'}").id()).isEqualTo("17");
  }

  @Test
  void theMarkThatOpensSomeFilesIsNoPartOfTheFirstRecord() throws Exception {
    assertThat(read("\uFEFF{'id': 'a', 'text': '…'}").id()).isEqualTo("a");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "nonsense | NOT_JSON",
        "['id'] | NOT_JSON",
        "{'id': 'a', 'text': '…'} {} | NOT_JSON",
        "{'id': 'a', 'text': | NOT_JSON",
        "{'text': '…'} | NO_ID",
        "{'id': ' ', 'text': '…'} | NO_ID",
        "{'id': null, 'text': '…'} | NO_ID",
        "{'id': {}, 'text': '…'} | NO_ID",
        "{'id': 'a'} | EMPTY",
        "{'id': 'a', 'text': ''} | EMPTY",
        "{'id': 'a', 'text': null} | EMPTY",
        "{'id': 'a', 'text': 7} | MALFORMED_VALUE",
        "{'id': 'a', 'text': '…', 'region': '浙江'} | MALFORMED_VALUE",
        "{'id': 'a', 'text': '…', 'kind': 'PLANS'} | MALFORMED_VALUE",
        "{'id': 'a', 'text': '…', 'issuedOn': '2021-02-30'} | MALFORMED_VALUE",
        "{'id': 'a', 'text': '…', 'title': {}} | MALFORMED_VALUE",
        "{'id': 'a', 'text': '…', 'subjects': 'weather'} | MALFORMED_VALUE"
      })
  void aBadRecordSaysWhy(String line, Code code) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOfSatisfying(
            BadRecord.class,
            bad -> {
              assertThat(bad.code()).isEqualTo(code);
              assertThat(bad.getMessage()).isNotBlank();
            });
  }

  @Test
  void aLineOfDeepBracketsHarmsNobody() {
    String deep = "[".repeat(200_000);

    assertThatThrownBy(() -> read(deep)).isInstanceOf(BadRecord.class);
    assertThatThrownBy(() -> read("{'id': 'a', 'text': '…', 'x': " + deep))
        .isInstanceOf(BadRecord.class);
  }

  @Test
  void anIdHoldsNothingThatDoesNotShow() {
    assertThatThrownBy(() -> read("{'id': 'a\\u0000b', 'text': '…'}")).hasMessageContaining("id");
    assertThatThrownBy(() -> read("{'id': '" + "a".repeat(201) + "', 'text': '…'}"))
        .hasMessageContaining("id");
  }

  @Test
  void aLineInGbkIsNamedSo() {
    byte[] line = "{\"id\": \"a\", \"text\": \"规划\"}".getBytes(Charset.forName("GBK"));

    assertThatThrownBy(() -> RecordForm.read(line))
        .isInstanceOfSatisfying(
            BadRecord.class, bad -> assertThat(bad.code()).isEqualTo(Code.NOT_UTF8));
  }

  /** In single quotes, for the reader's sake. */
  private static ImportRecord read(String line) throws BadRecord {
    return RecordForm.read(line.replace('\'', '"').getBytes(UTF_8));
  }
}
