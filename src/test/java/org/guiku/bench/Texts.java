package org.guiku.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the server read of every document, held at hand to count in. */
final class Texts {

  private record Text(String document, String byPassage, String inOne) {}

  private final List<Text> texts = new ArrayList<>();

  void add(String document, String text) {
    String byPassage = text.lines().map(Plain::of).collect(Collectors.joining("\n"));
    texts.add(new Text(document, byPassage, byPassage.replace("\n", "")));
  }

  /** In how many documents a passage holds the phrase. */
  long holding(String phrase) {
    String sought = Plain.of(phrase);
    return texts.parallelStream().filter(text -> text.byPassage().contains(sought)).count();
  }

  /** In how many documents it stands, also where one passage ends and the next begins. */
  long runningOn(String phrase) {
    String sought = Plain.of(phrase);
    return texts.parallelStream().filter(text -> text.inOne().contains(sought)).count();
  }

  boolean runsOnIn(String document, String phrase) {
    String sought = Plain.of(phrase);
    return texts.stream()
        .anyMatch(text -> text.document().equals(document) && text.inOne().contains(sought));
  }
}
