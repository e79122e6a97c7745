package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.guiku.documents.Failure.Code;
import org.guiku.ingestion.extract.Outcome.Failed;
import org.guiku.ingestion.extract.Outcome.Member;
import org.guiku.ingestion.extract.Outcome.Skipped;
import org.guiku.ingestion.extract.Outcome.Skipped.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnzippingTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void unpacksMembersUnderTheirOwnNamesWithoutFolders() throws Exception {
    var zip = new ZipSample().with("规划/省级/能源规划.md", "甲").with("b.txt", "乙").bytes();
    var archive = (Outcome.Unpacked) readings.outcome("a.zip", zip);
    assertThat(archive.mediaType()).isEqualTo("application/zip");
    var unpacked = archive.enclosed();
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("能源规划.md", "b.txt");
    assertThat(unpacked.members().getFirst().file()).hasFileName("member-000001").hasContent("甲");
    assertThat(unpacked.members()).extracting(Member::bytes).containsExactly(3L, 3L);
  }

  @Test
  void readsNamesThatChineseWindowsWrote() throws Exception {
    var unpacked = unpack(new ZipSample().named("GBK").with("通知/“十四五”规划.txt", "甲"));
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("“十四五”规划.txt");
  }

  @Test
  void readsNamesInUtf8ThatAreNotFlaggedAsSuch() throws Exception {
    var unpacked = unpack(new ZipSample().named("UTF-8").with("“十四五”规划.txt", "甲"));
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("“十四五”规划.txt");
  }

  @Test
  void keepsBothMembersOfOneName() throws Exception {
    var unpacked = unpack(new ZipSample().with("a/规划.txt", "甲").with("b/规划.txt", "乙乙"));
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("规划.txt", "规划.txt");
    assertThat(unpacked.members()).extracting(Member::file).doesNotHaveDuplicates();
  }

  @Test
  void writesNothingOutsideItsFolderWhateverTheNamesSay() throws Exception {
    byte[] zip =
        new ZipSample()
            .with("../../escape.txt", "甲")
            .with("/absolute.txt", "乙")
            .with("C:\\windows\\evil.txt", "丙")
            .with("..", "丁")
            .link("link", "/etc/passwd")
            .bytes();
    Path scratch = readings.scratch();
    var unpacked = unpack(zip, ReadingLimits.DEFAULT, scratch);
    assertThat(unpacked.members())
        .extracting(Member::name)
        .containsExactly("escape.txt", "absolute.txt", "evil.txt", "unnamed");
    assertThat(unpacked.members()).allMatch(member -> member.file().getParent().equals(scratch));
    assertThat(unpacked.skipped()).containsExactly(new Skipped("link", Why.LINK));
    assertThat(filesBelow(folder)).isEqualTo(1 + unpacked.members().size());
  }

  @Test
  void tellsWhatItPassedOver() throws Exception {
    var unpacked =
        unpack(
            new ZipSample()
                .with("规划/", "")
                .with("__MACOSX/._a.txt", "x")
                .with(".git/config", "x")
                .with("空.txt", "")
                .with("~$草稿.docx", "x")
                .with("正文.txt", "甲"));
    assertThat(unpacked.skipped())
        .extracting(Skipped::why)
        .containsExactly(Why.FOLDER, Why.HIDDEN, Why.HIDDEN, Why.EMPTY, Why.HIDDEN);
    assertThat(unpacked.members()).hasSize(1);
  }

  @Test
  void refusesTenGigabytesOfNothing() throws Exception {
    byte[] zip = new ZipSample().zeros("a.txt", 200L << 20).bytes();
    Path scratch = readings.scratch();
    assertThat(refusal(zip, ReadingLimits.DEFAULT, scratch).failure().code()).isEqualTo(Code.BOMB);
    assertThat(filesBelow(scratch)).isZero();
  }

  @Test
  void refusesABombThatLiesAboutItsSize() throws Exception {
    byte[] zip = new ZipSample().zeros("a.txt", 8L << 20).bytes();
    int directory = lastIndexOf(zip, "PK\1\2");
    Arrays.fill(zip, directory + 24, directory + 28, (byte) 1);
    zip[directory + 26] = 0;
    zip[directory + 27] = 0;
    Path scratch = readings.scratch();
    var limits = new ReadingLimits(10, 10, 1 << 20);
    assertThat(refusal(zip, limits, scratch).failure().code()).isEqualTo(Code.BOMB);
    assertThat(filesBelow(scratch)).isZero();
  }

  @Test
  void refusesMoreMembersThanAreAllowed() throws Exception {
    ZipSample sample = new ZipSample();
    for (int i = 0; i < 12; i++) {
      sample.with(i + ".txt", "甲");
    }
    var limits = new ReadingLimits(10, 10, 1 << 20);
    assertThat(refusal(sample.bytes(), limits, readings.scratch()).failure().code())
        .isEqualTo(Code.BOMB);
  }

  @Test
  void refusesAMillionMembersBeforeListingThem() throws Exception {
    byte[] directory = new byte[20 << 20];
    byte[] end = {'P', 'K', 5, 6, 0, 0, 0, 0, -1, -1, -1, -1, 0, 0, 64, 1, 4, 0, 0, 0, 0, 0};
    byte[] zip = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, 4 + directory.length + end.length);
    System.arraycopy(end, 0, zip, 4 + directory.length, end.length);
    assertThat(readings.failure("a.zip", zip).code()).isEqualTo(Code.BOMB);
  }

  @Test
  void refusesAnArchiveBehindAPassword() throws Exception {
    byte[] zip = new ZipSample().with("a.txt", "甲").bytes();
    encrypt(zip, "PK\1\2");
    assertThat(readings.failure("a.zip", zip).code()).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void letsAMemberBehindAPasswordFailAlone() throws Exception {
    byte[] zip = new ZipSample().with("a.txt", "甲").with("b.txt", "乙").bytes();
    encrypt(zip, "PK\1\2");
    var unpacked = ((Outcome.Unpacked) readings.outcome("a.zip", zip)).enclosed();
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("a.txt");
    assertThat(unpacked.failed())
        .extracting(Failed::name, failed -> failed.failure().code())
        .containsExactly(tuple("b.txt", Code.ENCRYPTED));
  }

  @Test
  void letsADamagedMemberFailAlone() throws Exception {
    byte[] zip = new ZipSample().with("a.txt", "甲甲甲甲乙丙丁").with("b.txt", "乙").bytes();
    zip[36] ^= 0x55;
    zip[40] ^= 0x55;
    var unpacked = ((Outcome.Unpacked) readings.outcome("a.zip", zip)).enclosed();
    assertThat(unpacked.members()).extracting(Member::name).containsExactly("b.txt");
    assertThat(unpacked.failed())
        .extracting(failed -> failed.failure().code())
        .containsExactly(Code.CORRUPT);
  }

  @Test
  void refusesAnArchiveWhoseDirectoryIsBroken() throws Exception {
    byte[] zip = new ZipSample().with("a.txt", "甲").with("b.txt", "乙").bytes();
    assertThat(readings.failure("a.zip", Arrays.copyOf(zip, zip.length / 2)).code())
        .isEqualTo(Code.CORRUPT);
    zip[lastIndexOf(zip, "PK\1\2")] = 0;
    assertThat(readings.failure("a.zip", zip).code()).isEqualTo(Code.CORRUPT);
  }

  private Outcome.Enclosed unpack(ZipSample sample) throws Exception {
    return ((Outcome.Unpacked) readings.outcome("a.zip", sample.bytes())).enclosed();
  }

  private Outcome.Enclosed unpack(byte[] zip, ReadingLimits limits, Path scratch) throws Exception {
    Path file = readings.file(zip);
    var archive =
        new SourceFile(file, "a.zip", Optional.empty(), limits, ReadingProgress.NONE, scratch);
    return ((Outcome.Unpacked) FileReading.read(archive)).enclosed();
  }

  private Unreadable refusal(byte[] zip, ReadingLimits limits, Path scratch) {
    return catchThrowableOfType(Unreadable.class, () -> unpack(zip, limits, scratch));
  }

  private static void encrypt(byte[] zip, String record) {
    zip[lastIndexOf(zip, record) + 8] |= 1;
  }

  private static int lastIndexOf(byte[] zip, String record) {
    return new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf(record);
  }

  private static long filesBelow(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).count();
    }
  }
}
