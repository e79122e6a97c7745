package org.guiku.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;

/**
 * Reads the number that a document bears, never one that it cites: it is a line of the head, begins
 * one, or is stated beside the text.
 */
final class NumberRules {

  private NumberRules() {}

  static Stream<CodedValue> of(Sheet sheet) {
    List<CodedValue> found = new ArrayList<>();
    List<FoldedLine> head = sheet.head();
    if (!Congress.isRevised(head)) {
      head.forEach(line -> publishing(line).ifPresent(found::add));
    }
    for (int i = 0; i < head.size(); i++) {
      inHead(head.get(i), i + 1 < head.size() ? head.get(i + 1).text() : "").ifPresent(found::add);
    }
    sheet.body().stream()
        .limit(1)
        .flatMap(
            line ->
                DocumentNumber.beginning(line.text()).stream()
                    .map(number -> says(line, number.toString(), 0.9, "number-before-text")))
        .forEach(found::add);
    sheet
        .stated(Declared.NUMBER)
        .flatMap(stated -> statedNumber(stated).stream())
        .forEach(found::add);
    return found.stream();
  }

  private static Optional<CodedValue> inHead(FoldedLine line, String next) {
    String text = line.text();
    if (line.isRow()) {
      return Optional.empty();
    }
    return DocumentNumber.alone(text)
        .map(number -> says(line, number.toString(), 0.98, "number-line"))
        .or(
            () ->
                DocumentNumber.beginning(text)
                    .map(number -> says(line, number.toString(), 0.94, "number-before-title")))
        .or(
            () ->
                DocumentNumber.ending(text)
                    .filter(number -> !text.contains("根据") && !text.contains("按照"))
                    .map(number -> says(line, number.toString(), 0.9, "number-after-title")))
        .or(
            () ->
                Decree.in(text, next).map(decree -> says(line, decree.toString(), 0.96, "decree")));
  }

  private static Optional<CodedValue> publishing(FoldedLine line) {
    return Decree.publishing(line.text())
        .map(decree -> says(line, decree.toString(), 0.95, "decree"));
  }

  private static Optional<CodedValue> statedNumber(Sheet.Stated stated) {
    return DocumentNumber.alone(stated.value())
        .map(DocumentNumber::toString)
        .or(() -> Decree.in(stated.value(), "").map(Decree::toString))
        .map(number -> says(stated.evidence(), number, 0.96, "stated-number"));
  }

  private static CodedValue says(FoldedLine line, String number, double confidence, String rule) {
    return line.says(Field.DOCUMENT_NUMBER, number, confidence, rule);
  }
}
