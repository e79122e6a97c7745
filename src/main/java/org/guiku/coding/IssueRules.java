package org.guiku.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guiku.coding.CodedValue.Field;
import org.guiku.coding.Sheet.FoldedLine;

/** Reads who issued a document and on which day: both mostly stand in one place. */
final class IssueRules {

  private static final Pattern MARKED =
      Pattern.compile("(?:\\([^()]{1,10}\\)|【[^】]{1,10}】|\\[[^\\]]{1,10}\\])+");
  private static final Pattern ACTS = Pattern.compile("关于|印发|转发|批转|公布|发布");
  private static final Pattern EXPLAINS = Pattern.compile("解读|图解|一图读懂|问答|答记者问");
  private static final Pattern MONTH =
      Pattern.compile(" ?[0-9〇○零一二三四五六七八九]{4} ?年 ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}) ?月");
  private static final String RED_HEAD = "文件";

  private final Sheet sheet;
  private final Bodies bodies;
  private final List<CodedValue> found = new ArrayList<>();

  private IssueRules(Sheet sheet, Bodies bodies) {
    this.sheet = sheet;
    this.bodies = bodies;
  }

  /** Issuers and days, in no order. */
  static Stream<CodedValue> of(Sheet sheet, Bodies bodies) {
    IssueRules rules = new IssueRules(sheet, bodies);
    rules.decree();
    rules.law();
    rules.report();
    rules.signatures();
    rules.titles();
    rules.cover();
    rules.lastDay();
    rules.stated();
    return rules.found.stream();
  }

  private void decree() {
    List<FoldedLine> head = sheet.head();
    for (int i = 0; i < head.size(); i++) {
      FoldedLine line = head.get(i);
      String next = i + 1 < head.size() ? head.get(i + 1).text() : "";
      Optional<Decree> publishing = Decree.publishing(line.text());
      Optional<Decree> decree = Decree.in(line.text(), next).or(() -> publishing);
      decree
          .map(Decree::body)
          .filter(body -> body.equals("国务院") || bodies.names().inFull(body).isPresent())
          .ifPresent(
              body -> issuer(line, bodies.names().inFull(body).orElse(body), 0.97, "decree"));
      if (publishing.isPresent() && !Congress.isRevised(head)) {
        CalendarDate.firstIn(line.text()).ifPresent(day -> day(line, day, 0.95, "decree"));
      }
    }
  }

  private void law() {
    Congress.history(sheet.head(), sheet.year())
        .ifPresent(
            history -> {
              history.maker().ifPresent(maker -> issuer(history.line(), maker, 0.97, "passed-by"));
              history.day().ifPresent(day -> day(history.line(), day, 0.93, "passed-on"));
            });
  }

  private void report() {
    Congress.reportedAt(sheet.opening())
        .ifPresent(
            line -> {
              CalendarDate.firstIn(line.text()).ifPresent(day -> day(line, day, 0.97, "report"));
              Congress.reporter(line, sheet.year())
                  .flatMap(bodies.names()::inFull)
                  .ifPresent(government -> issuer(line, government, 0.97, "report"));
            });
  }

  private void signatures() {
    Signature.firstIn(sheet.head(), bodies)
        .ifPresent(signature -> signed(signature, 0.93, 0.92, "cover"));
    Signature.firstIn(sheet.body(), bodies)
        .ifPresent(signature -> signed(signature, 0.97, 0.98, "signature"));
  }

  private void signed(Signature signature, double ofBodies, double ofDay, String rule) {
    issuer(signature.signers(), String.join("、", signature.bodies()), ofBodies, rule);
    day(signature.day(), signature.date(), ofDay, rule);
  }

  private void titles() {
    for (FoldedLine line : sheet.titleAndHead()) {
      boolean title = line == sheet.title();
      actor(line.text())
          .ifPresent(
              body -> issuer(line, body, title ? 0.96 : 0.94, title ? "title" : "title-line"));
    }
  }

  /** The bodies before 关于 or 印发. */
  private Optional<String> actor(String line) {
    Matcher marked = MARKED.matcher(line);
    String text = marked.lookingAt() ? line.substring(marked.end()).strip() : line;
    Matcher acts = ACTS.matcher(text);
    if (!acts.find() || acts.start() == 0 || EXPLAINS.matcher(text).find()) {
      return Optional.empty();
    }
    List<String> names = bodies.listed(text.substring(0, acts.start()));
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
  }

  /** Bodies that stand alone in a line of the cover, or over the red line with 文件. */
  private void cover() {
    for (FoldedLine line : sheet.head()) {
      if (line.isRow()) {
        continue;
      }
      boolean red = line.text().endsWith(RED_HEAD);
      String text =
          red
              ? line.text().substring(0, line.text().length() - RED_HEAD.length())
              : MONTH.matcher(line.text()).replaceFirst("");
      List<String> names = text.isBlank() ? List.of() : bodies.listed(text);
      if (!names.isEmpty()) {
        issuer(line, String.join("、", names), red ? 0.95 : 0.9, red ? "red-head" : "cover");
        return;
      }
    }
  }

  /** A day that ends the document, or stands alone on its cover, without a body beside it. */
  private void lastDay() {
    List<FoldedLine> end = sheet.body().reversed().stream().limit(3).toList();
    end.stream().findFirst().ifPresent(line -> dayAlone(line, 0.85, "last-line"));
    sheet.head().forEach(line -> dayAlone(line, 0.8, "cover-day"));
  }

  private void dayAlone(FoldedLine line, double confidence, String rule) {
    if (!line.isRow()) {
      CalendarDate.of(line.text()).ifPresent(day -> day(line, day, confidence, rule));
    }
  }

  private void stated() {
    sheet.stated(Declared.ISSUER).forEach(stated -> byline(stated, 0.88, "stated-issuer"));
    sheet.stated(Declared.SOURCE).forEach(stated -> byline(stated, 0.85, "source"));
    sheet.stated(Declared.SIGNED_ON).forEach(stated -> statedDay(stated, 0.94, "stated-day"));
    sheet.stated(Declared.PUBLISHED_ON).forEach(stated -> statedDay(stated, 0.75, "published"));
  }

  private void byline(Sheet.Stated stated, double confidence, String rule) {
    List<String> names = bodies.bylined(stated.value());
    if (!names.isEmpty()) {
      issuer(stated.evidence(), String.join("、", names), confidence, rule);
    }
  }

  private void statedDay(Sheet.Stated stated, double confidence, String rule) {
    CalendarDate.firstIn(stated.value())
        .ifPresent(day -> day(stated.evidence(), day, confidence, rule));
  }

  private void issuer(FoldedLine line, String names, double confidence, String rule) {
    if (!names.isEmpty()) {
      found.add(line.says(Field.ISSUER, names, confidence, rule));
    }
  }

  private void day(FoldedLine line, LocalDate day, double confidence, String rule) {
    found.add(line.says(Field.ISSUED_ON, day.toString(), confidence, rule));
  }
}
