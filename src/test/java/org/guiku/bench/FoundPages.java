package org.guiku.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Counts hits that send to the right page, and marks that light the right place. */
final class FoundPages {

  private final FilledServer library;
  private final List<String> elsewhere = new ArrayList<>();
  private final List<String> misplaced = new ArrayList<>();
  private int hits;
  private int marks;

  FoundPages(FilledServer library) {
    this.library = library;
  }

  void look(Phrase phrase, PdfPages pages) throws IOException, InterruptedException {
    String document = library.document(phrase.file());
    for (JsonNode passage : library.visitor().hit(phrase.quoted(), document).path("passages")) {
      hits++;
      int page = passage.path("page").asInt();
      if (page < 1 || !pages.hold(phrase.text(), page)) {
        elsewhere.add("%s: sent to %d".formatted(phrase, page));
      }
    }
    for (JsonNode match : library.visitor().passages(document, phrase.quoted())) {
      marks++;
      JsonNode box = match.path("boxes").path(0);
      if (box.isMissingNode() || !pages.show(marked(match), box)) {
        misplaced.add("%s: %s".formatted(phrase, box));
      }
    }
  }

  double onItsPage() {
    return share(elsewhere, hits);
  }

  double inItsPlace() {
    return share(misplaced, marks);
  }

  @Override
  public String toString() {
    return "page %.4f of %d hits, place %.4f of %d marks%n  elsewhere %s%n  misplaced %s"
        .formatted(onItsPage(), hits, inItsPlace(), marks, elsewhere, misplaced);
  }

  private static String marked(JsonNode match) {
    JsonNode mark = match.path("marks").path(0);
    return match.path("text").asString().substring(mark.path(0).asInt(), mark.path(1).asInt());
  }

  private static double share(List<String> wrong, int all) {
    return all == 0 ? 0 : 1 - (double) wrong.size() / all;
  }
}
