package org.guiku.ingestion.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guiku.documents.Failure;
import org.guiku.documents.Reading;
import org.guiku.documents.ReadingCodec;
import org.guiku.ingestion.extract.Outcome;
import org.guiku.ingestion.extract.ReadingLimits;

/** Bodies of the frames between server and worker. */
final class WorkerMessages {

  /** What a worker is asked. */
  record Request(ReadingJob job, ReadingLimits limits) {}

  /** How many pages of how many are read. */
  record Progress(int done, int total) {}

  private WorkerMessages() {}

  static byte[] request(ReadingJob job, ReadingLimits limits) {
    return body(
        out -> {
          WorkerChannel.writeText(out, job.file().toString());
          WorkerChannel.writeText(out, job.fileName());
          out.writeBoolean(job.password().isPresent());
          WorkerChannel.writeText(out, job.password().orElse(""));
          WorkerChannel.writeText(out, job.scratch().toString());
          out.writeInt(limits.pages());
          out.writeInt(limits.members());
          out.writeLong(limits.unpackedBytes());
          out.writeLong(limits.ocrPerPage().toMillis());
        });
  }

  static Request request(byte[] body) throws IOException {
    DataInputStream in = in(body);
    ReadingJob job =
        new ReadingJob(
            Path.of(WorkerChannel.readText(in)),
            WorkerChannel.readText(in),
            password(in),
            Path.of(WorkerChannel.readText(in)));
    return new Request(
        job,
        new ReadingLimits(
            in.readInt(), in.readInt(), in.readLong(), Duration.ofMillis(in.readLong())));
  }

  private static Optional<String> password(DataInputStream in) throws IOException {
    boolean given = in.readBoolean();
    String password = WorkerChannel.readText(in);
    return given ? Optional.of(password) : Optional.empty();
  }

  static byte[] pictureRequest(PictureJob job) {
    return body(
        out -> {
          WorkerChannel.writeText(out, job.file().toString());
          out.writeInt(job.page());
        });
  }

  static PictureJob pictureRequest(byte[] body) throws IOException {
    DataInputStream in = in(body);
    return new PictureJob(Path.of(WorkerChannel.readText(in)), in.readInt());
  }

  static byte[] progress(int done, int total) {
    return body(
        out -> {
          out.writeInt(done);
          out.writeInt(total);
        });
  }

  static Progress progress(byte[] body) throws IOException {
    DataInputStream in = in(body);
    return new Progress(in.readInt(), in.readInt());
  }

  static byte[] unreadable(String mediaType, Failure failure) {
    return body(
        out -> {
          WorkerChannel.writeText(out, mediaType);
          writeFailure(out, failure);
        });
  }

  static ReadingResult.Unreadable unreadable(byte[] body) throws IOException {
    DataInputStream in = in(body);
    String mediaType = WorkerChannel.readText(in);
    return new ReadingResult.Unreadable(mediaType, readFailure(in));
  }

  static byte[] read(Outcome.Read read) {
    return body(
        out -> {
          byte[] reading = ReadingCodec.encode(read.reading());
          out.writeInt(reading.length);
          out.write(reading);
          writeEnclosed(out, read.enclosed());
        });
  }

  static ReadingResult read(byte[] body) throws IOException {
    DataInputStream in = in(body);
    Reading reading = ReadingCodec.decode(in.readNBytes(in.readInt()));
    return new ReadingResult.Done(new Outcome.Read(reading, readEnclosed(in)));
  }

  static byte[] unpacked(Outcome.Unpacked archive) {
    return body(
        out -> {
          WorkerChannel.writeText(out, archive.mediaType());
          writeEnclosed(out, archive.enclosed());
        });
  }

  static ReadingResult unpacked(byte[] body) throws IOException {
    DataInputStream in = in(body);
    String mediaType = WorkerChannel.readText(in);
    return new ReadingResult.Done(new Outcome.Unpacked(mediaType, readEnclosed(in)));
  }

  private static void writeEnclosed(DataOutputStream out, Outcome.Enclosed enclosed)
      throws IOException {
    out.writeInt(enclosed.members().size());
    for (Outcome.Member member : enclosed.members()) {
      WorkerChannel.writeText(out, member.name());
      WorkerChannel.writeText(out, member.file().toString());
      out.writeLong(member.bytes());
    }
    out.writeInt(enclosed.skipped().size());
    for (Outcome.Skipped skipped : enclosed.skipped()) {
      WorkerChannel.writeText(out, skipped.name());
      WorkerChannel.writeText(out, skipped.why().name());
    }
    out.writeInt(enclosed.failed().size());
    for (Outcome.Failed failed : enclosed.failed()) {
      WorkerChannel.writeText(out, failed.name());
      writeFailure(out, failed.failure());
    }
  }

  private static Outcome.Enclosed readEnclosed(DataInputStream in) throws IOException {
    List<Outcome.Member> members = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = WorkerChannel.readText(in);
      Path file = Path.of(WorkerChannel.readText(in));
      members.add(new Outcome.Member(name, file, in.readLong()));
    }
    List<Outcome.Skipped> skipped = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = WorkerChannel.readText(in);
      var why = Outcome.Skipped.Why.valueOf(WorkerChannel.readText(in));
      skipped.add(new Outcome.Skipped(name, why));
    }
    List<Outcome.Failed> failed = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      failed.add(new Outcome.Failed(WorkerChannel.readText(in), readFailure(in)));
    }
    return new Outcome.Enclosed(members, skipped, failed);
  }

  private static void writeFailure(DataOutputStream out, Failure failure) throws IOException {
    WorkerChannel.writeText(out, failure.code().name());
    WorkerChannel.writeText(out, failure.detail());
  }

  private static Failure readFailure(DataInputStream in) throws IOException {
    Failure.Code code = Failure.Code.valueOf(WorkerChannel.readText(in));
    return new Failure(code, WorkerChannel.readText(in));
  }

  private static DataInputStream in(byte[] body) {
    return new DataInputStream(new ByteArrayInputStream(body));
  }

  private static byte[] body(Writer writer) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      writer.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private interface Writer {
    void write(DataOutputStream out) throws IOException;
  }
}
