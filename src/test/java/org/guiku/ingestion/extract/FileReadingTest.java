package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.guiku.documents.Failure.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileReadingTest {

  @TempDir Path folder;
  private Readings readings;

  @BeforeEach
  void prepare() {
    readings = new Readings(folder);
  }

  @Test
  void letsContentDecideAgainstTheName() throws Exception {
    byte[] docx = new DocxSample().p("坚持生态优先。").bytes();
    assertThat(Readings.texts(readings.read("plan.pdf", docx))).containsExactly("坚持生态优先。");
  }

  @Test
  void passesAFailureOfTheFileSystemOnForAnotherTry() {
    assertThatThrownBy(() -> read(folder.resolve("gone.txt")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void refusesATextTooLongForAWorker() throws Exception {
    Path file = folder.resolve("long.txt");
    try (RandomAccessFile text = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] line = "a line of a text that does not end\n".repeat(30_000).getBytes("US-ASCII");
      for (long length = 0; length <= TextFiles.LONGEST; length += line.length) {
        text.write(line);
      }
    }
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            Unreadable.class,
            reason -> {
              assertThat(reason.failure().code()).isEqualTo(Code.TOO_LARGE);
              assertThat(reason.mediaType()).hasValue("text/plain");
            });
  }

  @Test
  void refusesALineAsLongAsManyPlans() throws Exception {
    byte[] line = "水".repeat(FileReading.LONGEST_PASSAGE + 1).getBytes(StandardCharsets.UTF_8);
    assertThat(readings.failure("line.txt", line).code()).isEqualTo(Code.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a, 'GIF (an image) is not read here; save it as JPEG, PNG or PDF.'",
    "Rar!\u001a\u0007\u0000, RAR (an archive) is not read here; pack it as ZIP.",
    "ID3\u0003\u0000\u0000, The format audio/mpeg is not read here."
  })
  void saysWhatToSendInsteadOfWhatIsNotRead(String opening, String advice) throws Exception {
    byte[] file = Arrays.copyOf(opening.getBytes(StandardCharsets.ISO_8859_1), 200);
    assertThat(readings.failure("upload", file).detail()).isEqualTo(advice);
  }

  @Test
  void callsADocumentNestedWithoutEndDamaged() throws Exception {
    byte[] docx = new DocxSample().xml("<w:sdt>".repeat(200_000)).bytes();
    assertThat(readings.failure("a.docx", docx).code()).isIn(Code.CORRUPT, Code.BOMB);
  }

  private void read(Path file) throws Unreadable, IOException {
    FileReading.read(SourceFile.of(file, file.getFileName().toString(), readings.scratch()));
  }
}
