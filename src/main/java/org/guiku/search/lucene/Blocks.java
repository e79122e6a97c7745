package org.guiku.search.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.guiku.documents.DocumentId;
import org.guiku.documents.DocumentKind;
import org.guiku.documents.Passage;
import org.guiku.documents.TextLine;
import org.guiku.search.Facet;
import org.guiku.search.engine.FoundDocument;
import org.guiku.search.engine.FoundPassage;
import org.guiku.search.engine.IndexedDocument;

/** How a document lies in the index: a block of its passages, itself at the end. */
final class Blocks {

  /** On every member of a block, so that a block goes as it came. */
  static final String BLOCK = "block";

  static final String TEXT = "text";
  /** Of a passage's meaning. */
  static final String VECTOR = "vector";

  static final String TITLE = "title";
  static final String VISIBILITY = "visibility";
  static final String ID = "id";
  static final String RECEIVED = "received";
  static final String CHANGE = "change";

  /** Passages that are found but never shown. */
  static final Term FOREIGN = new Term("is", "foreign");

  /** Which members of a block are documents. */
  static final Term DOCUMENT = new Term("is", "document");

  private static final String KIND = "kind";
  private static final String PLAN_CODE = "planCode";
  private static final String PERIOD = "period";
  private static final String ORDINAL = "ordinal";
  private static final String ADDRESS = "address";
  private static final String SECTION = "section";
  private static final String PAGE = "page";

  private Blocks() {}

  static Term block(DocumentId id) {
    return new Term(BLOCK, id.value());
  }

  /** Where a facet's values are searched and counted. */
  static String field(Facet facet) {
    return "facet." + facet.name();
  }

  /** Made one by one as they are taken, so that a long document is never there twice. */
  static Iterable<Document> of(IndexedDocument indexed) {
    int passages = indexed.passages().size();
    return () ->
        IntStream.rangeClosed(0, passages)
            .mapToObj(i -> i < passages ? passage(indexed, i) : document(indexed))
            .iterator();
  }

  private static Document passage(IndexedDocument indexed, int i) {
    Passage passage = indexed.passages().get(i);
    Document child = new Document();
    child.add(new StringField(BLOCK, indexed.document().id().value(), Store.NO));
    child.add(new TextField(TEXT, passage.text(), Store.YES));
    if (indexed.foreign().contains(passage.ordinal())) {
      child.add(new StringField(FOREIGN.field(), FOREIGN.bytes(), Store.NO));
    }
    Optional.ofNullable(indexed.vectors().get(passage.ordinal()))
        .ifPresent(
            vector ->
                child.add(
                    new KnnFloatVectorField(VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT)));
    child.add(new StoredField(ORDINAL, passage.ordinal()));
    child.add(new StoredField(ADDRESS, indexed.addresses().get(i)));
    passage.section().forEach(heading -> child.add(new StoredField(SECTION, heading)));
    pageStarts(passage.lines()).forEach(start -> child.add(new StoredField(PAGE, start)));
    return child;
  }

  private static List<String> pageStarts(List<TextLine> lines) {
    List<String> starts = new ArrayList<>();
    int page = 0;
    for (TextLine line : lines) {
      if (line.page() != page) {
        page = line.page();
        starts.add(line.start() + ":" + page);
      }
    }
    return starts;
  }

  private static Document document(IndexedDocument indexed) {
    var document = indexed.document();
    String id = document.id().value();
    Document parent = new Document();
    parent.add(new StringField(BLOCK, id, Store.NO));
    parent.add(new StringField(DOCUMENT.field(), DOCUMENT.bytes(), Store.NO));
    parent.add(new StoredField(ID, id));
    parent.add(new SortedDocValuesField(ID, new BytesRef(id)));
    parent.add(new NumericDocValuesField(RECEIVED, document.receivedAt().toEpochMilli()));
    parent.add(new NumericDocValuesField(CHANGE, indexed.change()));
    parent.add(new StringField(VISIBILITY, document.visibility().name(), Store.NO));
    parent.add(new TextField(TITLE, document.title(), Store.YES));
    parent.add(new StoredField(KIND, document.kind().name()));
    addFacet(parent, Facet.KIND, document.kind().name());
    document.planCode().ifPresent(code -> parent.add(new StoredField(PLAN_CODE, code)));
    document.period().ifPresent(period -> addPeriod(parent, period));
    return parent;
  }

  private static void addPeriod(Document parent, int period) {
    parent.add(new StoredField(PERIOD, period));
    addFacet(parent, Facet.PERIOD, Integer.toString(period));
  }

  private static void addFacet(Document parent, Facet facet, String value) {
    parent.add(new StringField(field(facet), value, Store.NO));
    parent.add(new SortedSetDocValuesField(field(facet), new BytesRef(value)));
  }

  static FoundDocument found(
      Document parent, double score, List<FoundPassage> passages, int matching) {
    var period = parent.getField(PERIOD);
    return new FoundDocument(
        new DocumentId(parent.get(ID)),
        parent.get(TITLE),
        DocumentKind.valueOf(parent.get(KIND)),
        Optional.ofNullable(parent.get(PLAN_CODE)),
        period == null ? OptionalInt.empty() : OptionalInt.of(period.numericValue().intValue()),
        score,
        passages,
        matching);
  }

  static FoundPassage foundPassage(Document child) {
    return new FoundPassage(
        child.getField(ORDINAL).numericValue().intValue(),
        child.get(ADDRESS),
        List.of(child.getValues(SECTION)),
        child.get(TEXT),
        pages(child.getValues(PAGE)));
  }

  private static NavigableMap<Integer, Integer> pages(String[] starts) {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    for (String start : starts) {
      int colon = start.indexOf(':');
      pages.put(
          Integer.parseInt(start, 0, colon, 10),
          Integer.parseInt(start, colon + 1, start.length(), 10));
    }
    return pages;
  }
}
