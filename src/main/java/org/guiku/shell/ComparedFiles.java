package org.guiku.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guiku.comparison.ComparisonView;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.comparison.docx.DocxRedline;
import org.guiku.comparison.docx.DocxRedline.Marks;
import org.guiku.comparison.docx.UnreadableDocx;
import org.guiku.comparison.export.DocxText;
import org.guiku.comparison.export.HtmlRedline;
import org.guiku.comparison.export.TextRedline;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two files read in this very process and compared.
 *
 * @param redline empty where one of them could not be read
 * @param word whether both are Word files, which can be marked as they are
 */
record ComparedFiles(Path left, Path right, Optional<Redline> redline, boolean word) {

  /** What was read of one file. */
  private record Text(String mediaType, List<Piece> pieces) {

    static Text of(Outcome outcome) {
      return switch (outcome) {
        case Outcome.Read read -> new Text(read.reading().mediaType(), Piece.ofAll(read.reading()));
        case Outcome.Unpacked unpacked -> new Text(unpacked.mediaType(), List.of());
      };
    }

    boolean isWord() {
      return mediaType.equals(DocxRedline.MEDIA_TYPE);
    }
  }

  /** Says of a file that cannot be read why not. */
  static ComparedFiles of(Path left, Path right)
      throws CannotRun, IOException, InterruptedException {
    Optional<Text> before = text(left);
    Optional<Text> after = text(right);
    if (before.isEmpty() || after.isEmpty()) {
      return new ComparedFiles(left, right, Optional.empty(), false);
    }
    Redline redline =
        Comparing.of(
            before.get().pieces(),
            after.get().pieces(),
            Sameness.TO_THE_LETTER,
            Comparing.Progress.NONE);
    boolean word = before.get().isWord() && after.get().isWord();
    return new ComparedFiles(left, right, Optional.of(redline), word);
  }

  private static Optional<Text> text(Path file)
      throws CannotRun, IOException, InterruptedException {
    return new SingleFile(file)
        .read(
            outcome -> Optional.of(Text.of(outcome)),
            failure -> {
              tell(file, failure);
              return Optional.empty();
            });
  }

  private static void tell(Path file, Failure failure) {
    System.err.println("guiku: " + file + ": " + failure.code() + ": " + failure.detail());
  }

  boolean isWhole() {
    return redline.isPresent();
  }

  /**
   * @throws CannotRun where Word files cannot be marked
   */
  byte[] in(CompareCommand.Form form) throws CannotRun, IOException {
    Redline found = redline.orElseThrow();
    return switch (form) {
      case TEXT -> TextRedline.of(found).getBytes(UTF_8);
      case HTML -> HtmlRedline.of(left + " → " + right, found).getBytes(UTF_8);
      case JSON -> json(found).getBytes(UTF_8);
      case DOCX ->
          word
              ? marked()
              : DocxText.of(String.valueOf(right.getFileName()), found, Marks.of(Instant.now()));
    };
  }

  private String json(Redline found) {
    return new JsonMapper()
            .writeValueAsString(
                ComparisonView.of(left.toString(), right.toString(), Sameness.TO_THE_LETTER, found))
        + "\n";
  }

  private byte[] marked() throws CannotRun, IOException {
    Path to = Files.createTempFile("guiku", ".docx");
    try {
      DocxRedline.write(left, right, to, Marks.of(Instant.now()));
      return Files.readAllBytes(to);
    } catch (UnreadableDocx e) {
      throw new CannotRun(String.valueOf(e.getMessage()), e);
    } finally {
      Files.deleteIfExists(to);
    }
  }
}
