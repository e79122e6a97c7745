package org.guiku.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexCommit;
import org.guiku.documents.DocumentId;
import org.guiku.search.engine.Checkpoint;

/** What a commit says of itself: its format, and how far it follows the documents. */
final class CommitData {

  /** Goes up when blocks or grams change their form; an index of another format is rebuilt. */
  private static final String FORMAT = "11";

  private static final String FORMAT_KEY = "format";
  private static final String CHANGE_KEY = "change";
  private static final String LACKING_KEY = "lacking";

  private CommitData() {}

  static Map<String, String> of(Checkpoint reached) {
    String lacking =
        reached.lacking().stream().map(DocumentId::value).collect(Collectors.joining(" "));
    return Map.of(
        FORMAT_KEY, FORMAT,
        CHANGE_KEY, Long.toString(reached.change()),
        LACKING_KEY, lacking);
  }

  /**
   * @throws CorruptIndexException where the format is another
   */
  static void verify(IndexCommit commit) throws IOException {
    String format = commit.getUserData().get(FORMAT_KEY);
    if (!FORMAT.equals(format)) {
      throw new CorruptIndexException("format " + format + " instead of " + FORMAT, "index");
    }
  }

  static Checkpoint checkpoint(IndexCommit commit) throws IOException {
    Map<String, String> data = commit.getUserData();
    Set<DocumentId> lacking =
        Arrays.stream(data.getOrDefault(LACKING_KEY, "").split(" "))
            .filter(DocumentId::isWellFormed)
            .map(DocumentId::new)
            .collect(Collectors.toSet());
    return new Checkpoint(Long.parseLong(data.getOrDefault(CHANGE_KEY, "0")), lacking);
  }
}
