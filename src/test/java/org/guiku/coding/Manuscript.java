package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.DocumentText.Line;

/** A document's text for a test, written line by line; the first line is its title. */
final class Manuscript {

  private String title = "";
  private String fileName = "upload.txt";
  private final List<Line> lines = new ArrayList<>();
  private final List<Declaration> declarations = new ArrayList<>();

  static Manuscript titled(String title) {
    Manuscript manuscript = new Manuscript();
    manuscript.title = title;
    return manuscript.line(title);
  }

  static Manuscript of(String... lines) {
    Manuscript manuscript = new Manuscript();
    Stream.of(lines).forEach(manuscript::line);
    return manuscript;
  }

  Manuscript named(String name) {
    fileName = name;
    return this;
  }

  Manuscript line(String text) {
    lines.add(new Line(Line.Kind.TEXT, OptionalInt.of(1), text));
    return this;
  }

  Manuscript row(String text) {
    lines.add(new Line(Line.Kind.ROW, OptionalInt.of(1), text));
    return this;
  }

  Manuscript body() {
    return line("为做好有关工作，现将有关事项通知如下，请结合实际认真贯彻执行。");
  }

  Manuscript states(String name, String value) {
    declarations.add(new Declaration(name, value));
    return this;
  }

  List<CodedValue> coded() {
    int opening = Math.min(DocumentText.OPENING, lines.size());
    return Coder.code(
        new DocumentText(
            title,
            fileName,
            lines.subList(0, opening),
            lines.subList(opening, lines.size()),
            List.of(),
            declarations));
  }

  Optional<CodedValue> coded(Field field) {
    return coded().stream().filter(value -> value.field() == field).findFirst();
  }

  /** The value of a field, or {@code -} for none. */
  String value(Field field) {
    return coded(field).map(CodedValue::value).orElse("-");
  }
}
