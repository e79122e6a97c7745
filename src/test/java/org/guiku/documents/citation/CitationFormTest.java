package org.guiku.documents.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.guiku.documents.DocumentKind;
import org.junit.jupiter.api.Test;

class CitationFormTest {

  private static final LocalDate READ = LocalDate.parse("2026-11-24");
  private static final String ADDRESS = "http://localhost:8080/documents/01jd8vw0pyqk2m4t";

  /** Says what a test's citation is; what is not said is not known. */
  private record Draft(
      String title, Optional<String> issuer, Optional<String> number, Optional<LocalDate> issued) {

    Citation plan() {
      return of(DocumentKind.PLAN);
    }

    Citation of(DocumentKind kind) {
      return new Citation(
          "guiku-01jd8vw0pyqk2m4t",
          title,
          issuer,
          number,
          issued,
          kind,
          "正式文本",
          "zh",
          Optional.empty(),
          ADDRESS,
          READ);
    }
  }

  private static final Draft FOREST =
      new Draft(
          "云岭省林业发展规划",
          Optional.of("云岭省人民政府"),
          Optional.of("云政发〔2021〕12号"),
          Optional.of(LocalDate.parse("2021-06-30")));

  private static final Draft UNSIGNED =
      new Draft("林业发展规划", Optional.empty(), Optional.empty(), Optional.empty());

  private static Citation onPage(Citation document, int page) {
    OptionalInt place = page > 0 ? OptionalInt.of(page) : OptionalInt.empty();
    List<String> section = List.of("第三章 保护", "第一节 天然林");
    return document.at(
        new Citation.Place(place, section, "森林覆盖率达到65%。"),
        "01jd8vw0pyqk2m4t-0a1b2c3d-2-0011223344556677");
  }

  @Test
  void citesAPlanAsAReportReadOnTheNet() {
    assertThat(CitationForm.GBT7714.of(FOREST.plan()))
        .isEqualTo(
            "云岭省人民政府. 云岭省林业发展规划: 云政发〔2021〕12号[R/OL]. (2021-06-30)[2026-11-24]. " + ADDRESS + "\n");
  }

  @Test
  void citesAPassageWithItsPageAndItsOwnAddress() {
    assertThat(CitationForm.GBT7714.of(onPage(FOREST.plan(), 12)))
        .endsWith(
            "[R/OL]. 2021: 12(2021-06-30)[2026-11-24]. "
                + "http://localhost:8080/passages/01jd8vw0pyqk2m4t-0a1b2c3d-2-0011223344556677\n");
  }

  @Test
  void filesANoticeAsABulletinAndWhatIsUnknownAsOther() {
    assertThat(CitationForm.GBT7714.of(FOREST.of(DocumentKind.NOTICE))).contains("号[EB/OL]. ");
    assertThat(CitationForm.GBT7714.of(FOREST.of(DocumentKind.OTHER))).contains("号[Z/OL]. ");
  }

  @Test
  void leavesOutWhatIsNotKnownAsTheStandardAllows() {
    assertThat(CitationForm.GBT7714.of(UNSIGNED.plan()))
        .isEqualTo("林业发展规划[R/OL]. [2026-11-24]. " + ADDRESS + "\n");
    assertThat(CitationForm.GBT7714.of(onPage(UNSIGNED.plan(), 12)))
        .startsWith("林业发展规划[R/OL]. [出版年不详]: 12[2026-11-24]. ");
    assertThat(CitationForm.GBT7714.of(onPage(FOREST.plan(), 0)))
        .contains("[R/OL]. (2021-06-30)[2026-11-24]. ");
  }

