package org.guiku.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.Walk;
import org.guiku.search.query.Mark;
import org.guiku.search.query.Marks;

/**
 * A way through a whole result. Which documents come, in what order and with which passage, is one
 * state of the index from the first to the last. What is said of each is what holds when its turn
 * comes; one that the viewer may no longer read by then, or that is gone, is passed over.
 */
public final class ResultWalk implements Closeable {

  /** Rights are asked for anew after so many documents, well within a second. */
  private static final int AT_ONCE = 100;

  private final Walk walk;
  private final Marks marks;
  private final Documents documents;
  private final Viewer viewer;

  /** A document, and the best passage by which it was found; none where only its title was. */
  public record Step(Document document, Optional<Best> best) {}

  /**
   * The passage that answers a query best.
   *
   * @param page of its first mark, from 1
   */
  public record Best(String address, OptionalInt page, List<String> section, String text) {}

  ResultWalk(Walk walk, Marks marks, Documents documents, Viewer viewer) {
    this.walk = walk;
    this.marks = marks;
    this.documents = documents;
    this.viewer = viewer;
  }

  /** The next documents; empty for none of them readable, absent at the end. */
  public Optional<List<Step>> next() throws IOException {
    List<FoundDocument> found = walk.next(AT_ONCE);
    return found.isEmpty() ? Optional.empty() : Optional.of(readable(found));
  }

  private List<Step> readable(List<FoundDocument> found) {
    Map<DocumentId, FoundDocument> byId =
        found.stream().collect(Collectors.toMap(FoundDocument::id, Function.identity()));
    List<DocumentId> ids = found.stream().map(FoundDocument::id).toList();
    return documents.findAll(ids, viewer).stream()
        .map(document -> step(document, Objects.requireNonNull(byId.get(document.id()))))
        .toList();
  }

  private Step step(Document document, FoundDocument found) {
    return new Step(document, found.passages().stream().findFirst().map(this::best));
  }

  private Best best(FoundPassage passage) {
    List<Mark> marked = marks.in(passage.text());
    OptionalInt page = passage.pageAt(marked.isEmpty() ? 0 : marked.getFirst().start());
    return new Best(passage.address(), page, passage.section(), passage.text());
  }

  @Override
  public void close() throws IOException {
    walk.close();
  }
}
