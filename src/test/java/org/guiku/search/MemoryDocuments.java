package org.guiku.search;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guiku.access.Viewer;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobRef;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Change;
import org.guiku.documents.Code;
import org.guiku.documents.Codes;
import org.guiku.documents.Damage;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Documents;
import org.guiku.documents.Listing;
import org.guiku.documents.PageRequest;
import org.guiku.documents.Passage;
import org.guiku.documents.Readership;
import org.guiku.documents.Reading;
import org.jspecify.annotations.Nullable;

/** Documents in memory, with the promises of the real ones. */
public final class MemoryDocuments implements Documents {

  private record Kept(Document document, Optional<Reading> reading, long change) {}

  private final Map<DocumentId, Kept> kept = new HashMap<>();
  private final Map<DocumentId, Long> changes = new HashMap<>();
  private long last;
  private long indexed = -1;
  private @Nullable Thread lister;
  private Runnable onceListed = () -> {};
  private Set<DocumentId> unreadable = Set.of();

  /** Says what a test's document is; what is not said is usual. */
  public static final class Draft {
    private final String title;
    private final List<Passage> passages;
    private DocumentKind kind = DocumentKind.PLAN;
    private Codes codes = Codes.NONE;
    private List<Damage> damage = List.of();
    private Readership readership = readership(Visibility.PUBLIC);
    private Document.Status status = Document.Status.INDEXING;
    private Document.Vectors vectors = Document.Vectors.NONE;
    private Instant received = Instant.parse("2026-01-01T00:00:00Z");

    public Draft(String title, List<Passage> passages) {
      this.title = title;
      this.passages = passages;
    }

    public Draft kind(DocumentKind value) {
      kind = value;
      return this;
    }

    /** The passage of that ordinal is someone else's words. */
    Draft foreign(int ordinal) {
      String text = passages.get(ordinal - 1).text();
      damage = List.of(new Damage(Damage.Kind.FOREIGN_TEXT, ordinal, text));
      return this;
    }

    public Draft period(int value) {
      return code(CodedValue.Field.PERIOD, Integer.toString(value));
    }

    /** What is known of it, a value for each field. */
    public Draft code(CodedValue.Field field, String value) {
      Code code = new Code(field, Optional.of(value), "", 1, Optional.empty(), Code.By.PERSON);
      codes = new Codes(Stream.concat(codes.all().stream(), Stream.of(code)).toList());
      return this;
    }

    public Draft visibility(Visibility value) {
      return readership(readership(value));
    }

    Draft readership(Readership value) {
      readership = value;
      return this;
    }

    private static Readership readership(Visibility visibility) {
      return Readership.of(visibility, new Viewer.Anonymous().contributor());
    }

    Draft status(Document.Status value) {
      status = value;
      return this;
    }

    Draft vectors(Document.Vectors value) {
      vectors = value;
      return this;
    }

    Draft received(String value) {
      received = Instant.parse(value);
      return this;
    }

    private Document document(DocumentId id) {
      return new Document(
          id,
          title,
          title + ".txt",
          kind,
          status,
          Optional.empty(),
          Optional.empty(),
          "text/plain",
          1,
          new BlobRef("0".repeat(64)),
          OptionalInt.empty(),
          1,
          passages.size(),
          Optional.of("zh"),
          received,
          readership,
          Optional.empty(),
          codes,
          List.of(),
          vectors,
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty());
    }
  }

  public static Draft draft(String title, String... passages) {
    return new Draft(
        title,
        IntStream.range(0, passages.length).mapToObj(i -> passage(i + 1, passages[i])).toList());
  }

  static Passage passage(int ordinal, String text) {
    return new Passage(ordinal, Passage.Kind.PARAGRAPH, List.of(), text, List.of());
  }

  static Passage heading(int ordinal, String text) {
    return new Passage(ordinal, Passage.Kind.HEADING, List.of(text), text, List.of());
  }

