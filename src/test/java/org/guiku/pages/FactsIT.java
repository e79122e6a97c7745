package org.guiku.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import org.guiku.access.Viewer;
import org.guiku.coding.CodedValue;
import org.guiku.coding.CodedValue.Field;
import org.guiku.documents.Damage;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Documents;
import org.guiku.documents.Failure;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a document's page says of the document, and how one says it better. */
class FactsIT extends PageTest {

  private static final String PLAN = "06-plan.pdf";

  @Autowired private Documents documents;
  @Autowired private DocumentRegister register;
  @Autowired private TransactionTemplate transaction;

  private DocumentId id = new DocumentId("0000000000000000");
  private Passage evidence = passage();

  @BeforeEach
  void aPlanThatSaysWhoIssuedIt() {
    id = idOf(PLAN);
    Reading reading = documents.reading(id).orElseThrow();
    evidence =
        reading.passages().stream()
            .filter(passage -> passage.page().orElse(0) == 5 && passage.text().length() > 20)
            .findFirst()
            .orElseThrow();
    replace(reading);
  }

  @ParameterizedTest
  @EnumSource(names = {"CHINESE_NARROW", "ENGLISH_WIDE"})
  void oneClickLeadsFromAValueToTheWordsThatSayIt(Look look) {
    Page page = open(look, "/documents/" + id);
    awaitOpen(page);
    unfold(page);
    Locator issuer = fact(page, "issuer");
    assertThat(issuer.textContent())
        .contains("云澜市水务局")
        .contains(look.isChinese() ? "读自原文，把握 83%" : "From the text, 83% sure");
    Barriers.assertNone(page, ".about", "facts");

    issuer.locator(".source summary").click();
    issuer.locator("blockquote a").click();
    awaitOpen(page);

    assertThat(page.url()).endsWith("/pages/5#p" + evidence.ordinal());
    page.locator(".sheet .lit").first().waitFor();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth")).isEqualTo(0);
  }

  @Test
  void whatAPersonEntersStaysWhenTheFileIsReadAgain() {
    Page page = open(Look.CHINESE_WIDE, "/documents/" + id);
    enter(page, "issuer", "云澜市人民政府");
    assertSaysPerson(page);

    readAgain();
    page.navigate("/documents/" + id);
    awaitOpen(page);
    assertSaysPerson(page);

    fact(page, "issuer").locator(".edit summary").click();
    fact(page, "issuer").locator("button[value=TEXT]").click();
    awaitOpen(page);
    assertThat(fact(page, "issuer").textContent())
        .as("what the text says again")
        .contains("读自原文")
        .doesNotContain("云澜市人民政府");
  }

  @Test
  void subjectsAreNamedInTheReadersLanguageAndSavedAsTheyAreShown() {
    Page english = open(Look.ENGLISH_WIDE, "/documents/" + id);
    add(english, "subjects", "Water, Energy");
    assertThat(fact(english, "subjects").textContent()).contains("Water", "Energy");

    Page chinese = open(Look.CHINESE_WIDE, "/documents/" + id);
    awaitOpen(chinese);
    assertThat(fact(chinese, "subjects").textContent()).contains("水利水务", "能源");
    fact(chinese, "subjects").locator(".edit summary").click();
    fact(chinese, "subjects").locator("button[value=VALUE]").click();
    awaitOpen(chinese);
    assertThat(ask(chinese, "/documents/" + id).path("subjects").valueStream())
        .extracting(JsonNode::asString)
        .containsExactly("water", "energy");
  }

  @Test
  void aDateIsWrittenInTheReadersLanguage() {
    add(open(Look.CHINESE_WIDE, "/documents/" + id), "issuedOn", "2021-06-30");

    Page chinese = open(Look.CHINESE_NARROW, "/documents/" + id);
    Page english = open(Look.ENGLISH_WIDE, "/documents/" + id);
    assertThat(fact(chinese, "issuedOn").locator("time").textContent()).isEqualTo("2021年6月30日");
    assertThat(fact(english, "issuedOn").locator("time").textContent()).isEqualTo("30 Jun 2021");
  }

