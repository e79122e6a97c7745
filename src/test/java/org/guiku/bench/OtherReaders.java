package org.guiku.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/** Body lines of files, read by plain means that share nothing with the program. */
final class OtherReaders {

  private static final Pattern WORD_PARAGRAPH = Pattern.compile("(?s)<w:p[ >].*?</w:p>");
  private static final Pattern WORD_TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
  private static final Pattern HTML_PARAGRAPH = Pattern.compile("(?is)<p(?:\\s[^>]*)?>(.*?)</p>");
  private static final Pattern HTML_ASIDE =
      Pattern.compile("(?is)<!--.*?-->|<(script|style|template)[ >].*?</\\1>");

  /** Lines that stand on so many pages are heads or feet. */
  private static final int FURNITURE = 3;

  private static final double NEAR = 3;

  /** Pixels to a point. */
  private static final int FINE = 10;

  private OtherReaders() {}

  static List<BodyLine> read(Path file) throws IOException, InterruptedException {
    String name = file.toString();
    Stream<BodyLine> lines;
    if (name.endsWith(".pdf")) {
      lines = pdf(file).stream();
    } else if (name.endsWith(".docx")) {
      lines = docx(file).map(text -> BodyLine.of(file, 0, text));
    } else if (name.endsWith(".html")) {
      lines = html(file).map(text -> BodyLine.of(file, 0, text));
    } else {
      lines = decoded(file).lines().map(text -> BodyLine.of(file, 0, withoutMarks(name, text)));
    }
    return lines.filter(BodyLine::isSearchable).toList();
  }

  /** What pdftotext gives for one page, as it comes. */
  static String page(Path pdf, int page, String... options)
      throws IOException, InterruptedException {
    String number = Integer.toString(page);
    List<String> command = new ArrayList<>(List.of("pdftotext", "-q", "-f", number, "-l", number));
    command.addAll(List.of(options));
    command.addAll(List.of(pdf.toString(), "-"));
    return output(command.toArray(String[]::new));
  }

  /**
   * What pdftotext sees in a box and three points around it.
   *
   * @param box page, x, y, width and height in points from the top left corner
   */
  static String crop(Path pdf, JsonNode box) throws IOException, InterruptedException {
    String page = box.get(0).asString();
    List<String> command = new ArrayList<>(List.of("pdftotext", "-q", "-f", page, "-l", page));
    command.addAll(List.of("-r", Integer.toString(72 * FINE)));
    command.addAll(List.of("-x", pixels(box.get(1).asDouble() - NEAR)));
    command.addAll(List.of("-y", pixels(box.get(2).asDouble() - NEAR)));
    command.addAll(List.of("-W", pixels(box.get(3).asDouble() + 2 * NEAR)));
    command.addAll(List.of("-H", pixels(box.get(4).asDouble() + 2 * NEAR)));
    command.addAll(List.of(pdf.toString(), "-"));
    return output(command.toArray(String[]::new));
  }

  static int pages(Path pdf) throws IOException, InterruptedException {
    return output("pdfinfo", pdf.toString())
        .lines()
        .filter(line -> line.startsWith("Pages:"))
        .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  private static List<BodyLine> pdf(Path file) throws IOException, InterruptedException {
    List<BodyLine> lines = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int pages = pages(file);
    for (int page = 1; page <= pages; page++) {
      lines.addAll(linesOf(file, page));
    }
    lines.forEach(line -> seen.merge(line.text(), 1, Integer::sum));
    return lines.stream().filter(line -> seen.get(line.text()) < FURNITURE).toList();
  }

  /**
   * Lines that stand so in both orders that pdftotext knows. Where they differ, characters are
   * drawn upon one another, and which comes first is anybody's guess.
   */
  private static List<BodyLine> linesOf(Path file, int page)
      throws IOException, InterruptedException {
    String asDrawn = BodyLine.of(file, page, page(file, page, "-raw")).text();
    return page(file, page)
        .lines()
        .map(text -> BodyLine.of(file, page, text))
        .filter(line -> asDrawn.contains(line.text()))
        .toList();
  }

  private static Stream<String> docx(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      byte[] xml = zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes();
      return WORD_PARAGRAPH
          .matcher(new String(xml, StandardCharsets.UTF_8))
          .results()
          .map(MatchResult::group)
          .map(OtherReaders::textOfWord)
          .toList()
          .stream();
    }
  }

  private static String textOfWord(String paragraph) {
    StringBuilder text = new StringBuilder();
    WORD_TEXT.matcher(paragraph).results().forEach(run -> text.append(run.group(1)));
    return Parser.unescapeEntities(text.toString(), false);
  }

  private static Stream<String> html(Path file) throws IOException {
    String shown = HTML_ASIDE.matcher(decoded(file)).replaceAll("");
    return HTML_PARAGRAPH
        .matcher(shown)
        .results()
        .flatMap(paragraph -> paragraph.group(1).replaceAll("(?i)<br[^>]*>", "\n").lines())
        .map(line -> Parser.unescapeEntities(line.replaceAll("<[^>]*>", ""), false));
  }

  private static String withoutMarks(String name, String line) {
    return name.endsWith(".md")
        ? line.replaceAll("<!--.*?-->|\\||^\\s*(#+|[-*+]|>)\\s+|\\*\\*|`", "")
        : line;
  }

  private static String decoded(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, Charset.forName("GB18030"));
  }

  private static String pixels(double points) {
    return Long.toString(Math.round(points * FINE));
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + " failed");
    }
    return output;
  }
}
