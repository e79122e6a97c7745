package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Phrases taken from files by plain means are in what the readers give; shuffled ones are not. */
class PhrasesTest {

  private static final int PHRASES = 400;

  private static final Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
  private static final Pattern RUN = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
  private static final Pattern CHINESE = Pattern.compile("[\\u4E00-\\u9FFF]{2,}");

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  /** A document's paragraphs by plain means, and its text as read. */
  private record Checked(List<String> paragraphs, String read) {}

  @Test
  void findsEveryPhraseOfWordDocuments() throws Exception {
    List<Checked> documents = new ArrayList<>();
    for (Path file : SharedDocuments.in("reports-2025-docx")) {
      documents.add(checked(paragraphsOfDocx(file), file));
    }
    check(documents);
  }

  @Test
  void findsEveryPhraseOfGbkTexts() throws Exception {
    List<Checked> documents = new ArrayList<>();
    for (Path file : SharedDocuments.in("reports-gbk-txt")) {
      documents.add(checked(Files.readString(file, Charset.forName("GB18030")).lines(), file));
    }
    check(documents);
  }

  @Test
  void findsEveryPhraseOfMarkdown() throws Exception {
    List<Checked> documents = new ArrayList<>();
    for (Path file : SharedDocuments.in("law-revisions")) {
      documents.add(checked(Files.readString(file, UTF_8).lines(), file));
    }
    check(documents);
  }

  private void check(List<Checked> documents) {
    int shuffledFound = 0;
    for (int i = 0; i < PHRASES; i++) {
      Checked document = documents.get(random.nextInt(documents.size()));
      String phrase = phraseOf(document);
      assertThat(document.read()).as("seed %d", seed).contains(phrase);
      shuffledFound += document.read().contains(shuffled(phrase)) ? 1 : 0;
    }
    System.out.printf("seed %d: %d of the shuffled found%n", seed, shuffledFound);
    assertThat(shuffledFound).as("seed %d", seed).isLessThan(PHRASES / 4);
  }

  private String phraseOf(Checked document) {
    String paragraph = document.paragraphs().get(random.nextInt(document.paragraphs().size()));
    int length = Math.min(paragraph.length(), 2 + random.nextInt(7));
    int start = random.nextInt(paragraph.length() - length + 1);
    return paragraph.substring(start, start + length);
  }

  private String shuffled(String phrase) {
    List<String> characters = new ArrayList<>(List.of(phrase.split("")));
    Collections.shuffle(characters, random);
    Collections.rotate(characters, String.join("", characters).equals(phrase) ? 1 : 0);
    return String.join("", characters);
  }

  private static Checked checked(Stream<String> paragraphs, Path file) {
    List<String> chinese =
        paragraphs
            .map(SharedDocuments::dense)
            .flatMap(text -> CHINESE.matcher(text).results().map(match -> match.group()))
            .toList();
    return new Checked(chinese, SharedDocuments.denseTextOf(SharedDocuments.read(file)));
  }

  private static Stream<String> paragraphsOfDocx(Path file) throws Exception {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return PARAGRAPH
          .matcher(new String(xml, UTF_8))
          .results()
          .map(paragraph -> textOf(paragraph.group()));
    }
  }

  private static String textOf(String paragraph) {
    StringBuilder text = new StringBuilder();
    RUN.matcher(paragraph).results().forEach(run -> text.append(run.group(1)));
    return text.toString();
  }
}
