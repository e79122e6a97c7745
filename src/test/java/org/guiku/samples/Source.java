package org.guiku.samples;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.guiku.samples.Part.Heading;

/** One sample as written: its head ({@code @name value}) and its parts. */
record Source(String name, Map<String, String> head, List<Part> parts) {

  String title() {
    return value("title");
  }

  /** 征求意见稿, 送审稿 or 报批稿 in brackets; empty where the text is final. */
  String stage() {
    return head.getOrDefault("stage", "");
  }

  String issuer() {
    return value("issuer");
  }

  String date() {
    return value("date");
  }

  /** The day of issue as an ISO date, which stands in the metadata of the files. */
  String issued() {
    return value("issued");
  }

  String runningHead() {
    return head.getOrDefault("running", title() + stage());
  }

  /**
   * {@code pdf}, {@code docx}, {@code doc}, {@code wps}, {@code odt}, {@code rtf} or {@code ofd}.
   */
  String format() {
    return value("format");
  }

  List<Heading> contents() {
    return parts.stream()
        .filter(Heading.class::isInstance)
        .map(Heading.class::cast)
        .filter(heading -> heading.level() <= 2)
        .toList();
  }

  private String value(String key) {
    return Objects.requireNonNull(head.get(key), () -> name + " lacks @" + key);
  }
}
