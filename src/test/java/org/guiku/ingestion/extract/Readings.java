package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.guiku.documents.Failure;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** Reads small files that a test makes up. */
final class Readings {

  private final Path folder;
  private int files;

  Readings(Path folder) {
    this.folder = folder;
  }

  Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("upload-" + ++files), bytes);
  }

  Reading read(String name, String text) throws Exception {
    return read(name, text.getBytes(UTF_8));
  }

  Reading read(String name, byte[] bytes) throws Exception {
    return ((Outcome.Read) outcome(name, bytes)).reading();
  }

  Outcome outcome(String name, byte[] bytes) throws Exception {
    return FileReading.read(SourceFile.of(file(bytes), name, scratch()));
  }

  Failure failure(String name, byte[] bytes) {
    return refusal(name, bytes).failure();
  }

  Unreadable refusal(String name, byte[] bytes) {
    return catchThrowableOfType(Unreadable.class, () -> outcome(name, bytes));
  }

  Path scratch() throws IOException {
    return Files.createTempDirectory(folder, "scratch");
  }

  static List<String> texts(Reading reading) {
    return reading.passages().stream().map(Passage::text).toList();
  }
}