  @Test
  void withoutScriptsTheFormsWorkAsWell() {
    Page page = openWithoutScripts(Look.ENGLISH_NARROW, "/documents/" + id);
    page.locator(".known .more > summary").click();
    Locator form = page.locator(".known .more form[action$='/level']");
    form.locator("select").selectOption("MUNICIPAL");
    form.locator("button[value=VALUE]").click();

    assertThat(fact(page, "level").textContent()).contains("Municipal", "Entered by a person");
    assertThat(ask(page, "/documents/" + id).path("level").asString()).isEqualTo("MUNICIPAL");
    fact(page, "level").locator(".edit summary").click();
    fact(page, "level").locator("button[value=NONE]").click();
    assertThat(fact(page, "level").textContent()).contains("None", "Entered by a person");
  }

  @Test
  void whatIsBrokenInTheTextIsNamedAndLinked() {
    Page page = open(Look.ENGLISH_WIDE, "/documents/" + id);
    awaitOpen(page);
    page.locator(".damage summary", new Page.LocatorOptions().setHasText("Damaged places")).click();
    Locator place = page.locator(".damage li").first();

    assertThat(place.textContent()).contains("确?!毒V要", "characters lost");
    assertThat(place.locator("a").getAttribute("href"))
        .isEqualTo("/documents/" + id + "/pages/5#p" + evidence.ordinal());
  }

  @Test
  void theSameTextInAnotherFileIsNamedBesideIt() {
    Page page = open(Look.CHINESE_WIDE, "/documents/" + id);
    awaitOpen(page);
    DocumentId draft = idOf("05-approval-draft.docx");

    Locator other = page.locator(".alike li").first();
    assertThat(other.locator("a").getAttribute("href")).isEqualTo("/documents/" + draft);
    assertThat(other.locator(".quiet").textContent()).matches("\\d+% 相同");
  }

  /** On small screens what is beside the text is folded. */
  private static void unfold(Page page) {
    Locator folded = page.locator(".about > details:not([open]) > summary");
    if (folded.count() > 0) {
      folded.click();
    }
  }

  private static void enter(Page page, String name, String value) {
    awaitOpen(page);
    Locator fact = fact(page, name);
    fact.locator(".edit summary").click();
    fact.locator("input").fill(value);
    fact.locator("button[value=VALUE]").click();
    awaitOpen(page);
  }

  /** What nothing is known of yet is entered below the rest. */
  private static void add(Page page, String name, String value) {
    awaitOpen(page);
    page.locator(".known .more > summary").click();
    Locator form = page.locator(".known .more form[action$='/" + name + "']");
    form.locator("input").fill(value);
    form.locator("button[value=VALUE]").click();
    awaitOpen(page);
  }

  private static void assertSaysPerson(Page page) {
    assertThat(fact(page, "issuer").textContent()).contains("云澜市人民政府", "人工填写");
  }

  private static Locator fact(Page page, String name) {
    return page.locator("#fact-" + name + " + dd");
  }

  private void replace(Reading reading) {
    String words = evidence.text().substring(0, 15);
    var code =
        new CodedValue(
            Field.ISSUER,
            "云澜市水务局",
            "云澜市水务局",
            0.83,
            new CodedValue.Evidence(OptionalInt.of(5), words),
            "test");
    var damage = new Damage(Damage.Kind.LOST_CHARACTERS, evidence.ordinal(), "确?!毒V要");
    transaction.executeWithoutResult(
        status ->
            register.replace(id, reading.withCoding(List.of(code)).withDamage(List.of(damage))));
    awaitReady();
  }

  /** By the queue and a worker, as one does with a file that failed. */
  private void readAgain() {
    var passing = new Failure(Failure.Code.TIMED_OUT, "as if it had taken too long");
    transaction.executeWithoutResult(status -> register.fail(id, "application/pdf", passing));
    Page page = open(Look.CHINESE_WIDE, "/documents/" + id);
    page.locator("form[action$='/attempts'] button").click();
    awaitReady();
  }

  private void awaitReady() {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (documents.get(id).orElseThrow().status() != Document.Status.READY) {
      assertThat(System.nanoTime()).as("ready in a minute").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private DocumentId idOf(String fileName) {
    PageRequest all = new PageRequest(0, PageRequest.MAX_SIZE);
    return documents.list(DocumentFilter.ALL, new Viewer.Operator(), all).items().stream()
        .filter(document -> document.fileName().equals(fileName))
        .map(Document::id)
        .findFirst()
        .orElseThrow();
  }

  private static Passage passage() {
    return new Passage(1, Passage.Kind.PARAGRAPH, List.of(), "", List.of());
  }
}
