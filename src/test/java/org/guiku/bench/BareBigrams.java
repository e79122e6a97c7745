package org.guiku.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.guiku.ranking.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The floor under ranking: BM25 over pairs of characters, title and text in one field, any pair of
 * the question wanted; nothing but Lucene's own parts.
 */
final class BareBigrams {

  private static final String FIELD = "text";
  private static final JsonMapper JSON = new JsonMapper();

  private BareBigrams() {}

  /**
   * @param records JSON lines, compressed
   */
  static Run run(Path records, Map<String, String> queries, int depth, Path folder)
      throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        Analyzer pairs = new CJKAnalyzer()) {
      index(records, directory, pairs);
      return answer(queries, depth, directory, pairs);
    }
  }

  private static void index(Path records, Directory directory, Analyzer pairs) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(pairs).setSimilarity(similarity());
    try (IndexWriter writer = new IndexWriter(directory, config);
        BufferedReader lines = lines(records)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode record = JSON.readTree(line);
        Document document = new Document();
        document.add(new StringField("id", record.path("id").asString(), Field.Store.YES));
        String text = record.path("title").asString("") + "\n" + record.path("text").asString();
        document.add(new TextField(FIELD, text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
  }

  private static Run answer(
      Map<String, String> queries, int depth, Directory directory, Analyzer pairs)
      throws IOException {
    Map<String, List<String>> rankings = new LinkedHashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      searcher.setSimilarity(similarity());
      for (Map.Entry<String, String> query : queries.entrySet()) {
        Query any = new QueryBuilder(pairs).createBooleanQuery(FIELD, query.getValue());
        List<String> ranking = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(any, depth).scoreDocs) {
          ranking.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        rankings.put(query.getKey(), ranking);
      }
    }
    return new Run(rankings);
  }

  private static BM25Similarity similarity() {
    return new BM25Similarity(1.2f, 0.75f);
  }

  private static BufferedReader lines(Path records) {
    try {
      return new BufferedReader(
          new InputStreamReader(
              new GZIPInputStream(Files.newInputStream(records)), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
