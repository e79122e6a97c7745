package org.guiku.ingestion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.guiku.access.Visibility;
import org.guiku.blobs.BlobStore;
import org.guiku.documents.DocumentRegister.Registration;
import org.guiku.documents.Fact;
import org.guiku.documents.Received;
import org.guiku.documents.Said;
import org.guiku.ingestion.BatchMember.Positioned;
import org.guiku.ingestion.BatchMember.Refusal;
import org.guiku.ingestion.records.BadRecord;
import org.guiku.ingestion.records.ImportRecord;
import org.guiku.ingestion.records.Line;
import org.guiku.ingestion.records.RecordForm;
import org.springframework.util.unit.DataSize;

/** Some lines of an import, those that are records with their texts as files of their own. */
final class RecordChunk {

  /** What replaces half a character, of which UTF-8 has no form. */
  private static final byte[] LOST = "\uFFFD".getBytes(UTF_8);

  /** A line, and what became of it. */
  private sealed interface Read {

    long line();

    record Good(long line, String id, Map<Fact, Said> said, Path text) implements Read {}

    record Bad(long line, Refusal why) implements Read {}
  }

  private final List<Read> lines = new ArrayList<>();
  private final SortedMap<String, Integer> leftOut = new TreeMap<>();
  private final Scratch scratch;
  private final DataSize longest;

  RecordChunk(Scratch scratch, DataSize longest) throws IOException {
    this.scratch = scratch;
    this.longest = longest;
    Files.createDirectories(scratch.folder());
  }

  int size() {
    return lines.size();
  }

  void add(Line line) throws IOException {
    lines.add(
        switch (line) {
          case Line.Whole(long number, byte[] bytes) -> read(number, bytes);
          case Line.TooLong(long number) ->
              new Read.Bad(
                  number,
                  new Refusal(
                      BadRecord.Code.TOO_LARGE.name(),
                      "The line is longer than " + Ingestion.inWords(longest) + "."));
        });
  }

  /** The records as files that are kept. Several are stored at a time: each waits for the disk. */
  List<Received> stored(BlobStore blobs, Upload.Terms usual) throws IOException {
    List<Callable<Received>> adoptions = new ArrayList<>();
    for (Read line : lines) {
      if (line instanceof Read.Good record) {
        adoptions.add(() -> stored(record, blobs, usual));
      }
    }
    return Together.all(adoptions, Intake.ADOPTED_AT_ONCE);
  }

  /**
   * @param taken what became of the records, in their order
   */
  List<Positioned> members(List<Registration> taken) {
    Iterator<Registration> next = taken.iterator();
    return lines.stream().map(line -> at(line, member(line, next))).toList();
  }

  List<Positioned> skipped() {
    return lines.stream()
        .map(line -> at(line, BatchMember.skipped(key(line), name(line))))
        .toList();
  }

  /** In how many records each field was left out. */
  SortedMap<String, Integer> leftOut() {
    return leftOut;
  }

  private Read read(long number, byte[] line) throws IOException {
    try {
      ImportRecord record = RecordForm.read(line);
      record.leftOut().forEach(field -> leftOut.merge(field, 1, Integer::sum));
      return new Read.Good(number, record.id(), record.said(), written(number, record.text()));
    } catch (BadRecord e) {
      return new Read.Bad(number, new Refusal(e.code().name(), String.valueOf(e.getMessage())));
    }
  }

  private Path written(long number, String text) throws IOException {
    return Files.write(
        scratch.folder().resolve(number + ".txt"), bytes(text), StandardOpenOption.CREATE_NEW);
  }

  private static byte[] bytes(String text) throws CharacterCodingException {
    ByteBuffer encoded =
        UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(LOST)
            .encode(CharBuffer.wrap(text));
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }

  private static Received stored(Read.Good record, BlobStore blobs, Upload.Terms usual)
      throws IOException {
    return new Received(
        blobs.adopt(record.text()),
        FileNames.clean(record.id()) + ".txt",
        record.said(),
        Optional.ofNullable(record.said().get(Fact.VISIBILITY))
            .map(word -> Visibility.valueOf(word.values().getFirst()))
            .orElse(usual.visibility()),
        usual.by(),
        Optional.empty(),
        0,
        Optional.of(record.id()));
  }

  private static BatchMember member(Read line, Iterator<Registration> taken) {
    return switch (line) {
      case Read.Good good -> BatchMember.taken(key(line), name(line), taken.next());
      case Read.Bad bad -> BatchMember.refused(key(line), name(line), bad.why());
    };
  }

  private static Positioned at(Read line, BatchMember member) {
    return new Positioned(Math.toIntExact(line.line()), member);
  }

  private static String key(Read line) {
    return "#" + line.line();
  }

  private static String name(Read line) {
    return switch (line) {
      case Read.Good good -> "line " + good.line() + ": " + good.id();
      case Read.Bad bad -> "line " + bad.line();
    };
  }
}
