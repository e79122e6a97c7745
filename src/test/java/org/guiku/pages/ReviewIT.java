package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;

/**
 * A reviewer's afternoon, in a browser alone: three drafts and what others say of them come in, all
 * of it is answered, and the adoption table says where the next draft follows.
 */
class ReviewIT extends PageTest {

  private static final String REASON_GIVEN = "另行研究";
  private static final Path REVIEW = SAMPLES.resolve("review");

  /** Of the adoption table, from 0. */
  private static final int OUTCOME = 4;

  private static final int REASON = 5;
  private static final int CHANGE = 6;

  @Test
  void fromThreeDraftsAndFourFilesOfOpinionsToTheAdoptionTable() throws IOException {
    Page page = open(Look.CHINESE_WIDE, "/");
    String plan = "/plans/" + PlansPageIT.accepted(page, home(), "云澜市城市更新规划");
    bring(page, plan, "CONSULTATION_DRAFT", "01-consultation-draft.pdf");
    bring(page, plan, "REVIEW_OPINION", "04-finance-letter.docx", "06-departments-table.xlsx");
    bring(page, plan, "REVIEW_OPINION", "08-district-mail.eml");
    bring(page, plan, "REVIEW_DRAFT", "02-review-draft.docx");
    bring(page, plan, "REVIEW_OPINION", "07-review-draft-comments.docx");
    bring(page, plan, "APPROVAL_DRAFT", "03-approval-draft.docx");

    page.navigate(plan);
    page.locator("#move").click();
    page.locator("#move").click();
    assertThat(page.locator(".missing").textContent()).contains("条意见没有答复");
    page.locator("#standing a").first().click();
    int opinions = counted(page, "OPEN");
    assertThat(opinions).isGreaterThan(40);
    page.locator("tbody a[href^='/opinions/']").first().click();
    assertThat(answerAll(page)).isEqualTo(opinions);

    page.navigate(plan);
    assertThat(page.locator(".missing").textContent()).doesNotContain("没有答复");
    anAnswerThatIsGivenAgainBeginsWithTheLast(page, plan);
    everyAnswerLeadsToItsChange(page, plan);
    theTableSaysIt(page, plan, opinions);
    theSameOnAPhone(plan);
    partsAreCutWhereALineIsBlank(page, plan);
  }

  private void bring(Page page, String plan, String kind, String... files) {
    page.navigate(plan);
    page.locator("#bring").click();
    page.locator("select[name=kind]").selectOption(kind);
    page.locator("#file").setInputFiles(Stream.of(files).map(REVIEW::resolve).toArray(Path[]::new));
    page.locator("#upload button[type=submit]").click();
    awaitTaken(page);
  }

  private static int counted(Page page, String outcome) {
    String chip = page.locator(".chips a[href*='outcome=" + outcome + "']").textContent();
    return Integer.parseInt(chip.replaceAll("\\D", ""));
  }

  /**
   * What the program is sure of is adopted there, what it is not sure of declined.
   *
   * @return how many were answered
   */
  private static int answerAll(Page page) {
    Locator next = page.locator("button[name=then]");
    for (int answered = 1; true; answered++) {
      boolean follows = page.locator("[name=change]:checked:not([value=''])").count() > 0;
      page.locator("[value=" + (follows ? "ADOPTED" : "DECLINED") + "]").check();
      if (!follows) {
        page.locator("[name=reason]").fill(REASON_GIVEN);
      }
      if (next.count() == 0) {
        page.locator("form[action$='/answer'] button").click();
        return answered;
      }
      next.click();
    }
  }

  /** And the form says itself what wants a reason, cuts where a line is blank, and asks twice. */
  private static void anAnswerThatIsGivenAgainBeginsWithTheLast(Page page, String plan) {
    page.navigate(plan + "/opinions?outcome=ADOPTED");
    page.locator("tbody a[href^='/opinions/']").first().click();
    String followed = page.locator("#followed").getAttribute("href");
    page.locator("[name=reason]").fill("见第三章");
    page.locator("form[action$='/answer'] button").first().click();
    assertThat(page.locator("#followed").getAttribute("href")).isEqualTo(followed);
    assertThat(page.locator("[name=reason]").inputValue()).isEqualTo("见第三章");
    assertThat(page.locator("[name=outcome]:checked").inputValue()).isEqualTo("ADOPTED");

    page.locator("[value=DECLINED]").check();
    assertThat(page.locator("[name=reason]").getAttribute("required")).isNotNull();
    page.locator("details.fold > summary").click();
    assertThat(page.locator("#dismiss").isVisible()).isFalse();
  }

  private static void everyAnswerLeadsToItsChange(Page page, String plan) {
    page.navigate(plan + "/opinions?outcome=ADOPTED&size=100");
    List<String> changes =
        page.locator("tbody td:last-child a").all().stream()
            .map(link -> link.getAttribute("href"))
            .toList();
    assertThat(changes).hasSize(page.locator("tbody tr").count()).hasSizeGreaterThan(10);
    for (String change : Set.copyOf(changes)) {
      page.navigate(change);
      assertThat(page.locator(".change :is(ins, del)").count()).as(change).isPositive();
    }
  }

  private static void theTableSaysIt(Page page, String plan, int opinions) throws IOException {
    page.navigate(plan + "/opinions");
    Download table =
        page.waitForDownload(() -> page.locator("#standing a[href$='format=xlsx']").click());
    try (var workbook = WorkbookFactory.create(table.path().toFile())) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getLastRowNum()).isEqualTo(opinions);
      for (int n = 1; n <= opinions; n++) {
        Row row = sheet.getRow(n);
        boolean adopted = text(row, OUTCOME).equals("采纳");
        assertThat(text(row, adopted ? CHANGE : REASON)).as("row %d", n).isNotBlank();
      }
    }
  }

  private static String text(Row row, int column) {
    return row.getCell(column).getStringCellValue();
  }

  private void theSameOnAPhone(String plan) {
    Page page = open(Look.ENGLISH_NARROW, plan + "/opinions?outcome=ADOPTED");
    Barriers.assertNone(page, "opinions of a plan");
    page.locator("tbody a[href^='/opinions/']").first().click();
    Barriers.assertNone(page, "an opinion");
    page.locator("#followed").click();
    assertThat(page.locator(".change :is(ins, del)").count()).isPositive();
  }

  private static void partsAreCutWhereALineIsBlank(Page page, String plan) {
    page.navigate(plan + "/opinions");
    page.locator("tbody a[href^='/opinions/']").first().click();
    page.locator("details.fold > summary").first().click();
    page.locator("form[action$='/parts'] textarea").fill("其一，\n分年度安排。\n\n其二。");
    page.locator("form[action$='/parts'] button").click();
    assertThat(page.locator("p.first").first().textContent()).isEqualTo("其一，\n分年度安排。");
    assertThat(page.locator("#given").count()).as("the answer is that of the parts").isOne();
  }
}
