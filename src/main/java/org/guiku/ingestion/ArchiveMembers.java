package org.guiku.ingestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.Document;
import org.guiku.documents.DocumentRegister;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.ingestion.extract.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in what lay in other files: the members of archives, what is attached to mails. */
@Component
class ArchiveMembers {

  /** Members in one transaction: few enough to begin reading early, many enough to share a sync. */
  private static final int CHUNK = 100;

  private final BlobStore blobs;
  private final Claims claims;
  private final Intake intake;
  private final DocumentRegister register;
  private final Batches batches;
  private final TransactionTemplate transaction;
  private final IngestionSettings settings;

  ArchiveMembers(
      BlobStore blobs,
      Claims claims,
      Intake intake,
      DocumentRegister register,
      Batches batches,
      TransactionTemplate transaction,
      IngestionSettings settings) {
    this.blobs = blobs;
    this.claims = claims;
    this.intake = intake;
    this.register = register;
    this.batches = batches;
    this.transaction = transaction;
    this.settings = settings;
  }

  /** What lies in a document becomes documents of its own, and the document itself is stored. */
  void takeIn(Document document, Outcome outcome) throws IOException {
    switch (outcome) {
      case Outcome.Read read -> takeIn(document, read);
      case Outcome.Unpacked unpacked -> takeIn(document, unpacked);
    }
  }

  /** The members of an archive that is a document itself become documents of their own. */
  private void takeIn(Document archive, Outcome.Unpacked unpacked) throws IOException {
    if (isTooDeep(archive)) {
      refuse(archive, unpacked.mediaType());
      return;
    }
    takeIn(archive, unpacked.enclosed(), emptyReading(unpacked.mediaType()));
  }

  /** A document is stored, and what it brings with it becomes documents of their own. */
  private void takeIn(Document document, Outcome.Read read) throws IOException {
    Outcome.Enclosed enclosed = read.enclosed();
    if (isTooDeep(document) && !enclosed.members().isEmpty()) {
      takeIn(document, Outcome.Enclosed.NOTHING, withoutWhatItBrings(read.reading()));
    } else {
      takeIn(document, enclosed, read.reading());
    }
  }

  /** The members of an archive that was uploaded as a batch. */
  void takeIn(BatchId batch, Upload.Terms terms, Outcome.Unpacked unpacked) throws IOException {
    Members members =
        new Members("", unpacked.enclosed(), terms, Intake.Origin.UPLOAD, List.of(batch));
    takeIn(members, () -> batches.close(batch));
  }

  private boolean isTooDeep(Document container) {
    return container.depth() >= settings.nesting();
  }

  private void takeIn(Document container, Outcome.Enclosed enclosed, Reading reading)
      throws IOException {
    Upload.Terms terms =
        new Upload.Terms(
            container.kind(),
            container.planCode(),
            Optional.empty(),
            container.visibility(),
            container.readership().contributor());
    Intake.Origin origin = new Intake.Origin(Optional.of(container.id()), container.depth() + 1);
    List<BatchId> memberOf = batches.of(container.id());
    Members members = new Members(container.id().value(), enclosed, terms, origin, memberOf);
    takeIn(members, () -> register.replace(container.id(), reading));
  }

  private void takeIn(Members members, Runnable atTheEnd) throws IOException {
    for (int from = 0; from < members.size(); from += CHUNK) {
      takeChunk(members, from, Math.min(from + CHUNK, members.size()));
    }
    transaction.executeWithoutResult(
        status -> {
          members.memberOf().forEach(batch -> batches.add(batch, members.notTaken()));
          atTheEnd.run();
        });
  }

  private void takeChunk(Members members, int from, int to) throws IOException {
    List<BatchId> memberOf = members.memberOf();
    if (!memberOf.isEmpty() && memberOf.stream().allMatch(batches::isStopped)) {
      transaction.executeWithoutResult(
          status -> memberOf.forEach(b -> batches.add(b, members.leftOut(from, to))));
      return;
    }
    claims.claiming(
        () ->
            intake.take(
                stored(members, from, to),
                members.terms(),
                members.origin(),
                taken -> memberOf.forEach(b -> batches.add(b, members.taken(from, taken)))));
  }

  /** Several at a time: each waits for the disk, which takes them together. */
  private List<Intake.Stored> stored(Members members, int from, int to) throws IOException {
    List<Callable<Intake.Stored>> adoptions = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int member = i;
      adoptions.add(
          () -> new Intake.Stored(blobs.adopt(members.file(member)), members.name(member)));
    }
    return Together.all(adoptions, Intake.ADOPTED_AT_ONCE);
  }

  private void refuse(Document archive, String mediaType) {
    Failure failure =
        new Failure(Failure.Code.BOMB, "archives lie more than " + settings.nesting() + " deep");
    transaction.executeWithoutResult(status -> register.fail(archive.id(), mediaType, failure));
  }

  /** The text of a mail stays, though what is attached to it lies too deep. */
  private Reading withoutWhatItBrings(Reading read) {
    String reason = "What is attached lies more than " + settings.nesting() + " deep.";
    return read.withPartial(new Reading.Partial(read.pages().size(), reason));
  }

  private static Reading emptyReading(String mediaType) {
    return new Reading(
        mediaType,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  /**
   * What came out of one file.
   *
   * @param key before the numbers of its members
   */
  private record Members(
      String key,
      Outcome.Enclosed enclosed,
      Upload.Terms terms,
      Intake.Origin origin,
      List<BatchId> memberOf) {

    int size() {
      return enclosed.members().size();
    }

    Path file(int i) {
      return enclosed.members().get(i).file();
    }

    String name(int i) {
      return FileNames.clean(enclosed.members().get(i).name());
    }

    List<BatchMember> taken(int from, List<Registration> taken) {
      return IntStream.range(0, taken.size())
          .mapToObj(i -> BatchMember.taken(keyOf(from + i), name(from + i), taken.get(i)))
          .toList();
    }

    List<BatchMember> leftOut(int from, int to) {
      return IntStream.range(from, to)
          .mapToObj(i -> BatchMember.skipped(keyOf(i), name(i)))
          .toList();
    }

    List<BatchMember> notTaken() {
      List<BatchMember> members = new ArrayList<>();
      for (Outcome.Skipped skipped : enclosed.skipped()) {
        members.add(BatchMember.skipped(keyOf(size() + members.size()), skipped.name()));
      }
      for (Outcome.Failed failed : enclosed.failed()) {
        String key = keyOf(size() + members.size());
        members.add(BatchMember.refused(key, failed.name(), failed.failure()));
      }
      return members;
    }

    private String keyOf(int i) {
      return key + "#" + i;
    }
  }
}
