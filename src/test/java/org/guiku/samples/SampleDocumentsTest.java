package org.guiku.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.guiku.documents.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDocumentsTest {

  private static final Path FOLDER = SampleDocuments.FOLDER;
  private static final long SIX_MEGABYTES = 6L << 20;
  private static final String PLAN = "云澜市“十四五”数字水务发展规划";

  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("01-study.pdf", "云澜市数字水务发展“十四五”规划前期研究报告"),
          Map.entry("02-outline.md", PLAN + "编制提纲"),
          Map.entry("03-consultation-draft.pdf", PLAN + "（征求意见稿）"),
          Map.entry("04-review-draft.docx", PLAN + "（送审稿）"),
          Map.entry("05-approval-draft.docx", PLAN + "（报批稿）"),
          Map.entry("06-plan.pdf", PLAN),
          Map.entry("07-review-letter.pdf", "云澜市财政局关于《" + PLAN + "（征求意见稿）》的反馈意见"),
          Map.entry("08-review-table.docx", "《" + PLAN + "（征求意见稿）》意见采纳情况表"),
          Map.entry("09-explanation.docx", "《" + PLAN + "》编制说明"),
          Map.entry("10-notice.html", "关于公开征求《" + PLAN + "（征求意见稿）》意见的公示"),
          Map.entry("11-interpretation.html", "《" + PLAN + "》解读"),
          Map.entry("12-county-plan.pdf", "霁川县“十四五”数字水务建设规划"),
          Map.entry("13-neighbouring-plan.pdf", "云澜市“十四五”节水型社会建设规划"),
          Map.entry("14-evaluation.docx", "云澜市“十三五”水务信息化规划实施评估报告"),
          Map.entry("15-expert-opinion.txt", PLAN + "（送审稿）专家咨询论证意见"),
          Map.entry("16-alignment-opinion.txt", "《" + PLAN + "（送审稿）》的衔接审查意见"),
          Map.entry("17-newsletter.txt", "雲瀾市「十四五」數字水務發展規劃"),
          Map.entry("18-assessments.zip", "《" + PLAN + "》环境影响篇章"),
          Map.entry("19-county-draft.docx", "霁川县“十四五”数字水务建设规划"),
          Map.entry("20-meeting-minutes.doc", PLAN + "（送审稿）专家论证会会议纪要"),
          Map.entry("21-work-plan.wps", PLAN + "编制工作方案"),
          Map.entry("22-address.rtf", "在" + PLAN + "实施动员会上的讲话"),
          Map.entry("23-task-division.odt", PLAN + "重点任务分工方案"),
          Map.entry("24-irrigation-plan.ofd", "砚湖县“十四五”数字灌区建设规划（摘编）"),
          Map.entry("25-assessment-notice.ofd", "云澜市水务局关于开展数字水务发展规划年度评估的通知"),
          Map.entry("26-ecology-plan.pdf", "云澜市“十四五”生态环境保护规划"),
          Map.entry("27-skills-plan.docx", "云澜市职业技能提升“十四五”规划"),
          Map.entry("28-ageing-plan.html", "云澜市“十四五”养老服务体系建设规划"),
          Map.entry("29-targets.xlsx", "云澜市“十四五”数字水务发展规划指标分解表"),
          Map.entry("30-projects.xls", "云澜市数字水务重点项目资金安排表"),
          Map.entry("31-briefing.pptx", PLAN + "宣讲提纲"),
          Map.entry("32-reply.eml", "关于《" + PLAN + "（征求意见稿）》的回复意见"),
          Map.entry("33-locked.docx", "云澜市“十四五”数字水务专项资金测算说明"));

  @Test
  void everySampleBearsAKindAndNoKindIsLeftWithoutItsFile() throws IOException {
    var kinds = kinds();

    assertThat(kinds.stringPropertyNames().stream().filter(name -> !name.contains("/")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(all().map(SampleDocumentsTest::name), Stream.of(SampleDocuments.BROKEN))
                .toList());
    assertThat(kinds.values())
        .allSatisfy(kind -> assertThat(DocumentKind.valueOf(kind.toString())).isNotNull());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void opensWithThePlainLibraryOfItsFormatAndBearsItsTitle(Path sample) throws IOException {
    assertThat(SampleText.of(sample)).contains(SampleText.squeezed(TITLES.get(name(sample))));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void everyWordOfTheSourceStandsInTheSampleInItsOrder(Path source) throws IOException {
    assertHoldsItsWords(source, FOLDER);
  }

  @ParameterizedTest
  @MethodSource("reviewSources")
  void theSamplesOfAReviewHoldTheWordsOfTheirSourcesToo(Path source) throws IOException {
    assertHoldsItsWords(source, SampleDocuments.REVIEW);
  }

  private static void assertHoldsItsWords(Path source, Path folder) throws IOException {
    var text = SampleText.of(folder.resolve(SampleDocuments.outputOf(source)));
    var from = 0;
    for (var piece : SourceText.pieces(source)) {
      var at = text.indexOf(piece, from);
      assertThat(at).as("“%s” after character %d", piece, from).isNotNegative();
      from = at + piece.length();
    }
    assertThat(SourceText.notes(source)).allSatisfy(note -> assertThat(text).contains(note));
  }

  @Test
  void theTargetTableRunsOverThePageEndAndRepeatsItsHead() throws IOException {
    var plan = FOLDER.resolve("06-plan.pdf");
    var heads = 0;
    var pages = pages(plan);
    for (var page = 1; page <= pages; page++) {
      heads += SampleText.page(plan, page).contains("类别指标单位2020年2025年属性") ? 1 : 0;
    }

    assertThat(heads).isEqualTo(2);
  }

  @Test
  void phrasesOfThePlanBreakOverLinesButNoLineBeginsWithAClosingMark() throws IOException {
    var lines = SampleText.lines(FOLDER.resolve("06-plan.pdf"));

    assertThat(lines).noneMatch(line -> line.matches("[，。、；：？！）》〉”].*"));
    assertThat(lines).anyMatch(line -> line.endsWith("重复填报的报表减少"));
  }

  @Test
  void footnotesMergedCellsHeadingsAndPageNumbersOfWordFilesAreReal() throws IOException {
    try (var evaluation = docx("14-evaluation.docx");
        var draft = docx("05-approval-draft.docx")) {
      assertThat(evaluation.getFootnotes()).hasSizeGreaterThanOrEqualTo(3);
      assertThat(draft.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
      assertThat(
              draft.getStyles().getStyle("Heading2").getCTStyle().getPPr().getOutlineLvl().getVal())
          .isEqualTo(BigInteger.ONE);
      assertThat(draft.getDocument().xmlText()).contains("w:vMerge", "w:gridSpan", "w:pgNumType");
      assertThat(draft.getFooterList().getFirst()._getHdrFtr().xmlText()).contains("PAGE");
    }
  }

  @Test
  void commentsAndTrackedChangesOfWordFilesAreReal() throws IOException {
    try (var draft = docx("19-county-draft.docx")) {
      assertThat(draft.getDocument().xmlText())
          .contains("w:ins ", "w:del ", "w:delText", "w:commentRangeStart");
      assertThat(draft.getDocComments().getComments())
          .extracting(comment -> comment.getAuthor())
          .contains("县规划编制组", "县水文站", "市供水集团", "县财政局");
    }
  }

  @Test
  void onlySubsetsOfFontsAreEmbeddedSoThatAllSamplesStaySmall() throws IOException {
    var bytes = all().mapToLong(sample -> sample.toFile().length()).sum();

    assertThat(bytes).isLessThan(SIX_MEGABYTES);
    try (var plan = Loader.loadPDF(FOLDER.resolve("06-plan.pdf").toFile())) {
      var fonts = plan.getPage(4).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
        assertThat(fonts.getFont(name).getName()).matches("[A-Z]{6}\\+.+");
      }
    }
  }

  @Test
  void theSameSourceGivesTheSameBytes() throws IOException {
    assumeThat(Typefaces.areInstalled()).as("the fonts that sample-docs/README.md names").isTrue();
    for (var name : List.of("07-review-letter.txt", "08-review-table.txt")) {
      var source = SampleDocuments.SOURCES.resolve(name);
      assertThat(SampleDocuments.made(source)).isEqualTo(SampleDocuments.made(source));
    }
  }

  @Test
  void theLockedSampleIsTheSameBytesEachTime() throws IOException {
    assumeThat(Typefaces.areInstalled()).as("the fonts that sample-docs/README.md names").isTrue();

    var source = SampleDocuments.SOURCES.resolve("33-locked.txt");
    assertThat(SampleDocuments.made(source))
        .isEqualTo(Files.readAllBytes(FOLDER.resolve("33-locked.docx")));
  }

  @ParameterizedTest
  @MethodSource("scans")
  void aPictureOfAPageIsTheSameBytesEachTime(String name) throws IOException {
    assumeThat(Typefaces.areInstalled()).as("the fonts that sample-docs/README.md names").isTrue();

    assertThat(ScannedSamples.made(name)).isEqualTo(Files.readAllBytes(FOLDER.resolve(name)));
  }

  static Stream<String> scans() {
    return ScannedSamples.NAMES.stream().sorted();
  }

  /** Every file whose text the plain library of its format gives. */
  static Stream<Path> samples() throws IOException {
    return all().filter(sample -> !ScannedSamples.NAMES.contains(name(sample)));
  }

  static Stream<Path> reviewSamples() throws IOException {
    try (var files = Files.list(SampleDocuments.REVIEW)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  private static Stream<Path> all() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> name(file).matches("\\d\\d-.+"))
          .filter(file -> !name(file).equals(SampleDocuments.BROKEN))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<Path> sources() throws IOException {
    return SampleDocuments.sources();
  }

  private static List<Path> reviewSources() throws IOException {
    return SampleDocuments.reviewSources();
  }

  private static Properties kinds() throws IOException {
    var kinds = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve("kinds.properties"))) {
      kinds.load(reader);
    }
    return kinds;
  }

  private static int pages(Path file) throws IOException {
    try (var document = Loader.loadPDF(file.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static XWPFDocument docx(String name) throws IOException {
    return new XWPFDocument(Files.newInputStream(FOLDER.resolve(name)));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
