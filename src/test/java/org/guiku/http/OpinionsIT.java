package org.guiku.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Opinions on the sample review from outside: three drafts, and five files of what others say. */
@AccountsTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionsIT {

  private static final Path SAMPLES = Path.of("sample-docs", "review");

  /** In the order in which they came. */
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  static {
    FILES.put("01-consultation-draft.pdf", "CONSULTATION_DRAFT");
    FILES.put("04-finance-letter.docx", "REVIEW_OPINION");
    FILES.put("05-county-letter.pdf", "REVIEW_OPINION");
    FILES.put("06-departments-table.xlsx", "REVIEW_OPINION");
    FILES.put("08-district-mail.eml", "REVIEW_OPINION");
    FILES.put("02-review-draft.docx", "REVIEW_DRAFT");
    FILES.put("07-review-draft-comments.docx", "REVIEW_OPINION");
    FILES.put("03-approval-draft.docx", "APPROVAL_DRAFT");
  }

  private final Cast cast;
  private final DocumentRegister register;
  private final TransactionTemplate transaction;
  private final Api editor;
  private final Api reviewer;
  private final Api stranger;
  private final Map<String, String> files = new HashMap<>();
  private String plan = "";

  OpinionsIT(Cast cast, DocumentRegister register, TransactionTemplate transaction) {
    this.cast = cast;
    this.register = register;
    this.transaction = transaction;
    editor = cast.somebody("EDITOR", Optional.of(Cast.DEPARTMENT_A)).api();
    reviewer = cast.somebody("REVIEWER", Optional.of(Cast.DEPARTMENT_A)).api();
    stranger = cast.somebody("REVIEWER", Optional.of(Cast.DEPARTMENT_B)).api();
  }

  @BeforeAll
  void bringTheReview() throws Exception {
    plan = accepted();
    for (var file : FILES.entrySet()) {
      files.put(file.getKey(), brought(file.getKey(), file.getValue(), plan));
    }
  }

  @Test
  void everyOpinionIsTakenInOnceAndPlacedInTheDraftBeforeIt() throws Exception {
    List<JsonNode> all = all(editor, plan);

    assertThat(all).hasSizeGreaterThanOrEqualTo(55);
    assertThat(all(editor, plan)).isEqualTo(all);
    JsonNode first = all.getFirst();
    assertThat(first.path("who").asString()).isEqualTo("云澜市财政局");
    assertThat(first.path("document").asString()).isEqualTo(files.get("04-finance-letter.docx"));
    assertThat(first.path("outcome").asString()).isEqualTo("OPEN");
    assertThat(first.path("place").path("state").asString()).isEqualTo("PLACED");
    assertThat(first.path("place").path("text").asString())
        .isEqualTo(files.get("01-consultation-draft.pdf"));
    assertThat(text(first)).contains("共同缔造，多方共担");
    JsonNode marked = byWho(all, "市人大城建环资委");
    assertThat(marked.path("place").path("text").asString())
        .isEqualTo(files.get("02-review-draft.docx"));
    String source = first.path("source").asString();
    assertThat(editor.get("/passages/" + source).status()).isEqualTo(200);
  }

  @Test
  void anAnswerIsProposedFromTheNextDraftAndConfirmed() throws Exception {
    JsonNode opinion = byWords(all(editor, plan), "每部15万元的定额补助");
    String path = "/opinions/" + opinion.path("id").asString();

    JsonNode proposal = editor.get(path + "/proposals").json().path(0);
    assertThat(proposal.path("after").asString()).contains("每部不超过15万元的补助");
    assertThat(proposal.path("document").asString()).isEqualTo(files.get("02-review-draft.docx"));
    assertThat(proposal.path("signs").toString()).contains("PROPOSED_WORDS");
    assertThat(proposal.path("confidence").asDouble()).isGreaterThan(0.9);

    assertThat(answer(path, "{\"outcome\":\"DECLINED\"}").code()).isEqualTo("REASON_WANTED");
    assertThat(answer(path, "{\"outcome\":\"PARTLY_ADOPTED\",\"reason\":\" \"}").code())
        .isEqualTo("REASON_WANTED");
    assertThat(answer(path, "{}").code()).isEqualTo("MISSING_PARAMETER");
    String address = proposal.path("address").asString();
    Answer adopted = answer(path, "{\"outcome\":\"ADOPTED\",\"change\":\"" + address + "\"}");
    assertThat(adopted.status()).as(adopted.toString()).isEqualTo(200);
    assertThat(adopted.at("outcome").asString()).isEqualTo("ADOPTED");
    assertThat(adopted.at("answer").path("change").path("address").asString()).isEqualTo(address);
    assertThat(editor.get(path).text()).isEqualTo(adopted.text());
    assertThat(answer(path, "{\"outcome\":\"DECLINED\",\"reason\":\"另行规定\"}").status())
        .isEqualTo(200);
    assertThat(whats(path)).containsExactly("ANSWERED ADOPTED", "ANSWERED DECLINED");
  }

  @Test
  void theAdoptionTableHasItsColumnsAndARowForEachOpinion() throws Exception {
    int opinions = all(editor, plan).size();
    byte[] book = editor.get("/plans/" + plan + "/opinions/export?format=xlsx").body();
    try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(book))) {
      var sheet = workbook.getSheetAt(0);
      List<String> head = new ArrayList<>();
      sheet.getRow(0).forEach(cell -> head.add(cell.getStringCellValue()));
      assertThat(head).containsExactly("序号", "提出单位", "章节条款", "意见内容", "采纳情况", "理由", "修改位置");
      assertThat(sheet.getLastRowNum()).isEqualTo(opinions);
    }
    byte[] word = editor.get("/plans/" + plan + "/opinions/export?format=docx").body();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word))) {
      XWPFTable table = document.getTables().getFirst();
      assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("水网规划意见采纳情况表");
      assertThat(table.getNumberOfRows()).isEqualTo(opinions + 1);
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("云澜市财政局");
    }
    assertThat(editor.get("/plans/" + plan + "/opinions/export?format=pdf").code())
        .isEqualTo("BAD_PARAMETER");
  }

  @Test
  void commentsOnADraftAreShownAndBecomeOpinionsOnceOnTheirPassages() throws Exception {
    String other = accepted();
    String draft = brought("07-review-draft-comments.docx", "REVIEW_DRAFT", other);
    List<JsonNode> marked = editor.get("/documents/" + draft + "/marks?size=100").items().toList();
    long comments =
        marked.stream()
            .flatMap(each -> each.path("marks").valueStream())
            .filter(mark -> mark.path("kind").asString().equals("COMMENT"))
            .count();
    assertThat(comments).isGreaterThan(5);
    assertThat(marked.toString()).contains("\"kind\":\"INSERT\"", "\"kind\":\"DELETE\"");
    assertThat(all(editor, other)).as("offered, not taken").isEmpty();

    String path = "/documents/" + draft + "/marks/opinions";
    assertThat(editor.post(path).at("entered").asLong()).isEqualTo(comments);
    assertThat(editor.post(path).at("entered").asInt()).as("known by now").isZero();
    JsonNode first = all(editor, other).getFirst();
    JsonNode passage = marked.getFirst().path("passage");
    assertThat(first.path("place").path("passages").path(0).path("address"))
        .isEqualTo(passage.path("address"));
    assertThat(first.path("document").asString()).isEqualTo(draft);

    editor.json("DELETE", "/opinions/" + first.path("id").asString(), "");
    assertThat(editor.post(path).at("entered").asInt()).as("taken out by a person").isZero();
    assertThat(all(editor, other)).hasSize((int) comments - 1);
    assertThat(
            editor
                .post("/documents/" + files.get("02-review-draft.docx") + "/marks/opinions")
                .at("entered")
                .asInt())
        .as("a draft without comments")
        .isZero();
    String alone = editor.read(Part.file("d.txt", Drafts.plan())).id();
    assertThat(editor.post("/documents/" + alone + "/marks/opinions").code()).isEqualTo("NO_PLAN");
  }

  @Test
  void anAnswerIsThatOfThePartsAndKeepsAnOpinionByItself() throws Exception {
    String code = accepted();
    List<String> ids = ids(code, letter());
    answer("/opinions/" + ids.get(0), "{\"outcome\":\"DECLINED\",\"reason\":\"已有规定\\r\\n见附件\"}");
    Answer joined =
        editor.json(
            "POST", "/opinions/" + ids.get(1) + "/joining", "{\"with\":[\"" + ids.get(0) + "\"]}");
    assertThat(joined.code()).isEqualTo("ANSWERED");
    for (String none : new String[] {"{\"with\":[null]}", "{}"}) {
      assertThat(editor.json("POST", "/opinions/" + ids.get(1) + "/joining", none).code())
          .isEqualTo("MISSING_PARAMETER");
    }
    assertThat(answer("/opinions/" + ids.get(1), "{\"outcome\":1}").status()).isEqualTo(400);

    editor.json(
        "POST",
        "/opinions/" + ids.get(0) + "/parts",
        "{\"parts\":[{\"text\":\"其一。\"},{\"text\":\"其二。\"}]}");
    assertThat(all(editor, code).subList(0, 2))
        .allSatisfy(
            part -> {
              assertThat(part.path("outcome").asString()).isEqualTo("DECLINED");
              assertThat(part.path("answer").path("reason").asString()).isEqualTo("已有规定\n见附件");
            });
  }

  @Test
  void anotherWordingIsReadFromACorrectedText() throws Exception {
    String code = accepted();
    Answer entered =
        editor.json("POST", "/plans/" + code + "/opinions", "{\"text\":\"建议将“15万元”改为“20万元”。\"}");
    assertThat(entered.at("proposal").asString()).isEqualTo("20万元");
    String path = "/opinions/" + entered.id();
    assertThat(
            editor
                .json("PATCH", path, "{\"text\":\"建议将“15万元”改为“30万元”。\"}")
                .at("proposal")
                .asString())
        .isEqualTo("30万元");
  }

  @Test
  void anOutlineThatCameLateIsNoLaterDraft() throws Exception {
    String code = accepted();
    String draft = draft(code, "DEPARTMENT");
    editor.read(
        Part.file("outline.txt", "一、总体要求\n\n二、重点任务\n"),
        Part.field("kind", "OUTLINE"),
        Part.field("planCode", code));
    brought("一、第一章“稳中求进工作总基调”建议保留。\n\n二、其他无意见。\n", code);
    JsonNode opinion = all(editor, code).getFirst();
    assertThat(opinion.path("place").path("text").asString()).isEqualTo(draft);
    assertThat(editor.get("/opinions/" + opinion.path("id").asString() + "/proposals").text())
        .isEqualTo("[]");
  }

  @Test
  void whoMayNotReadAFileKnowsNothingOfItsOpinions() throws Exception {
    assertThat(all(stranger, plan)).isEmpty();
    assertThat(stranger.get("/plans/" + plan + "/opinions/summary").at("total").asInt()).isZero();
    String hidden = all(editor, plan).getLast().path("id").asString();
    for (String path : new String[] {"", "/history", "/proposals"}) {
      Answer answer = stranger.get("/opinions/" + hidden + path);
      assertThat(answer.code()).isEqualTo("UNKNOWN_OPINION");
      assertThat(answer.told())
          .isEqualTo(
              stranger
                  .get("/opinions/0123456789abcdef" + path)
                  .told()
                  .replace("0123456789abcdef", hidden));
    }
    assertThat(
            stranger
                .json("POST", "/opinions/" + hidden + "/answer", "{\"outcome\":\"ADOPTED\"}")
                .code())
        .isEqualTo("UNKNOWN_OPINION");
  }

  @Test
  void aPlanIsNotApprovedBeforeEveryOpinionHasItsAnswer() throws Exception {
    String code = accepted();
    editor.json("PATCH", "/plans/" + code, "{\"noSuperior\": \"没有\"}");
    move(code, "STUDY");
    move(code, "DRAFTING");
    String letter = brought("08-district-mail.eml", "REVIEW_OPINION", code);
    Answer blocked = move(code, "APPROVAL");
    assertThat(blocked.code()).isEqualTo("STAGE_BLOCKED");
    assertThat(blocked.at("missing").path(0).path("code").asString())
        .isEqualTo("OPINIONS_UNANSWERED");
    assertThat(blocked.at("detail").asString()).contains("8 条");

    for (JsonNode opinion : all(editor, code)) {
      assertThat(opinion.path("document").asString()).isEqualTo(letter);
      assertThat(opinion.path("place").path("why").asString()).isEqualTo("NO_TEXT");
      answer("/opinions/" + opinion.path("id").asString(), "{\"outcome\":\"ADOPTED\"}");
    }
    JsonNode summary = editor.get("/plans/" + code + "/opinions/summary").json();
    assertThat(summary.path("outcomes").path("ADOPTED").asInt()).isEqualTo(8);
    assertThat(summary.path("outcomes").path("OPEN").asInt()).isZero();
    assertThat(summary.path("units").path(0).path("who").asString()).isEqualTo("鹭汀区住房和城乡建设局");
    assertThat(move(code, "APPROVAL").status()).isEqualTo(200);
  }

  @Test
  void whatAPersonMadeOfAFileOutlivesItsNextReading() throws Exception {
    String code = accepted();
    String file = editor.read(Part.file("a.txt", letter())).id();
    assertThat(all(editor, code)).isEmpty();
    editor.json(
        "PATCH",
        "/documents/" + file,
        "{\"kind\":\"REVIEW_OPINION\",\"planCode\":\"" + code + "\"}");
    List<String> ids = all(editor, code).stream().map(it -> it.path("id").asString()).toList();
    assertThat(ids).hasSize(6);
    String first = "/opinions/" + ids.get(0);
    editor.json("PATCH", first, "{\"text\":\"第一条更正后的意见。\"}");
    answer("/opinions/" + ids.get(1), "{\"outcome\":\"DECLINED\",\"reason\":\"已有规定\"}");
    Answer parts =
        editor.json(
            "POST",
            "/opinions/" + ids.get(2) + "/parts",
            "{\"parts\":[{\"text\":\"其一。\"},{\"text\":\"其二。\"}]}");
    assertThat(parts.status()).as(parts.toString()).isEqualTo(200);
    assertThat(editor.json("DELETE", "/opinions/" + ids.get(3), "").status()).isEqualTo(204);
    Answer joined =
        editor.json(
            "POST", "/opinions/" + ids.get(4) + "/joining", "{\"with\":[\"" + ids.get(5) + "\"]}");
    assertThat(joined.status()).as(joined.toString()).isEqualTo(200);
    List<JsonNode> made = all(editor, code);
    assertThat(made).hasSize(5);
    assertThat(made.get(2).path("text").asString()).isEqualTo("其一。");

    readAgain(file, letter().replace("第四章", "第五章"));

    assertThat(all(editor, code)).isEqualTo(made);
    assertThat(editor.get("/opinions/" + ids.get(3)).code()).isEqualTo("UNKNOWN_OPINION");
    editor.json("PATCH", "/documents/" + file, "{\"kind\":\"NOTICE\"}");
    assertThat(all(editor, code)).as("answers stay").isEqualTo(made);
  }

  @Test
  void whatNobodyTouchedFollowsTheFileAndItsKind() throws Exception {
    String code = accepted();
    String file = brought(letter(), code);
    List<JsonNode> before = all(editor, code);
    readAgain(file, letter().replace("一、", "一、补充：").replaceFirst("六、.*\n", ""));

    List<JsonNode> after = all(editor, code);
    assertThat(after).hasSize(5);
    assertThat(after.get(1).path("id")).isEqualTo(before.get(1).path("id"));
    assertThat(after.get(0).path("text").asString()).startsWith("补充");
    readAgain(file, letter());
    editor.json("PATCH", "/documents/" + file, "{\"kind\":\"NOTICE\"}");
    assertThat(all(editor, code)).isEmpty();
  }

  @Test
  void aDraftThatIsHiddenMovesNoOpinion() throws Exception {
    String code = accepted();
    String open = draft(code, "DEPARTMENT");
    String hidden = draft(code, "RESTRICTED");
    brought("一、第一章“稳中求进工作总基调”建议保留。\n\n二、其他无意见。\n", code);

    JsonNode forEditor = all(editor, code).getFirst().path("place");
    JsonNode forReviewer = all(reviewer, code).getFirst().path("place");
    assertThat(forEditor.path("text").asString()).isEqualTo(hidden);
    assertThat(forReviewer.path("text").asString()).isEqualTo(open);
    String opinion = all(editor, code).getFirst().path("id").asString();
    String address = forEditor.path("passages").path(0).path("address").asString();
    Answer refused =
        answer("/opinions/" + opinion, "{\"outcome\":\"ADOPTED\",\"change\":\"" + address + "\"}");
    assertThat(refused.code()).isEqualTo("BAD_PARAMETER");
    String placed = "{\"place\":\"" + address + "\"}";
    assertThat(
            editor.json("PATCH", "/opinions/" + opinion, placed).at("place").path("by").asString())
        .isEqualTo("PERSON");
    assertThat(reviewer.get("/opinions/" + opinion).text()).doesNotContain(hidden);
    assertThat(reviewer.get("/opinions/" + opinion + "/history").text()).doesNotContain(hidden);
    assertThat(editor.get("/opinions/" + opinion + "/history").text()).contains(hidden);
  }

  @Test
  void whatCameByNoFileIsEnteredAndAllFaultsAreTold() throws Exception {
    String code = accepted();
    Answer wrong =
        editor.json(
            "POST",
            "/plans/" + code + "/opinions",
            "{\"text\":\" \",\"who\":3,\"place\":\"x\",\"colour\":\"red\"}");
    assertThat(wrong.code()).isEqualTo("MALFORMED_OPINION");
    assertThat(wrong.at("faults").valueStream().map(it -> it.path("code").asString()))
        .containsExactlyInAnyOrder("WANTED", "NO_TEXT", "UNKNOWN_PLACE", "UNKNOWN_FIELD");
    Answer entered =
        editor.json(
            "POST",
            "/plans/" + code + "/opinions",
            "{\"who\":\"专家组\",\"clause\":\"第二章\",\"text\":\"宜突出重点。\"}");
    assertThat(entered.status()).as(entered.toString()).isEqualTo(201);
    assertThat(entered.header("Location")).isEqualTo("/api/v1/opinions/" + entered.id());
    assertThat(all(stranger, code)).hasSize(1);
    assertThat(whats("/opinions/" + entered.id())).containsExactly("ENTERED");
    assertThat(cast.operator().get("/audit?subject=" + entered.id()).items())
        .extracting(line -> line.path("action").asString())
        .containsExactly("OPINION_ENTERED");
  }

  private List<String> ids(String code, String letter) throws Exception {
    brought(letter, code);
    return all(editor, code).stream().map(it -> it.path("id").asString()).toList();
  }

  private Answer answer(String path, String body) throws Exception {
    return reviewer.json("POST", path + "/answer", body);
  }

  private Answer move(String code, String to) throws Exception {
    return reviewer.json("POST", "/plans/" + code + "/stage", "{\"to\": \"" + to + "\"}");
  }

  private List<String> whats(String path) throws Exception {
    return editor
        .get(path + "/history")
        .items()
        .map(it -> (it.path("what").asString() + " " + it.path("outcome").asString("")).strip())
        .toList();
  }

  /** As if the program had learned to read it otherwise. */
  private void readAgain(String file, String text) {
    List<Passage> passages = new ArrayList<>();
    for (String line : text.split("\n+")) {
      passages.add(
          new Passage(passages.size() + 1, Passage.Kind.PARAGRAPH, List.of(), line, List.of()));
    }
    Reading reading =
        new Reading(
            "text/plain",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            passages,
            List.of(),
            Optional.empty());
    transaction.executeWithoutResult(status -> register.replace(new DocumentId(file), reading));
  }

  private static String letter() {
    return """
        关于征求意见的复函

        市发展改革委：

        经研究，提出以下意见：

        一、第一章应当突出发展质量和效益。

        二、第二章的投资数额建议重新测算。

        三、第三章建议增加保障措施，并明确牵头部门。

        四、第四章提到的项目名单请予核实。

        五、第五章与水资源规划的衔接不够。

        六、第六章的指标口径应当统一。

        市水利局
        """;
  }

  private List<JsonNode> all(Api api, String plan) throws Exception {
    List<JsonNode> all = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      Answer answer = api.get("/plans/" + plan + "/opinions?size=100&page=" + page);
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      answer.items().forEach(all::add);
    }
    return all;
  }

  private static JsonNode byWho(List<JsonNode> all, String who) {
    return all.stream()
        .filter(it -> it.path("who").asString().equals(who))
        .findFirst()
        .orElseThrow();
  }

  private static String text(JsonNode opinion) {
    return opinion.path("place").path("passages").path(0).path("text").asString();
  }

  private static JsonNode byWords(List<JsonNode> all, String words) {
    return all.stream()
        .filter(it -> it.path("text").asString().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private String accepted() throws Exception {
    String id = editor.json("POST", "/plans", Drafts.application()).id();
    return reviewer.post("/plans/" + id + "/acceptance").at("code").asString();
  }

  private String draft(String code, String visibility) throws Exception {
    return editor
        .read(
            Part.file("draft.txt", Drafts.plan()),
            Part.field("kind", "CONSULTATION_DRAFT"),
            Part.field("visibility", visibility),
            Part.field("planCode", code))
        .id();
  }

  private String brought(String letter, String code) throws Exception {
    return editor
        .read(
            Part.file("a.txt", letter),
            Part.field("kind", "REVIEW_OPINION"),
            Part.field("planCode", code))
        .id();
  }

  private String brought(String file, String kind, String code) throws Exception {
    return editor
        .read(
            Part.file(file, Files.readAllBytes(SAMPLES.resolve(file))),
            Part.field("kind", kind),
            Part.field("planCode", code))
        .id();
  }
}
