package org.guiku.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import tools.jackson.databind.JsonNode;

/**
 * What the bare program searches: passages before their document, in bigrams that Lucene itself
 * makes, with offsets, by which its highlighter is fastest. Filled from what the server answers, so
 * that both hold the same passages and the same facts.
 */
final class BareIndex implements AutoCloseable {

  static final List<String> FACETS =
      List.of(
          "kind", "level", "category", "managementClass", "period", "region", "issuer", "subject");

  static final Analyzer ANALYZER = new CJKAnalyzer(CharArraySet.EMPTY_SET);
  static final FacetsConfig CONFIG = config();
  static final Term DOCUMENT = new Term("is", "document");
  static final String TEXT = "text";
  static final String TITLE = "title";

  private static final FieldType WITH_OFFSETS = withOffsets();
  private static final double BUFFER_MB = 128;

  private final FSDirectory directory;
  private final IndexWriter writer;

  BareIndex(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    writer =
        new IndexWriter(directory, new IndexWriterConfig(ANALYZER).setRAMBufferSizeMB(BUFFER_MB));
  }

  /**
   * @param document as the API gives it
   * @param regions all that find it
   * @param passages as the API gives them
   */
  void add(JsonNode document, Set<String> regions, List<JsonNode> passages) throws IOException {
    List<Document> block = new ArrayList<>();
    for (JsonNode passage : passages) {
      block.add(passage(passage));
    }
    block.add(CONFIG.build(document(document, regions)));
    writer.addDocuments(block);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }

  private static Document passage(JsonNode passage) {
    Document child = new Document();
    child.add(new Field(TEXT, passage.path("text").asString(), WITH_OFFSETS));
    child.add(new StoredField("ordinal", passage.path("ordinal").asInt()));
    child.add(new StoredField("address", passage.path("address").asString()));
    passage.path("section").forEach(s -> child.add(new StoredField("section", s.asString())));
    if (passage.hasNonNull("page")) {
      child.add(new StoredField("page", passage.path("page").asInt()));
    }
    return child;
  }

  private static Document document(JsonNode document, Set<String> regions) {
    Document parent = new Document();
    parent.add(new StringField(DOCUMENT.field(), DOCUMENT.text(), Store.NO));
    parent.add(new StoredField("id", document.path("id").asString()));
    parent.add(new TextField(TITLE, document.path("title").asString(), Store.YES));
    for (String facet : FACETS) {
      Collection<String> values = facet.equals("region") ? regions : values(document, facet);
      values.forEach(value -> parent.add(new SortedSetDocValuesFacetField(facet, value)));
      values(document, facet).forEach(value -> parent.add(new StoredField(facet, value)));
    }
    return parent;
  }

  private static List<String> values(JsonNode document, String facet) {
    JsonNode value = document.path(facet.equals("subject") ? "subjects" : facet);
    Stream<JsonNode> values = value.isArray() ? value.valueStream() : Stream.of(value);
    return values
        .filter(one -> !one.isMissingNode() && !one.isNull())
        .map(JsonNode::asString)
        .distinct()
        .toList();
  }

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }

  private static FieldType withOffsets() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }
}
