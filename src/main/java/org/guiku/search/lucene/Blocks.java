package org.guiku.search.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import org.guiku.coding.CodedValue;
import org.guiku.documents.Codes;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Passage;
import org.guiku.search.Facet;
import org.guiku.search.engine.IndexedDocument;
import org.guiku.search.query.YearBrackets;

/** How a document lies in the index: its passages and catchwords in a block, itself at the end. */
final class Blocks {

  /** On every member of a block, so that a block goes as it came. */
  static final String BLOCK = "block";

  static final String TEXT = "text";

  /** The characters of a passage one by one, without their places. */
  static final String CHARACTERS = "characters";

  /** On the first passage of each section: the heading that begins there. */
  static final String HEADING = "heading";

  static final String TITLE = "title";
  static final String ISSUER = "issuer";
  static final String NUMBER = "number";

  /** To whom a document is open. */
  static final String CIRCLE = "circle";

  static final String ID = "id";

  /** Days since 1970 of the issue. */
  static final String ISSUED = "issued";

  /** What newest and oldest mean: the day of issue, else of receipt; in milliseconds. */
  static final String TIME = "time";

  static final String PLAN_CODE = "planCode";
  static final String CHANGE = "change";

  /** Passages that are found but never shown. */
  static final Term FOREIGN = new Term("is", "foreign");

  /** Passages that head a section. */
  static final Term HEAD = new Term("is", "heading");

  /** Which members of a block are documents. */
  static final Term DOCUMENT = new Term("is", "document");

  static final String KIND = "kind";
  static final String PERIOD = "period";
  static final String REGION = "region";
  static final String ORDINAL = "ordinal";
  static final String ADDRESS = "address";
  static final String SECTION = "section";
  static final String PAGE = "page";

  /** For weighing only: how often, not where. */
  private static final FieldType COUNTED = new FieldType();

  static {
    COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    COUNTED.freeze();
  }

  private Blocks() {}

  static Term block(DocumentId id) {
    return new Term(BLOCK, id.value());
  }

  /** Where a facet's values are searched. */
  static String field(Facet facet) {
    return "facet." + facet.name();
  }

  /** Made one by one as they are taken, so that a long document is never there twice. */
  static Iterable<Document> of(IndexedDocument indexed) {
    return () -> members(indexed, new Lengths()).iterator();
  }

  private static Stream<Document> members(IndexedDocument indexed, Lengths lengths) {
    int passages = indexed.passages().size();
    return Stream.concat(
        IntStream.range(0, passages).mapToObj(i -> passage(indexed, i, lengths)),
        Stream.concat(CatchwordEntries.of(indexed), Stream.of(document(indexed, lengths))));
  }

  private static Document passage(IndexedDocument indexed, int i, Lengths lengths) {
    Passage passage = indexed.passages().get(i);
    Document child = new Document();
    lengths.nextMember();
    child.add(new StringField(BLOCK, indexed.document().id().value(), Store.NO));
    child.add(lengths.counted(TEXT, passage.text(), TextField.TYPE_STORED));
    child.add(lengths.counted(CHARACTERS, passage.text(), COUNTED));
    newHeadings(indexed.passages(), i)
        .forEach(each -> child.add(lengths.counted(HEADING, each, TextField.TYPE_NOT_STORED)));
    if (indexed.foreign().contains(passage.ordinal())) {
      child.add(new StringField(FOREIGN.field(), FOREIGN.bytes(), Store.NO));
    }
    if (passage.kind() == Passage.Kind.HEADING) {
      child.add(new StringField(HEAD.field(), HEAD.bytes(), Store.NO));
    }
    VectorField meant = VectorField.of(indexed.document().readership().circles());
    Optional.ofNullable(indexed.vectors().get(passage.ordinal()))
        .map(it -> new KnnFloatVectorField(meant.field(), it, VectorSimilarityFunction.DOT_PRODUCT))
        .ifPresent(child::add);
    child.add(new StoredField(ORDINAL, passage.ordinal()));
    child.add(new StoredField(ADDRESS, indexed.addresses().get(i)));
    passage.section().forEach(heading -> child.add(new StoredField(SECTION, heading)));
    PageStarts.of(passage.lines()).forEach(start -> child.add(new StoredField(PAGE, start)));
    return child;
  }

  /**
   * For members that are no passages. How long the text of each member is lies side by side only
   * where every one has a text; otherwise it is looked up, and that was a third of a search.
   */
  static void addNoText(Document member) {
    member.add(new TextField(TEXT, "", Store.NO));
    member.add(new Field(CHARACTERS, "", COUNTED));
  }

