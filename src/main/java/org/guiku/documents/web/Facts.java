package org.guiku.documents.web;

import java.time.Duration;
import java.util.Map;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.documents.Fact;
import org.guiku.documents.Recoding;
import org.guiku.documents.Said;
import org.springframework.stereotype.Component;

/** Takes down what a person says, and answers when a search goes by it. */
@Component
class Facts {

  /** The index takes about a second; one that cannot be written is not waited for. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration GLANCE = Duration.ofMillis(20);

  private final Documents documents;
  private final Recoding recoding;

  Facts(Documents documents, Recoding recoding) {
    this.documents = documents;
    this.recoding = recoding;
  }

  /** The document as it is then. */
  Document say(DocumentId id, Map<Fact, Said> said, Viewer viewer) {
    if (!said.isEmpty()) {
      recoding.say(id, said, viewer);
    }
    return onceIndexed(id);
  }

  private Document onceIndexed(DocumentId id) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    Document document = documents.get(id).orElseThrow();
    while (document.status() == Document.Status.INDEXING && System.nanoTime() < end && rested()) {
      document = documents.get(id).orElseThrow();
    }
    return document;
  }

  /** False when the server is to stop. */
  private static boolean rested() {
    try {
      Thread.sleep(GLANCE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
