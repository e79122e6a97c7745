package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.junit.jupiter.api.Test;

/** OFD files of many programs, signed ones and faulty ones among them. */
class OfdFilesTest {

  /** How a file ended: its reading, or why there is none. */
  private sealed interface End {
    record Read(Reading reading) implements End {}

    record Refused(Failure failure) implements End {}
  }

  @Test
  void everyFileIsToldFromAnArchive() throws Exception {
    for (Path file : SharedDocuments.in("ofd")) {
      assertThat(MediaTypes.of(file, "archive.zip").mediaType())
          .as(file.getFileName().toString())
          .isEqualTo(MediaTypes.OFD);
    }
  }

  @Test
  void nearlyEveryFileGivesTextAndTheOthersSayWhyNot() throws IOException {
    int withText = 0;
    for (Path file : SharedDocuments.in("ofd")) {
      End end = end(file);
      System.out.printf("%-32s %s%n", file.getFileName(), told(end));
      withText += end instanceof End.Read read && read.reading().characters() > 0 ? 1 : 0;
      assertThat(end).as(file.getFileName().toString()).satisfies(OfdFilesTest::isSound);
    }
    System.out.println(withText + " of them give text");
    assertThat(withText).isGreaterThanOrEqualTo(30);
  }

  private static void isSound(End end) {
    if (end instanceof End.Read read) {
      assertThat(read.reading().pages()).isNotEmpty();
      assertThat(read.reading().passages())
          .allSatisfy(passage -> assertThat(passage.page()).isPresent());
    }
  }

  private static String told(End end) {
    return switch (end) {
      case End.Refused refused -> refused.failure().toString();
      case End.Read(Reading reading) ->
          "%2d pages %5d characters %3d passages %d tables  %s"
              .formatted(
                  reading.pages().size(),
                  reading.characters(),
                  reading.passages().size(),
                  reading.tables().size(),
                  beginning(reading.text()));
    };
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(40, text.length())).replaceAll("\\s", " ");
  }

  private static End end(Path file) throws IOException {
    SourceFile source = SourceFile.of(file, file.getFileName().toString(), file);
    try {
      return new End.Read(((Outcome.Read) FileReading.read(source)).reading());
    } catch (Unreadable reason) {
      return new End.Refused(reason.failure());
    }
  }
}
