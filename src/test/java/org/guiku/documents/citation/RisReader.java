package org.guiku.documents.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RIS as strictly as its least forgiving readers do. */
public final class RisReader {

  private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9])  - (.*)");

  private RisReader() {}

  /** A tag and its value. */
  public record Field(String tag, String value) {}

  /** The records, each from TY to before ER. */
  public static List<List<Field>> read(String ris) {
    List<List<Field>> records = new ArrayList<>();
    List<Field> record = new ArrayList<>();
    for (String line : ris.split("\r\n")) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || record.isEmpty() != parts.group(1).equals("TY")) {
        throw new AssertionError("no line of RIS: " + line);
      }
      if (parts.group(1).equals("ER")) {
        records.add(List.copyOf(record));
        record.clear();
      } else {
        record.add(new Field(parts.group(1), parts.group(2)));
      }
    }
    if (!record.isEmpty() || !ris.endsWith("\r\n")) {
      throw new AssertionError("unfinished: " + ris);
    }
    return records;
  }

  /** The first value of a tag, empty where there is none. */
  public static String value(List<Field> record, String tag) {
    return record.stream()
        .filter(field -> field.tag().equals(tag))
        .map(Field::value)
        .findFirst()
        .orElse("");
  }
}
