package org.guiku.upkeep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guiku.access.AuditTrail;
import org.guiku.access.BrokenTrail;
import org.guiku.access.Viewer;
import org.guiku.blobs.BlobRef;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.documents.DocumentFilter;
import org.guiku.documents.DocumentId;
import org.guiku.documents.Documents;
import org.guiku.ingestion.Ingestion;
import org.guiku.search.IndexCheck;
import org.guiku.search.Search;
import org.springframework.stereotype.Component;

/** Whether stored files, database and index agree. */
@Component
public class RepositoryCheck {

  /** What does not agree. */
  public enum Kind {
    MISSING_FILE("the original is not there"),
    CHANGED_FILE("the original is not what was stored"),
    UNTRACKED_FILE("no document owns this file"),
    MISSING_IN_INDEX("the document is not in the index"),
    OUTDATED_IN_INDEX("the document is older in the index"),
    SUPERFLUOUS_IN_INDEX("the document is only in the index"),
    BROKEN_AUDIT_TRAIL("the audit trail is broken");

    private final String sentence;

    Kind(String sentence) {
      this.sentence = sentence;
    }
  }

  /**
   * One thing that does not agree.
   *
   * @param subject the hash of a file, the id of a document, or the number of a line
   * @param detail a sentence for people
   */
  public record Finding(Kind kind, String subject, String detail) {

    Finding(Kind kind, String subject) {
      this(kind, subject, kind.sentence);
    }
  }

  /** The numbers of what was looked at, and what does not agree. */
  public record Report(
      boolean clean, long documents, long blobs, long indexed, List<Finding> findings) {}

  private final Documents documents;
  private final BlobStore blobs;
  private final Ingestion ingestion;
  private final Search search;
  private final AuditTrail trail;

  RepositoryCheck(
      Documents documents, BlobStore blobs, Ingestion ingestion, Search search, AuditTrail trail) {
    this.documents = documents;
    this.blobs = blobs;
    this.ingestion = ingestion;
    this.search = search;
    this.trail = trail;
  }

  /** Reads every stored file, so it takes as long as that does. */
  public Report run() throws IOException {
    List<Finding> findings = new ArrayList<>();
    Set<BlobRef> owned = documents.blobs();
    checkFiles(owned, findings);
    checkOrphans(findings);
    IndexCheck index = search.check();
    checkIndex(index, findings);
    trail.verify().map(RepositoryCheck::finding).ifPresent(findings::add);
    return new Report(
        findings.isEmpty(),
        documents.count(DocumentFilter.ALL, new Viewer.Operator()),
        owned.size(),
        index.documents(),
        findings);
  }

  private void checkFiles(Set<BlobRef> owned, List<Finding> findings) throws IOException {
    Set<BlobRef> stored = new HashSet<>();
    blobs.list(blob -> stored.add(blob.ref()));
    for (BlobRef ref : owned) {
      fault(ref, stored)
          .filter(kind -> documents.owns(ref)) // and is not purged meanwhile
          .ifPresent(kind -> findings.add(new Finding(kind, ref.sha256())));
    }
  }

  private Optional<Kind> fault(BlobRef ref, Set<BlobRef> stored) throws IOException {
    if (!stored.contains(ref)) {
      return Optional.of(Kind.MISSING_FILE);
    }
    try {
      return blobs.isIntact(ref) ? Optional.empty() : Optional.of(Kind.CHANGED_FILE);
    } catch (MissingBlobException e) {
      return Optional.of(Kind.MISSING_FILE);
    }
  }

  private void checkOrphans(List<Finding> findings) throws IOException {
    for (BlobRef ref : ingestion.orphans()) {
      findings.add(new Finding(Kind.UNTRACKED_FILE, ref.sha256()));
    }
  }

  private static void checkIndex(IndexCheck index, List<Finding> findings) {
    add(Kind.MISSING_IN_INDEX, index.missing(), findings);
    add(Kind.OUTDATED_IN_INDEX, index.outdated(), findings);
    add(Kind.SUPERFLUOUS_IN_INDEX, index.superfluous(), findings);
  }

  private static Finding finding(BrokenTrail broken) {
    String what =
        switch (broken.fault()) {
          case CHANGED -> "is not as it was written";
          case MISSING -> "is not there";
          case UNLINKED -> "does not follow the line before, or is not the one that the head names";
          case SURPLUS -> "is one that the head knows nothing of";
        };
    String number = Long.toString(broken.number());
    return new Finding(Kind.BROKEN_AUDIT_TRAIL, number, "the line of the audit trail " + what);
  }

  private static void add(Kind kind, Set<DocumentId> documents, List<Finding> findings) {
    documents.forEach(id -> findings.add(new Finding(kind, id.value())));
  }
}
