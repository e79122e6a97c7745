package org.guiku.comparison.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guiku.comparison.docx.RedlineText.Reading.ACCEPTED;
import static org.guiku.comparison.docx.RedlineText.Reading.REJECTED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;

/** The redline of two small documents, found to give both of them back. */
final class RedlineOf {

  private final Path file;

  private RedlineOf(Path file) {
    this.file = file;
  }

  static RedlineOf documents(Docx left, Docx right) throws IOException, UnreadableDocx {
    Path folder = Files.createTempDirectory("redline");
    Path before = left.in(folder, "left.docx");
    Path after = right.in(folder, "right.docx");
    Path to = folder.resolve("redline.docx");
    DocxRedline.write(before, after, to, RedlineCases.MARKS);
    assertThat(RedlineText.of(to, REJECTED)).isEqualTo(RedlineText.of(before, ACCEPTED));
    assertThat(RedlineText.of(to, ACCEPTED)).isEqualTo(RedlineText.of(after, ACCEPTED));
    RedlineChecks.check(to);
    return new RedlineOf(to);
  }

  static RedlineOf bodies(String left, String right) throws IOException, UnreadableDocx {
    return documents(Docx.of(left), Docx.of(right));
  }

  /** The changes in order, i or d. */
  List<String> changes() throws IOException {
    return RevisionCount.in(file);
  }

  /** The main part as it is written, without attributes that differ from mark to mark. */
  String xml() throws IOException {
    return part("word/document.xml")
        .replaceAll(" w:(author|date|id)=\"[^\"]*\"", "")
        .replaceAll(" xml:space=\"preserve\"", "");
  }

  String part(String name) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(),
          java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  List<String> parts() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream().map(each -> each.getName()).toList();
    }
  }
}
