package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.guiku.documents.Damage;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SharedDocumentsTest {

  @TempDir Path scratch;

  @ParameterizedTest(name = "every file of {0}")
  @CsvSource({
    "reports-2025-docx, 10000",
    "policy-html, 200",
    "reports-gbk-txt, 2000",
    "article, 2000",
    "law-revisions, 300"
  })
  void readsEveryFileOfACollection(String folder, long fewestCharacters) throws Exception {
    for (Path file : SharedDocuments.in(folder)) {
      assertThat(SharedDocuments.read(file).characters())
          .as(file.getFileName().toString())
          .isGreaterThan(fewestCharacters);
    }
  }

  @Test
  void readsTheLawsOfAnArchiveEachInItsChapters() throws Exception {
    List<Outcome.Member> laws = laws();
    assertThat(laws).hasSize(3_406);
    for (int i = 0; i < laws.size(); i += laws.size() / 300) {
      Outcome.Member law = laws.get(i);
      assertThat(FileReading.read(SourceFile.of(law.file(), law.name(), scratch)))
          .as(law.name())
          .isInstanceOfSatisfying(
              Outcome.Read.class, read -> assertThat(read.reading().passages()).isNotEmpty());
    }
  }

  @Test
  void keepsEveryParagraphOfTheDamagedArticleAndMarksWhatIsBroken() throws Exception {
    Path file = SharedDocuments.in("article").getFirst();
    Reading reading = SharedDocuments.read(file);
    String text = SharedDocuments.denseTextOf(reading);
    assertThat(Files.readAllLines(file).stream().map(SharedDocuments::dense))
        .filteredOn(line -> !line.isEmpty())
        .allSatisfy(line -> assertThat(text).contains(line));
    int last = reading.passages().size();
    assertThat(reading.foreignOrdinals()).contains(last).doesNotContain(7, last - 4);
    assertThat(reading.damage()).contains(new Damage(Damage.Kind.LOST_CHARACTERS, 7, "確?!毒V要》"));
  }

  @Test
  void readsReportsInGbkToTheLastCharacter() throws Exception {
    for (Path file : SharedDocuments.in("reports-gbk-txt")) {
      String whole = new String(Files.readAllBytes(file), Charset.forName("GB18030"));
      String read = SharedDocuments.denseTextOf(SharedDocuments.read(file));
      assertThat(SharedDocuments.dense(read))
          .as(file.getFileName().toString())
          .isEqualTo(SharedDocuments.dense(whole));
    }
  }

  @Test
  void neitherHangsNorBreaksOnHostileFiles() throws Exception {
    for (Path file : SharedDocuments.in("hostile")) {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
        outcome(file, Files.readAllBytes(file));
      }
    }
  }

  @Test
  void neitherHangsNorBreaksOnDocumentsCutOrFlippedAnywhere() throws Exception {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (String folder : List.of("reports-2025-docx", "policy-html", "reports-gbk-txt")) {
      Path file = SharedDocuments.in(folder).get(random.nextInt(10));
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < 20; i++) {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        outcome(file, flipped);
        outcome(file, Arrays.copyOf(whole, 1 + random.nextInt(whole.length)));
      }
    }
  }

  @Test
  void tellsPagesTitlesAsTheyNameThemselves() throws Exception {
    for (Path page : SharedDocuments.in("policy-html")) {
      Reading reading = SharedDocuments.read(page);
      assertThat(reading.title()).as(page.getFileName().toString()).isPresent();
      assertThat(reading.passages())
          .as(page.getFileName().toString())
          .extracting(Passage::text)
          .noneMatch(text -> text.matches("(?:当前位置|主办单位|网站标识码|分享到|扫一扫|.{0,9}ICP备).*"));
    }
  }

  @Test
  void leavesNoSentenceOfAPageOut() throws Exception {
    for (Path page : SharedDocuments.in("policy-html")) {
      String read = SharedDocuments.denseTextOf(SharedDocuments.read(page));
      assertThat(Jsoup.parse(page.toFile()).select("p").eachText())
          .as(page.getFileName().toString())
          .map(SharedDocuments::dense)
          .filteredOn(text -> text.endsWith("。"))
          .allMatch(text -> read.contains(text.substring(Math.max(0, text.length() - 20))));
    }
  }

  private List<Outcome.Member> laws() throws Exception {
    Path archive = SharedDocuments.path("laws.zip");
    var outcome = FileReading.read(SourceFile.of(archive, "laws.zip", scratch));
    return ((Outcome.Unpacked) outcome).enclosed().members();
  }

  /** Passages or a coded reason; anything else fails the test. */
  private void outcome(Path original, byte[] bytes) throws Exception {
    Path file = Files.write(scratch.resolve("upload"), bytes);
    String name = original.getFileName().toString();
    assertThatCode(
            () -> {
              try {
                FileReading.read(SourceFile.of(file, name, scratch));
              } catch (Unreadable reason) {
                assertThat(reason.failure().detail()).as(name).endsWith(".");
              }
            })
        .as(name)
        .doesNotThrowAnyException();
  }
}
