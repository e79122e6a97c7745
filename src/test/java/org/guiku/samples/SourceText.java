package org.guiku.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;

/**
 * The words of a source in the order in which a reader meets them, white space dropped, without the
 * footnotes.
 */
final class SourceText {

  private SourceText() {}

  static List<String> pieces(Path source) throws IOException {
    if (Files.isDirectory(source)) {
      return members(source);
    }
    if (SampleDocuments.ENCODED.containsKey(SampleDocuments.baseName(source))) {
      return List.of(SampleText.squeezed(Files.readString(source)));
    }
    var texts = SourceReader.read(source).parts().stream().flatMap(SourceText::texts).toList();
    return texts.stream()
        .flatMap(SourceText::main)
        .map(SampleText::squeezed)
        .filter(piece -> !piece.isEmpty())
        .toList();
  }

  /** Footnotes, which some formats keep where they are referred to and others behind the text. */
  static List<String> notes(Path source) throws IOException {
    return Files.isDirectory(source)
            || SampleDocuments.ENCODED.containsKey(SampleDocuments.baseName(source))
        ? List.of()
        : SourceReader.read(source).parts().stream()
            .flatMap(SourceText::texts)
            .flatMap(text -> Marked.runs(text).stream())
            .filter(run -> run.kind() == Marked.Kind.FOOTNOTE)
            .map(run -> SampleText.squeezed(run.text()))
            .toList();
  }

  private static List<String> members(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      var texts = new ArrayList<String>();
      for (var file : files.filter(SourceText::isText).sorted().toList()) {
        texts.add(SampleText.squeezed(Files.readString(file)));
      }
      return texts;
    }
  }

  /** The head of a mail says who writes to whom, in words of its own. */
  private static boolean isText(Path member) {
    return !member.endsWith("0-head.txt");
  }

  private static Stream<String> texts(Part part) {
    return switch (part) {
      case Heading heading -> Stream.of(heading.text());
      case Paragraph paragraph -> Stream.of(paragraph.text());
      case Box box ->
          Stream.concat(Stream.of(box.title()), box.paragraphs().stream().map(Paragraph::text));
      case Grid grid -> Stream.concat(Stream.of(grid.caption()), cells(grid));
      case Letterhead letterhead -> Stream.of(letterhead.organ(), letterhead.number());
      case Mark _ -> Stream.empty();
    };
  }

  private static Stream<String> cells(Grid grid) {
    return grid.rows().stream()
        .flatMap(List::stream)
        .filter(cell -> !cell.equals(Grid.ABOVE) && !cell.equals(Grid.LEFT));
  }

  /** Split at what stands between in the file: notes, and words that somebody has deleted. */
  private static Stream<String> main(String text) {
    return Marked.runs(text).stream().filter(Marked::isText).map(Marked::text);
  }
}