  @Test
  void givesAReferenceManagerAReportWithInstitutionAndNumber() {
    var record = RisReader.read(CitationForm.RIS.of(onPage(FOREST.plan(), 12))).getFirst();

    assertThat(record.getFirst()).isEqualTo(new RisReader.Field("TY", "RPRT"));
    assertThat(RisReader.value(record, "TI")).isEqualTo("云岭省林业发展规划");
    assertThat(RisReader.value(record, "AU")).isEqualTo("云岭省人民政府");
    assertThat(RisReader.value(record, "PB")).isEqualTo("云岭省人民政府");
    assertThat(RisReader.value(record, "SN")).isEqualTo("云政发〔2021〕12号");
    assertThat(RisReader.value(record, "DA")).isEqualTo("2021/06/30/");
    assertThat(RisReader.value(record, "SP")).isEqualTo("12");
    assertThat(RisReader.value(record, "N1")).isEqualTo("第三章 保护 › 第一节 天然林: 森林覆盖率达到65%。");
    assertThat(RisReader.value(record, "UR")).contains("/passages/");
    assertThat(RisReader.value(record, "Y2")).isEqualTo("2026/11/24/");
  }

  @Test
  void givesBibtexAReportWithItsDate() {
    var entry = BibtexReader.read(CitationForm.BIBTEX.of(FOREST.plan())).getFirst();

    assertThat(entry.type()).isEqualTo("techreport");
    assertThat(entry.key()).isEqualTo("guiku-01jd8vw0pyqk2m4t");
    assertThat(entry.fields())
        .containsEntry("title", "{云岭省林业发展规划}")
        .containsEntry("author", "{云岭省人民政府}")
        .containsEntry("number", "云政发〔2021〕12号")
        .containsEntry("year", "2021")
        .containsEntry("month", "jun")
        .containsEntry("url", ADDRESS)
        .containsEntry("urldate", "2026-11-24");
  }

  @Test
  void saysAHeadingOnce() {
    var heading = new Citation.Place(OptionalInt.empty(), List.of("第三章 保护", "第一节 天然林"), "第一节 天然林");
    var record = RisReader.read(CitationForm.RIS.of(FOREST.plan().at(heading, "x"))).getFirst();
    assertThat(RisReader.value(record, "N1")).isEqualTo("第三章 保护: 第一节 天然林");
  }

  @Test
  void cutsALongPassageShort() {
    Citation cited =
        FOREST
            .plan()
            .at(new Citation.Place(OptionalInt.empty(), List.of(), "林".repeat(9_999)), "x");
    assertThat(RisReader.value(RisReader.read(CitationForm.RIS.of(cited)).getFirst(), "N1"))
        .hasSize(1_000)
        .endsWith("…");
  }

  @Test
  void noTextBreaksAForm() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      Citation citation =
          onPage(
              new Draft(
                      odd(random),
                      Optional.of(odd(random)),
                      Optional.of(odd(random)),
                      FOREST.issued())
                  .plan(),
              i % 3);
      String gbt = CitationForm.GBT7714.of(citation);
      String ris = CitationForm.RIS.of(citation);
      String bibtex = CitationForm.BIBTEX.of(citation);

      assertThat(gbt.strip()).as("seed %d", seed).doesNotContainPattern("[\\p{Cntrl}\\u2028]");
      assertThat(RisReader.read(ris + ris)).as("seed %d", seed).hasSize(2);
      assertThat(BibtexReader.read(bibtex + bibtex)).as("seed %d", seed).hasSize(2);
      assertThat(BibtexReader.read(bibtex).getFirst().fields())
          .as("seed %d", seed)
          .containsEntry("urldate", "2026-11-24");
    }
  }

  private static String odd(Random random) {
    String[] pieces = {
      "{",
      "}",
      "\\",
      "\"",
      "\r\nER  - ",
      "\n",
      "\u0000",
      "\u2028",
      "@misc{",
      ",\n",
      "%",
      "#",
      "$&_~^",
      "\ud800",
      "\t",
      "规划",
      " ",
      "TY  - JOUR",
      "\r",
      "\u0085",
      "]",
      "[M]. ",
      "\ud83d\ude00"
    };
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(8); n >= 0; n--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }
}
