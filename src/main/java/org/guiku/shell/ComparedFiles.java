package org.guiku.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.guiku.comparison.ComparisonView;
import org.guiku.comparison.diff.Comparing;
import org.guiku.comparison.diff.Piece;
import org.guiku.comparison.diff.Redline;
import org.guiku.comparison.diff.Sameness;
import org.guiku.comparison.export.HtmlRedline;
import org.guiku.comparison.export.TextRedline;
import org.guiku.documents.Failure;
import org.guiku.ingestion.extract.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** Two files read in this very process and compared; empty where one could not be read. */
record ComparedFiles(Path left, Path right, Optional<Redline> redline) {

  /** Says of a file that cannot be read why not. */
  static ComparedFiles of(Path left, Path right)
      throws CannotRun, IOException, InterruptedException {
    Optional<List<Piece>> before = pieces(left);
    Optional<List<Piece>> after = pieces(right);
    return new ComparedFiles(
        left, right, before.flatMap(older -> after.map(newer -> redline(older, newer))));
  }

  private static Redline redline(List<Piece> before, List<Piece> after) {
    return Comparing.of(before, after, Sameness.TO_THE_LETTER, Comparing.Progress.NONE);
  }

  private static Optional<List<Piece>> pieces(Path file)
      throws CannotRun, IOException, InterruptedException {
    return new SingleFile(file)
        .read(
            outcome -> Optional.of(pieces(outcome)),
            failure -> {
              tell(file, failure);
              return Optional.empty();
            });
  }

  private static List<Piece> pieces(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read read -> read.reading().passages().stream().map(Piece::of).toList();
      case Outcome.Unpacked _ -> List.of();
    };
  }

  private static void tell(Path file, Failure failure) {
    System.err.println("guiku: " + file + ": " + failure.code() + ": " + failure.detail());
  }

  boolean isWhole() {
    return redline.isPresent();
  }

  String in(CompareCommand.Form form) {
    Redline found = redline.orElseThrow();
    return switch (form) {
      case TEXT -> TextRedline.of(found);
      case HTML -> HtmlRedline.of(left + " → " + right, found);
      case JSON ->
          new JsonMapper()
                  .writeValueAsString(
                      ComparisonView.of(
                          left.toString(), right.toString(), Sameness.TO_THE_LETTER, found))
              + "\n";
    };
  }
}
