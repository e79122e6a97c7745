package org.guiku.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample documents as they are given out. */
public final class SampleFiles {

  private SampleFiles() {}

  /** By their numbers. */
  public static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(SampleDocuments.FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d\\d-.+"))
          .sorted()
          .toList();
    }
  }

  /** A DOCX of a source like theirs that lists no contents; of a folder a mail. */
  public static Path made(Path source, Path folder) throws IOException {
    boolean mail = Files.isDirectory(source);
    byte[] bytes =
        mail ? MailWriter.of(source) : SampleDocuments.docx(SourceReader.read(source), List.of());
    String name = SampleDocuments.baseName(source) + (mail ? ".eml" : ".docx");
    return Files.write(folder.resolve(name), bytes);
  }

  /** The texts from which they are made, in UTF-8. */
  public static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SampleDocuments.SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }
}
