package org.guiku.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.comparison.diff.Piece;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.FileReading;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.SourceFile;
import org.guiku.review.reading.Opinion;
import org.guiku.review.reading.Opinions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample review: what a person finds between two drafts for an opinion on the first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposedChangesTest {

  private static final Path FOLDER = Path.of("sample-docs", "review");

  /** From here on a person need only nod. */
  private static final double SURE = 0.6;

  private PlanText first;
  private PlanText second;
  private PlanText third;

  @BeforeAll
  void readTheDrafts() throws Exception {
    first = draft("1", "01-consultation-draft.pdf");
    second = draft("2", "02-review-draft.docx");
    third = draft("3", "03-approval-draft.docx");
  }

  @ParameterizedTest
  @CsvSource({
    "04-finance-letter.docx, 每部15万元的定额补助, 每部不超过15万元的补助",
    "04-finance-letter.docx, 居民出资比例不低于, 由各县（区）结合实际确定",
    "04-finance-letter.docx, 土地用途变更, 按原用途使用土地五年",
    "04-finance-letter.docx, 建成于二十世纪, 2000年底以前建成的住宅",
    "05-county-letter.pdf, 租金给予优惠, 由同级机关事务管理部门统筹调配",
    "05-county-letter.pdf, 供水支管345公里, （一）供水管线。更换使用年限超过20年的供水支管345公里",
    "05-county-letter.pdf, ≤9, ≤9",
    "06-departments-table.xlsx, 新建建筑高度, 按经批准的保护规划执行",
    "08-district-mail.eml, 同意比例, 按照民法典规定的比例表决",
    "08-district-mail.eml, 大规模拆除, 除违法建筑和危房外",
    "08-district-mail.eml, 每百户2个, 每百户4个",
    "08-district-mail.eml, 不少于7天, 不少于15天",
    "07-review-draft-comments.docx, 请改为70, ≥70",
    "07-review-draft-comments.docx, 建议将“整治违章搭建”, 依法拆除违法建筑",
    "07-review-draft-comments.docx, 按800部测算, 加装电梯800部",
    "07-review-draft-comments.docx, 2023年汛前, 2023年汛前整治19处",
    "07-review-draft-comments.docx, 提前到10月底, 每年10月底前",
    "07-review-draft-comments.docx, 每个街道不少于2名, 每个街道配备不少于2名"
  })
  void whatFollowsAnOpinionIsProposedFirst(String file, String opinion, String change)
      throws Exception {
    ProposedChange found = surest(file, opinion).orElseThrow();

    assertThat(found.difference().after().map(Piece::text).orElse("")).contains(change);
    assertThat(found.confidence()).isGreaterThanOrEqualTo(SURE);
  }

  @ParameterizedTest
  @CsvSource({
    "04-finance-letter.docx, 市级财政安排8.6亿元",
    "04-finance-letter.docx, 专项债券",
    "04-finance-letter.docx, 18个更新片区",
    "04-finance-letter.docx, 违章搭建",
    "05-county-letter.pdf, 37个小区",
    "06-departments-table.xlsx, 闲置学校",
    "06-departments-table.xlsx, 分年度明确任务",
    "06-departments-table.xlsx, 与小区规模挂钩",
    "06-departments-table.xlsx, 分解到各区",
    "06-departments-table.xlsx, 户籍户",
    "08-district-mail.eml, 15个工作日",
    "07-review-draft-comments.docx, 储备基本急救物资"
  })
  void aPassageThatChangedForAnotherReasonIsNeverSure(String file, String opinion)
      throws Exception {
    assertThat(surest(file, opinion).map(ProposedChange::confidence).orElse(0.0)).isLessThan(SURE);
  }

  private Optional<ProposedChange> surest(String file, String words) throws Exception {
    Opinion opinion =
        Opinions.of(reading(file)).rows().stream()
            .filter(row -> row.text().contains(words))
            .findFirst()
            .orElseThrow();
    boolean onTheSecond = file.startsWith("07");
    PlanText before = onTheSecond ? second : first;
    PlanText after = onTheSecond ? third : second;
    List<ProposedChange> found =
        new ProposedChanges(before, after, opinion, before.place(opinion)).surestFirst();
    return found.stream().findFirst();
  }

  private static PlanText draft(String number, String file) throws Exception {
    return new PlanText(new DocumentId("000000000000000" + number), reading(file));
  }

  private static Reading reading(String file) throws Exception {
    Path scratch = Path.of("target", "scratch", Long.toString(System.nanoTime(), 36));
    SourceFile source = SourceFile.of(FOLDER.resolve(file), file, scratch);
    return ((Outcome.Read) FileReading.read(source)).reading();
  }
}
