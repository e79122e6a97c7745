package org.guiku.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guiku.samples.Part.Box;
import org.guiku.samples.Part.Grid;
import org.guiku.samples.Part.Heading;
import org.guiku.samples.Part.Letterhead;
import org.guiku.samples.Part.Mark;
import org.guiku.samples.Part.Paragraph;
import org.guiku.samples.Part.Place;

/** Reads the markup that {@code sample-docs/README.md} describes: one line is one paragraph. */
final class SourceReader {

  private static final String FENCE = ":::";

  private final String name;
  private final Map<String, String> head = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<String> fenced = new ArrayList<>();
  private String opening = "";

  private SourceReader(String name) {
    this.name = name;
  }

  static Source read(Path file) throws IOException {
    var fileName = file.getFileName().toString();
    var reader = new SourceReader(fileName.substring(0, fileName.lastIndexOf('.')));
    Files.readAllLines(file).stream().filter(line -> !line.isBlank()).forEach(reader::take);
    if (!reader.opening.isEmpty()) {
      throw new IllegalStateException(file + " leaves open: " + reader.opening);
    }
    return new Source(reader.name, Map.copyOf(reader.head), List.copyOf(reader.parts));
  }

  private void take(String line) {
    if (!opening.isEmpty()) {
      takeFenced(line);
    } else if (line.startsWith("@")) {
      var space = line.indexOf(' ');
      head.put(line.substring(1, space), line.substring(space + 1).strip());
    } else if (line.startsWith(FENCE)) {
      open(line.substring(FENCE.length()));
    } else if (line.startsWith("#")) {
      var level = line.indexOf(' ');
      parts.add(new Heading(level, line.substring(level).strip()));
    } else {
      parts.add(paragraph(line));
    }
  }

  private void takeFenced(String line) {
    if (!line.equals(FENCE)) {
      fenced.add(line);
      return;
    }
    var colon = opening.indexOf(' ');
    var rest = opening.substring(colon + 1);
    parts.add(opening.startsWith("table") ? grid(rest) : box(rest));
    opening = "";
    fenced.clear();
  }

  private void open(String what) {
    switch (what) {
      case "cover" -> parts.add(Mark.COVER);
      case "contents" -> parts.add(Mark.CONTENTS);
      case "body" -> parts.add(Mark.BODY);
      case "break" -> parts.add(Mark.BREAK);
      case String letter when letter.startsWith("letterhead ") -> parts.add(letterhead(letter));
      case String fence when fence.startsWith("table ") || fence.startsWith("box ") ->
          opening = fence;
      default -> throw new IllegalStateException(name + ": no such mark: " + what);
    }
  }

  private static Letterhead letterhead(String line) {
    var fields = cells(line.substring("letterhead ".length()));
    return new Letterhead(fields.get(0), fields.get(1));
  }

  private Box box(String title) {
    return new Box(title, fenced.stream().map(SourceReader::paragraph).toList());
  }

  private Grid grid(String opened) {
    var fields = cells(opened);
    var widths = Arrays.stream(fields.get(0).split(" ")).map(Integer::valueOf).toList();
    return new Grid(fields.get(1), widths, fenced.stream().map(SourceReader::cells).toList());
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  private static Paragraph paragraph(String line) {
    return switch (line.charAt(0)) {
      case '=' -> new Paragraph(Place.CENTRED, line.substring(1).strip());
      case '>' -> new Paragraph(Place.RIGHT, line.substring(1).strip());
      case '<' -> new Paragraph(Place.FLUSH, line.substring(1).strip());
      case '!' -> new Paragraph(Place.TITLE, line.substring(1).strip());
      case '~' -> new Paragraph(Place.NOTE, line.substring(1).strip());
      default -> new Paragraph(Place.INDENTED, line.strip());
    };
  }
}