  private static Document document(IndexedDocument indexed, Lengths lengths) {
    var document = indexed.document();
    String id = document.id().value();
    Document parent = new Document();
    lengths.nextMember();
    addNoText(parent);
    parent.add(new StringField(BLOCK, id, Store.NO));
    parent.add(new StringField(DOCUMENT.field(), DOCUMENT.bytes(), Store.NO));
    parent.add(new StoredField(ID, id));
    parent.add(new SortedDocValuesField(ID, new BytesRef(id)));
    parent.add(new NumericDocValuesField(TIME, time(document)));
    parent.add(new NumericDocValuesField(CHANGE, indexed.change()));
    document
        .readership()
        .circles()
        .forEach(circle -> parent.add(new StringField(CIRCLE, circle.code(), Store.NO)));
    parent.add(lengths.counted(TITLE, document.title(), TextField.TYPE_STORED));
    parent.add(new StoredField(KIND, document.kind().name()));
    document.planCode().ifPresent(code -> parent.add(new StringField(PLAN_CODE, code, Store.YES)));
    Codes codes = document.codes();
    codes
        .value(CodedValue.Field.ISSUER)
        .map(name -> lengths.counted(ISSUER, name, TextField.TYPE_STORED))
        .ifPresent(parent::add);
    numbers(codes)
        .map(no -> lengths.counted(NUMBER, YearBrackets.allUsual(no), TextField.TYPE_NOT_STORED))
        .forEach(parent::add);
    codes.value(CodedValue.Field.DOCUMENT_NUMBER).ifPresent(no -> store(parent, NUMBER, no));
    codes.value(CodedValue.Field.ISSUED_ON).ifPresent(day -> addDay(parent, day));
    codes.value(CodedValue.Field.PERIOD).ifPresent(no -> store(parent, PERIOD, no));
    codes.value(CodedValue.Field.REGION).ifPresent(at -> store(parent, REGION, at));
    for (Facet facet : Facet.values()) {
      values(facet, document).forEach(value -> addFacet(parent, facet, value));
    }
    parent.add(lengths.total());
    return parent;
  }

  private static Collection<String> values(Facet facet, org.guiku.documents.Document document) {
    Codes codes = document.codes();
    return switch (facet) {
      case KIND -> List.of(document.kind().name());
      case LEVEL -> codes.values(CodedValue.Field.LEVEL);
      case CATEGORY -> codes.values(CodedValue.Field.CATEGORY);
      // No plan is in a catalog yet.
      case MANAGEMENT_CLASS -> List.of();
      case PERIOD -> codes.values(CodedValue.Field.PERIOD);
      case REGION -> codes.foundUnder();
      case ISSUER -> codes.values(CodedValue.Field.ISSUER);
      case SUBJECT -> codes.values(CodedValue.Field.SUBJECT);
    };
  }

  private static Stream<String> numbers(Codes codes) {
    return Stream.of(CodedValue.Field.DOCUMENT_NUMBER, CodedValue.Field.INDEX_NUMBER)
        .flatMap(field -> codes.value(field).stream());
  }

  private static void store(Document parent, String field, String value) {
    parent.add(new StoredField(field, value));
  }

  private static void addDay(Document parent, String day) {
    long days = LocalDate.parse(day).toEpochDay();
    parent.add(new LongField(ISSUED, days, Store.YES));
  }

  private static long time(org.guiku.documents.Document document) {
    return document
        .codes()
        .value(CodedValue.Field.ISSUED_ON)
        .map(day -> LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(document.receivedAt())
        .toEpochMilli();
  }

  /** The part of a passage's section path that the passage before it did not have. */
  private static List<String> newHeadings(List<Passage> passages, int i) {
    List<String> path = passages.get(i).section();
    List<String> before = i == 0 ? List.of() : passages.get(i - 1).section();
    int common = 0;
    while (common < Math.min(path.size(), before.size())
        && path.get(common).equals(before.get(common))) {
      common++;
    }
    return path.subList(common, path.size());
  }

  private static void addFacet(Document parent, Facet facet, String value) {
    parent.add(new StringField(field(facet), value, Store.NO));
    BytesRef counted = new FacetValue(facet, value).encoded();
    parent.add(new SortedSetDocValuesField(FacetValue.FIELD, counted));
  }
}
