package org.guiku.documents.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads BibTeX by counting braces, as BibTeX itself does, whatever stands before them. */
public final class BibtexReader {

  /** An entry: its type, its key, and its fields without the outermost braces. */
  public record Entry(String type, String key, Map<String, String> fields) {}

  private final String text;
  private int at;

  private BibtexReader(String text) {
    this.text = text;
  }

  public static List<Entry> read(String bibtex) {
    BibtexReader reader = new BibtexReader(bibtex);
    List<Entry> entries = new ArrayList<>();
    while (reader.at < bibtex.length()) {
      entries.add(reader.entry());
    }
    return entries;
  }

  private Entry entry() {
    expect("@");
    String type = upTo("{");
    String key = upTo(",\n");
    Map<String, String> fields = new LinkedHashMap<>();
    while (!text.startsWith("}\n", at)) {
      expect("  ");
      String name = upTo(" = ");
      if (fields.put(name, value()) != null) {
        throw new AssertionError("twice: " + name);
      }
      expect(",\n");
    }
    expect("}\n");
    return new Entry(type, key, fields);
  }

  private String value() {
    if (text.charAt(at) != '{') {
      int end = text.indexOf(',', at);
      return cut(end);
    }
    int depth = 0;
    int start = at;
    do {
      depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
      at++;
    } while (depth > 0);
    return text.substring(start + 1, at - 1);
  }

  private String upTo(String end) {
    String before = cut(text.indexOf(end, at));
    expect(end);
    return before;
  }

  private String cut(int end) {
    String part = text.substring(at, end);
    at = end;
    return part;
  }

  private void expect(String next) {
    if (!text.startsWith(next, at)) {
      throw new AssertionError(next + " expected at " + at + " of " + text);
    }
    at += next.length();
  }
}
