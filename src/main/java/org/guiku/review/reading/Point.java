package org.guiku.review.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A numbered or dashed point of a letter, with the paragraphs and the points below it. */
final class Point {

  private static final int LONGEST_TOPIC = 40;

  private static final Pattern TOPIC =
      Pattern.compile("(?:关于|对于?|针对)([^，。；！？：“]+?)(?:的?(?:意见|建议|修改意见|修改建议|问题|方面))?[。：:]?");

  private final PointMark mark;
  private final List<Integer> ordinals = new ArrayList<>();
  private final List<String> body = new ArrayList<>();
  private final List<Point> below = new ArrayList<>();

  Point(PointMark mark, int ordinal) {
    this.mark = mark;
    this.ordinals.add(ordinal);
  }

  PointMark.Form form() {
    return mark.form();
  }

  List<Point> below() {
    return below;
  }

  void add(String paragraph, int ordinal) {
    body.add(paragraph);
    ordinals.add(ordinal);
  }

  /** Its opinions: those below it, or its own. */
  List<Opinion> opinions(String clauseAbove) {
    String clause = isTopic() ? clauseOfTopic(clauseAbove) : clauseAbove;
    if (!below.isEmpty() && opensList()) {
      return List.of(merged(clause));
    }
    List<Opinion> opinions = new ArrayList<>();
    if (hasText()) {
      opinions.add(Label.opinion(text(), clause, ordinals));
    }
    String inherited = opensPoints() ? Clause.under(clause, Clause.placeIn(mark.rest())) : clause;
    below.forEach(point -> opinions.addAll(point.opinions(inherited)));
    return opinions;
  }

  /** Whether the paragraphs below it, if they name places, are points of their own. */
  boolean gathers() {
    return form() == PointMark.Form.PLACE || body.isEmpty() && isBare();
  }

  /** Whether it says something by itself, so that a new list need not belong to it. */
  boolean isComplete() {
    return !isTopic() && !mark.rest().matches(".*[：:]") || !body.isEmpty();
  }

  private boolean hasText() {
    String text = text();
    return !text.isEmpty() && !opensPoints() && !Courtesy.isAssent(text) && !saysNone(text);
  }

  private boolean opensPoints() {
    return !below.isEmpty() && text().matches("(?s).*[：:]");
  }

  private static boolean saysNone(String text) {
    return Courtesy.isNone(text) && !text.contains("建议") && text.length() <= LONGEST_TOPIC;
  }

  /** 建议补充以下内容： with a list is one opinion. */
  private boolean opensList() {
    String text = text();
    return text.matches("(?s).*(?:建议|应|请|增加|补充|修改).*[：:]")
        && !text.matches("(?s).*(?:意见|建议)(?:如下)?[：:]");
  }

  private Opinion merged(String clause) {
    StringBuilder text = new StringBuilder(text());
    List<Integer> all = new ArrayList<>(ordinals);
    below.forEach(point -> point.appendTo(text, all));
    return Label.opinion(text.toString(), clause, all);
  }

  private void appendTo(StringBuilder text, List<Integer> all) {
    text.append('\n').append(mark.rest());
    body.forEach(paragraph -> text.append('\n').append(paragraph));
    all.addAll(ordinals);
    below.forEach(point -> point.appendTo(text, all));
  }

  private String text() {
    String paragraphs = String.join("\n", body);
    if (isTopic()) {
      return paragraphs;
    }
    return body.isEmpty() ? mark.rest() : mark.rest() + "\n" + paragraphs;
  }

  /** A line that names the subject of what follows and says nothing of it. */
  private boolean isTopic() {
    boolean follows = !body.isEmpty() || !below.isEmpty();
    return follows && isBare();
  }

  private boolean isBare() {
    String line = mark.rest();
    boolean names = TOPIC.matcher(line).matches();
    boolean bare = !line.matches("(?s).*(?:[。；！？，“].*|[：:])");
    return line.length() <= LONGEST_TOPIC && form() != PointMark.Form.PLACE && (names || bare);
  }

  private String clauseOfTopic(String above) {
    String place = Clause.firstIn(mark.rest());
    if (!place.isEmpty()) {
      return Clause.under(above, place);
    }
    Matcher topic = TOPIC.matcher(mark.rest());
    return topic.matches() ? topic.group(1).strip() : above;
  }
}
