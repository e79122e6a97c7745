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

/** Takes the members of unpacked archives in. */
@Component
class ArchiveMembers {

  /** Members in one transaction: few enough to begin reading early, many enough to share a sync. */
  private static final int CHUNK = 100;

  private final BlobStore blobs;
  private final Intake intake;
  private final DocumentRegister register;
  private final Batches batches;
  private final TransactionTemplate transaction;
  private final IngestionSettings settings;

  ArchiveMembers(
      BlobStore blobs,
      Intake intake,
      DocumentRegister register,
      Batches batches,
      TransactionTemplate transaction,
      IngestionSettings settings) {
    this.blobs = blobs;
    this.intake = intake;
    this.register = register;
    this.batches = batches;
    this.transaction = transaction;
    this.settings = settings;
  }

  /** The members of an archive that is a document itself become documents of their own. */
  void takeIn(Document archive, Outcome.Unpacked unpacked) throws IOException {
    if (archive.depth() >= settings.nesting()) {
      refuse(archive, unpacked.mediaType());
      return;
    }
    Upload.Terms terms =
        new Upload.Terms(
            archive.kind(), archive.planCode(), Optional.empty(), archive.visibility());
    Intake.Origin origin = new Intake.Origin(Optional.of(archive.id()), archive.depth() + 1);
    List<BatchId> memberOf = batches.of(archive.id());
    Members members = new Members(archive.id().value(), unpacked, terms, origin, memberOf);
    takeIn(members, () -> register.replace(archive.id(), emptyReading(unpacked.mediaType())));
  }

  /** The members of an archive that was uploaded as a batch. */
  void takeIn(BatchId batch, Upload.Terms terms, Outcome.Unpacked unpacked) throws IOException {
    Members members = new Members("", unpacked, terms, Intake.Origin.UPLOAD, List.of(batch));
    takeIn(members, () -> batches.close(batch));
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
    List<Intake.Stored> files = stored(members, from, to);
    intake.take(
        files,
        members.terms(),
        members.origin(),
        taken -> memberOf.forEach(b -> batches.add(b, members.taken(from, taken))));
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
   * What came out of one archive.
   *
   * @param key before the numbers of its members
   */
  private record Members(
      String key,
      Outcome.Unpacked unpacked,
      Upload.Terms terms,
      Intake.Origin origin,
      List<BatchId> memberOf) {

    int size() {
      return unpacked.members().size();
    }

    Path file(int i) {
      return unpacked.members().get(i).file();
    }

    String name(int i) {
      return FileNames.clean(unpacked.members().get(i).name());
    }

    List<Batches.Member> taken(int from, List<Registration> taken) {
      return IntStream.range(0, taken.size())
          .mapToObj(i -> Batches.Member.taken(keyOf(from + i), name(from + i), taken.get(i)))
          .toList();
    }

    List<Batches.Member> leftOut(int from, int to) {
      return IntStream.range(from, to)
          .mapToObj(i -> Batches.Member.skipped(keyOf(i), name(i)))
          .toList();
    }

    List<Batches.Member> notTaken() {
      List<Batches.Member> members = new ArrayList<>();
      for (Outcome.Skipped skipped : unpacked.skipped()) {
        members.add(Batches.Member.skipped(keyOf(size() + members.size()), skipped.name()));
      }
      for (Outcome.Failed failed : unpacked.failed()) {
        String key = keyOf(size() + members.size());
        members.add(Batches.Member.refused(key, failed.name(), failed.failure()));
      }
      return members;
    }

    private String keyOf(int i) {
      return key + "#" + i;
    }
  }
}
