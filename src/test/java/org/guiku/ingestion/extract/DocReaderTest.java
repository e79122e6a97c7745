package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.guiku.documents.Failure.Code;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocReaderTest {

  private static final Path SAMPLE = Path.of("sample-docs/20-meeting-minutes.doc");

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void readsHeadingsByStyleNotesAndTablesWithoutPageHeads() throws Exception {
    var reading = readings.read("a.doc", Files.readAllBytes(SAMPLE));
    assertThat(reading.mediaType()).isEqualTo("application/msword");
    assertThat(reading.passages())
        .filteredOn(passage -> passage.text().startsWith("市生态环境局书面"))
        .singleElement()
        .returns(Passage.Kind.PARAGRAPH, Passage::kind);
    assertThat(reading.tables().getFirst().rows())
        .contains(
            List.of("3", "会商用水效率指标", "市发展改革委", "7月12日"), List.of("4", "合计修改条目", "合计修改条目", "23条"));
    assertThat(Readings.texts(reading)).doesNotContain("会议纪要");
  }

  @Test
  void readsWpsTextAsTheWordFileThatItIs() throws Exception {
    var reading = readings.read("a.wps", Files.readAllBytes(SAMPLE));
    assertThat(reading.mediaType()).isEqualTo("application/wps-office.wps");
    assertThat(reading.passages()).hasSizeGreaterThan(20);
  }

  @Test
  void opensWithTheRightPasswordAndWithNoOther() throws Exception {
    byte[] locked = locked("云水2021");

    assertThat(Readings.texts(read(locked, Optional.of("云水2021"))))
        .isEqualTo(Readings.texts(readings.read("a.doc", Files.readAllBytes(SAMPLE))));
    assertThat(refusal(locked, Optional.of("另一个"))).isEqualTo(Code.ENCRYPTED);
    assertThat(refusal(locked, Optional.empty())).isEqualTo(Code.ENCRYPTED);
  }

  @Test
  void endsWithPassagesOrAReasonHoweverAFileIsBroken() throws Exception {
    byte[] whole = Files.readAllBytes(SAMPLE);
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      byte[] broken = whole.clone();
      for (int flips = 1 + random.nextInt(40); flips > 0; flips--) {
        broken[512 + random.nextInt(broken.length - 512)] = (byte) random.nextInt();
      }
      assertEnds(broken, "seed " + seed + ", round " + i);
    }
  }

  @Test
  void endsWithAReadingOrAReasonOnEveryFileMadeToBreakReaders() throws Exception {
    for (Path file : SharedDocuments.in("hostile")) {
      if (file.toString().matches(".*\\.docx?")) {
        assertEnds(Files.readAllBytes(file), file.toString());
      }
    }
  }

  private void assertEnds(byte[] file, String what) throws IOException {
    try {
      assertThat(readings.outcome("a.doc", file)).as(what).isInstanceOf(Outcome.Read.class);
    } catch (Unreadable reason) {
      assertThat(reason.failure().detail()).as(what).isNotBlank();
    } catch (Exception raised) {
      throw new AssertionError(what, raised);
    }
  }

  private Code refusal(byte[] file, Optional<String> password) {
    return catchThrowableOfType(Unreadable.class, () -> read(file, password)).failure().code();
  }

  private Reading read(byte[] file, Optional<String> password) throws Exception {
    var source =
        new SourceFile(
            readings.file(file),
            "a.doc",
            password,
            ReadingLimits.DEFAULT,
            ReadingProgress.NONE,
            readings.scratch());
    return new DocReader().read(source, "application/msword");
  }

  private static byte[] locked(String password) throws IOException {
    try (var document = new HWPFDocument(Files.newInputStream(SAMPLE))) {
      Biff8EncryptionKey.setCurrentUserPassword(password);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
  }
}
