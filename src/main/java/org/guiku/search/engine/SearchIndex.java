package org.guiku.search.engine;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guiku.access.Reach;
import org.guiku.documents.DocumentId;
import org.guiku.search.Suggestion;
import org.guiku.search.query.QueryTree;

/**
 * A searchable copy of what the documents say. One thread at a time writes, any number search; what
 * is written is found from its commit on.
 */
public interface SearchIndex extends Closeable {

  /** How far the last commit has come. */
  Checkpoint checkpoint();

  /**
   * Takes a document in, in place of what was known of it.
   *
   * @throws IOException when nothing more can be written before {@link #rollback}
   */
  void put(IndexedDocument document) throws IOException;

  /**
   * @throws IOException as {@link #put}
   */
  void remove(DocumentId id) throws IOException;

  /**
   * Brings what was written to disk and into sight.
   *
   * @throws IOException as {@link #put}; the last commit stands
   */
  void commit(Checkpoint checkpoint) throws IOException;

  /**
   * Begins to write anew whatever still holds what was removed; goes on by itself, and takes as
   * long as that writes.
   *
   * @throws IOException as {@link #put}
   */
  void expunge() throws IOException;

  /** Whether that came to its end, so that the next commit lets the old files go. */
  boolean hasExpunged();

  /** Forgets what was written since the last commit, and can be written again. */
  void rollback() throws IOException;

  Found find(Question question) throws IOException;

  /**
   * How many documents have the words of a question, whatever its page and its sense, counted no
   * farther than that many.
   */
  int count(Question question, int most) throws IOException;

  /** Begins a walk through what a question finds, whatever its page. */
  Walk walk(Question question, Course course) throws IOException;

  /** What may be meant by the letters typed so far, the likeliest first. */
  List<Suggestion> complete(Completion completion) throws IOException;

  /**
   * The documents that fit a query best, by words, by meaning, or by both, the best first; ties by
   * id.
   *
   * @param reach the documents that exist for the asker
   */
  List<Ranked> best(QueryTree query, Optional<Sense> sense, Reach reach, int most)
      throws IOException;

  /**
   * The passages nearest in meaning, one of each document, the nearest first.
   *
   * @param vector of length 1
   * @param except a document that is left out
   */
  List<NearPassage> nearest(float[] vector, Optional<DocumentId> except, Reach reach, int most)
      throws IOException;

  /**
   * How the words of a question come to a document's score; empty where it is not found by them.
   */
  Optional<String> explain(Question question, DocumentId id) throws IOException;

  /** The documents that the last commit holds, each with the number of its change. */
  Map<DocumentId, Long> changes() throws IOException;
}
