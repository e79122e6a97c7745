package org.guiku.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Looks for phrases and keeps what went wrong, each with its reason. */
final class FoundPhrases {

  /** Half of a shorter line stands in many texts by chance. */
  private static final int SHORT = 12;

  private final FilledServer library;
  private final Phrases phrases;
  private final List<String> missed = new ArrayList<>();
  private final List<String> miscounted = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private final List<String> runningOn = new ArrayList<>();
  private int found;

  FoundPhrases(FilledServer library, Phrases phrases) {
    this.library = library;
    this.phrases = phrases;
  }

  void look(Phrase phrase) throws IOException, InterruptedException {
    String document = library.document(phrase.file());
    if (library.visitor().hit(phrase.quoted(), document).isMissingNode()) {
      unfound(phrase, document);
    } else {
      found++;
    }
    count(phrase);
  }

  List<String> missed() {
    return missed;
  }

  List<String> miscounted() {
    return miscounted;
  }

  /** Cut by a cell or by the end of a passage, or of a line that is page furniture. */
  List<String> leftOut() {
    return leftOut;
  }

  @Override
  public String toString() {
    return """
        %d found, %d missed, %d left out, %d counted wrongly
          missed %s
          left out %s
          counted wrongly %s
          in more documents where one passage ends and the next begins %s"""
        .formatted(
            found,
            missed.size(),
            leftOut.size(),
            miscounted.size(),
            missed,
            leftOut,
            miscounted,
            runningOn);
  }

  private void unfound(Phrase phrase, String document) {
    if (library.texts().runsOnIn(document, phrase.text())) {
      leftOut.add("cut: " + phrase);
    } else if (phrases.around(phrase).stream().noneMatch(line -> isRead(line, document))) {
      leftOut.add("furniture: " + phrase);
    } else {
      missed.add(phrase.toString());
    }
  }

  /** Whether any part of the line was read: a line that is set aside is missing as a whole. */
  private boolean isRead(BodyLine line, String document) {
    String text = line.text();
    if (text.length() < SHORT) {
      return library.texts().runsOnIn(document, text);
    }
    int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
    return library.texts().runsOnIn(document, text.substring(0, middle))
        || library.texts().runsOnIn(document, text.substring(middle));
  }

  private void count(Phrase phrase) throws IOException, InterruptedException {
    long total = library.visitor().search(phrase.quoted(), 0).path("total").asLong();
    long holding = library.texts().holding(phrase.text());
    long all = library.texts().runningOn(phrase.text());
    if (total != holding) {
      miscounted.add("%s: %d instead of %d".formatted(phrase, total, holding));
    }
    if (all != holding) {
      runningOn.add("%s: %d, %d".formatted(phrase.text(), holding, all));
    }
  }
}