  public synchronized DocumentId add(Draft draft) {
    DocumentId id = DocumentId.at(draft.received);
    replace(id, draft);
    return id;
  }

  synchronized void replace(DocumentId id, Draft draft) {
    Reading reading =
        new Reading(
                "text/plain",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                draft.passages,
                List.of(),
                Optional.empty())
            .withDamage(draft.damage);
    kept.put(id, new Kept(draft.document(id), Optional.of(reading), ++last));
    changes.put(id, last);
  }

  synchronized void remove(DocumentId id) {
    kept.remove(id);
    changes.put(id, ++last);
  }

  /** From now on reading these fails. */
  synchronized void breakReadingOf(DocumentId... ids) {
    unreadable = Set.of(ids);
  }

  /** Forgets everything, as a database that was restored from long ago. */
  synchronized void forget() {
    kept.clear();
    changes.clear();
    last = 0;
  }

  synchronized long indexedUpTo() {
    return indexed;
  }

  synchronized Document.Status status(DocumentId id) {
    return kept.get(id).document().status();
  }

  @Override
  public Set<BlobRef> blobs() {
    return Set.of();
  }

  @Override
  public boolean owns(BlobRef blob) {
    return false;
  }

  @Override
  public synchronized Optional<Document> find(DocumentId id, Viewer viewer) {
    return get(id).filter(document -> document.existsFor(viewer));
  }

  @Override
  public synchronized Listing<Document> list(
      DocumentFilter filter, Viewer viewer, PageRequest page) {
    throw new UnsupportedOperationException("a search does not list");
  }

  @Override
  public synchronized long count(DocumentFilter filter, Viewer viewer) {
    throw new UnsupportedOperationException("a search does not list");
  }

  @Override
  public synchronized Optional<Reading> reading(DocumentId id) {
    if (unreadable.contains(id)) {
      throw new IllegalStateException("its reading is broken");
    }
    return Optional.ofNullable(kept.get(id)).flatMap(Kept::reading);
  }

  @Override
  public List<Document> getAll(Collection<DocumentId> ids) {
    return ids.stream().flatMap(id -> get(id).stream()).toList();
  }

  @Override
  public synchronized Optional<Document> get(DocumentId id) {
    return Optional.ofNullable(kept.get(id)).map(Kept::document);
  }

  /** What happens as soon as this thread has been told the last of the changes. */
  synchronized void onceListed(Runnable event) {
    lister = Thread.currentThread();
    onceListed = event;
  }

  @Override
  public synchronized List<Change> changesAfter(long number, int limit) {
    List<Change> after =
        changes.entrySet().stream()
            .filter(change -> change.getValue() > number)
            .map(change -> new Change(change.getValue(), change.getKey()))
            .sorted(Comparator.comparingLong(Change::number))
            .limit(limit)
            .toList();
    if (after.isEmpty() && Thread.currentThread() == lister) {
      lister = null;
      onceListed.run();
    }
    return after;
  }

  @Override
  public synchronized long lastChange() {
    return last;
  }

  @Override
  public synchronized void indexed(long upTo, Set<DocumentId> lacking) {
    indexed = upTo;
    kept.replaceAll((id, it) -> it.change() <= upTo && !lacking.contains(id) ? ready(it) : it);
  }

  private static Kept ready(Kept it) {
    Document d = it.document();
    if (d.status() != Document.Status.INDEXING) {
      return it;
    }
    Document ready =
        new Document(
            d.id(),
            d.title(),
            d.fileName(),
            d.kind(),
            Document.Status.READY,
            d.failure(),
            d.partial(),
            d.mediaType(),
            d.bytes(),
            d.blob(),
            d.pages(),
            d.characters(),
            d.passages(),
            d.language(),
            d.receivedAt(),
            d.readership(),
            d.planCode(),
            d.codes(),
            d.damage(),
            d.vectors(),
            d.container(),
            d.depth(),
            d.importedId(),
            d.withdrawn());
    return new Kept(ready, it.reading(), it.change());
  }
}
