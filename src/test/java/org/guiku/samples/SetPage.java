package org.guiku.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What is set on an A4 page, in points from its lower left corner. */
final class SetPage {

  /**
   * A line of text.
   *
   * @param advances of its characters, the space between them included
   */
  record Text(String text, Typeface face, float x, float baseline, List<Float> advances) {}

  /** A stroke. */
  record Rule(float x1, float y1, float x2, float y2, float thickness) {}

  private final List<Text> texts = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  List<Text> texts() {
    return texts;
  }

  List<Rule> rules() {
    return rules;
  }

  void text(String text, Typeface face, float x, float baseline, float spread) {
    var advances =
        IntStream.range(0, text.length())
            .mapToObj(i -> face.width(text.substring(i, i + 1)) + spread)
            .toList();
    texts.add(new Text(text, face, x, baseline, advances));
  }

  void rule(float x1, float y1, float x2, float y2, float thickness) {
    rules.add(new Rule(x1, y1, x2, y2, thickness));
  }
}
