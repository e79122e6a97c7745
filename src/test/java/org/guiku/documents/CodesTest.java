package org.guiku.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

  @Test
  void everyFieldOfTheCodingIsAFactThatAPersonMaySay() {
    for (Field field : Field.values()) {
      assertThat(Fact.of(field).wording()).isEqualTo(field.wording());
      assertThat(Fact.named(field.wording())).hasValue(Fact.of(field));
    }
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Codes codes =
        Codes.of(
            Map.of(Fact.REGION, Said.value("330105"), Fact.ISSUER, Said.NONE),
            List.of(coded(Field.PERIOD, "14"), coded(Field.SUBJECT, "water")));
    List<Damage> damage = List.of(new Damage(Damage.Kind.MIXED_SCRIPT, 3, "規划"));
    CodesForm.Remarks remarks = new CodesForm.Remarks(codes, damage);

    assertThat(CodesForm.decode(CodesForm.encode(remarks))).isEqualTo(remarks);
    assertThat(codes.period()).hasValue(14);
    assertThat(codes.value(Field.ISSUER)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "REGION, 330000, 浙江省",
    "REGION, 330103, 浙江省杭州市下城区",
    "LEVEL, MUNICIPAL, 市级",
    "CATEGORY, SPATIAL, 国土空间规划",
    "KIND, CONSULTATION_DRAFT, 征求意见稿",
    "PERIOD, 8, “八五”",
    "PERIOD, 10, “十五”",
    "PERIOD, 14, “十四五”",
    "PERIOD, 20, “二十五”",
    "PERIOD, 21, “二十一五”",
    "ISSUED_ON, 2021-06-30, 2021-06-30"
  })
  void aPersonsValueIsLabelledInAPlannersWords(Field field, String value, String label) {
    assertThat(CodeWords.label(field, value)).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({
    "330103, 2019-05-01, '330000 330100 330103 330105'",
    "330105, 2019-05-01, '330000 330100 330105'",
    "330105, , '330000 330100 330105'",
    "330103, , '330000 330100 330103 330105'",
    "330103, 2023-05-01, '330000 330100 330103 330105'"
  })
  void aRegionIsFoundUnderAllAboveItAndUnderThoseItWasMergedInto(
      String region, String issuedOn, String codes) {
    Map<Fact, Said> said =
        issuedOn == null
            ? Map.of(Fact.REGION, Said.value(region))
            : Map.of(Fact.REGION, Said.value(region), Fact.ISSUED_ON, Said.value(issuedOn));

    assertThat(String.join(" ", Codes.of(said, List.of()).foundUnder())).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource({"云政发[2021]12号", "云政发(2021)12号", "云政发（2021）12号", "云政发【2021】12号", "云政发〔 2021 〕12号"})
  void theYearOfADocumentNumberIsWrittenInItsOwnBrackets(String written) {
    assertThat(FactForm.checked(Fact.DOCUMENT_NUMBER, written)).hasValue("云政发〔2021〕12号");
  }

  private static CodedValue coded(Field field, String value) {
    var evidence = new CodedValue.Evidence(OptionalInt.empty(), "原文");
    return new CodedValue(field, value, value, 0.5, evidence, "test");
  }
}
