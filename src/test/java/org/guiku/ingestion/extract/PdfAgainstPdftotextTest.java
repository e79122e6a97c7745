package org.guiku.ingestion.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.guiku.documents.OrdinaryHan;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;
import org.guiku.documents.TextLine;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Measures the reader against an independent one, on documents that nobody made for it. */
class PdfAgainstPdftotextTest {

  private static final int PHRASES = 400;
  private static final double GOAL = 0.98;
  private static final long SEED = 20_261_124L;

  /** What pdftotext says stands on a page. */
  private record Phrase(Path file, int page, String text) {}

  private final Random random = new Random(SEED);
  private final Map<Path, Reading> readings = new HashMap<>();

  @Test
  void findsPhrasesOfRealPlansOnTheirPages() throws Exception {
    List<Phrase> phrases = phrases();
    List<String> lost = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Set<Integer> pages = pages(phrase);
      if (pages.isEmpty()) {
        lost.add(phrase.page() + ":" + phrase.text());
      } else if (!pages.contains(phrase.page())) {
        elsewhere.add(phrase.page() + ":" + phrase.text() + " " + pages);
      }
    }
    System.out.printf(
        "seed %d: %d phrases, not found %s, on another page %s%n",
        SEED, phrases.size(), lost, elsewhere);
    assertThat(lost).hasSizeLessThanOrEqualTo((int) ((1 - GOAL) * PHRASES));
    assertThat(lost.size() + elsewhere.size()).isLessThanOrEqualTo((int) ((1 - GOAL) * PHRASES));
  }

  @Test
  void findsNoPhraseWhoseCharactersAreShuffled() throws Exception {
    List<String> found = new ArrayList<>();
    for (Phrase phrase : phrases()) {
      String shuffled = shuffled(phrase.text());
      boolean told = phrase.text().length() >= 6 && !shuffled.equals(phrase.text());
      if (told && !pages(new Phrase(phrase.file(), phrase.page(), shuffled)).isEmpty()) {
        found.add(shuffled);
      }
    }
    assertThat(found).as("seed %d", SEED).isEmpty();
  }

  private List<Phrase> phrases() throws Exception {
    List<Phrase> lines = new ArrayList<>();
    for (Path file : RealDocuments.pdfs("plans-pdf")) {
      readings.put(file, read(file));
      List<String> pages = pdftotext(file);
      for (int i = 0; i < pages.size(); i++) {
        for (String line : pages.get(i).split("\n")) {
          lines.add(new Phrase(file, i + 1, folded(line)));
        }
      }
    }
    lines.removeIf(line -> line.text().length() < 8);
    return random.ints(PHRASES, 0, lines.size()).mapToObj(i -> partOf(lines.get(i))).toList();
  }

  private Phrase partOf(Phrase line) {
    int length = random.nextInt(2, 9);
    int start = random.nextInt(line.text().length() - length + 1);
    return new Phrase(line.file(), line.page(), line.text().substring(start, start + length));
  }

  private String shuffled(String text) {
    List<Integer> characters = new ArrayList<>(text.codePoints().boxed().toList());
    Collections.shuffle(characters, random);
    return characters.stream().map(Character::toString).collect(Collectors.joining());
  }

  /** The pages on which a phrase begins, by the lines of the passages that hold it. */
  private Set<Integer> pages(Phrase phrase) {
    Set<Integer> pages = new TreeSet<>();
    for (Passage passage : readings.get(phrase.file()).passages()) {
      StringBuilder folded = new StringBuilder();
      List<Integer> offsets = new ArrayList<>();
      for (int i = 0; i < passage.text().length(); i++) {
        String character = folded(passage.text().substring(i, i + 1));
        offsets.addAll(Collections.nCopies(character.length(), i));
        folded.append(character);
      }
      for (int at = folded.indexOf(phrase.text());
          at >= 0;
          at = folded.indexOf(phrase.text(), at + 1)) {
        pages.add(page(passage, offsets.get(at)));
      }
    }
    return pages;
  }

  private static int page(Passage passage, int offset) {
    return passage.lines().stream()
        .filter(line -> line.start() <= offset && offset < line.end())
        .mapToInt(TextLine::page)
        .findFirst()
        .orElse(0);
  }

  /** Without white space, widths and look-alikes folded. */
  private static String folded(String text) {
    return Normalizer.normalize(OrdinaryHan.of(text), Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", "");
  }

  private static List<String> pdftotext(Path file) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return List.of(text.split("\f"));
    } catch (IOException e) {
      return Assumptions.abort("skipped: pdftotext is not installed");
    }
  }

  private static Reading read(Path file) {
    return unchecked(
        () ->
            new PdfReader(NoOcr.HERE).read(SourceFile.of(file, "a.pdf", file), "application/pdf"));
  }

  private static <T> T unchecked(Callable<T> action) {
    try {
      return action.call();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
