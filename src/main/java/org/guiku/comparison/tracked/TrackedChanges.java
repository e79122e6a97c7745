package org.guiku.comparison.tracked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.blobs.BlobFile;
import org.guiku.blobs.BlobStore;
import org.guiku.blobs.MissingBlobException;
import org.guiku.comparison.Compared;
import org.guiku.comparison.OneAtATime;
import org.guiku.comparison.docx.DocxRedline;
import org.guiku.comparison.docx.DocxRedline.Marks;
import org.guiku.comparison.export.DocxText;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.ingestion.process.ChildCommand;
import org.guiku.ingestion.process.ChildProcess;
import org.guiku.ingestion.process.Guard;
import org.springframework.stereotype.Component;

/**
 * A comparison as a Word file. Where both documents are Word files, the right one with its own
 * layout is marked, by a process of its own that is bounded in time and memory, one at a time; else
 * the text is set plainly, with the same marks.
 */
@Component
public class TrackedChanges {

  private static final int HEAP_MEGABYTES = 768;
  private static final int RESIDENT_MEGABYTES = 1400;
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Documents documents;
  private final BlobStore blobs;
  private final OneAtATime turns = new OneAtATime();

  TrackedChanges(Documents documents, BlobStore blobs) {
    this.documents = documents;
    this.blobs = blobs;
  }

  /**
   * @throws Refused 422 NOT_MARKED where an original cannot be read as a Word file, or takes too
   *     much; 410 ORIGINAL_MISSING; 503 TOO_BUSY
   */
  public byte[] of(Compared compared) throws IOException {
    Document left = documents.current(compared.comparison().left());
    Document right = documents.current(compared.comparison().right());
    Marks marks = Marks.of(compared.comparison().madeAt());
    return isWord(left) && isWord(right)
        ? marked(left, right, marks)
        : DocxText.of(right.title(), compared.redline(), marks);
  }

  private static boolean isWord(Document document) {
    return document.mediaType().equals(DocxRedline.MEDIA_TYPE);
  }

  private byte[] marked(Document left, Document right, Marks marks) throws IOException {
    Path folder = Files.createTempDirectory("guiku");
    Path to = folder.resolve("redline.docx");
    try (OneAtATime.Turn _ = turns.begin();
        BlobFile before = blobs.open(left.blob());
        BlobFile after = blobs.open(right.blob())) {
      mark(new RedlineChannel.Request(before.path(), after.path(), to, marks), folder);
      return Files.readAllBytes(to);
    } catch (MissingBlobException e) {
      throw new Refused(410, "ORIGINAL_MISSING");
    } finally {
      Files.deleteIfExists(to);
      Files.deleteIfExists(folder);
    }
  }

  private static void mark(RedlineChannel.Request request, Path folder) throws IOException {
    ChildCommand command = new ChildCommand(RedlineWorker.class, HEAP_MEGABYTES, List.of());
    try (ChildProcess process = ChildProcess.start(command, folder);
        Guard guard = process.guard(LONGEST, RESIDENT_MEGABYTES);
        RedlineChannel channel = new RedlineChannel(process.socket())) {
      failure(request, channel, process, guard)
          .ifPresent(
              why -> {
                throw new Refused(422, "NOT_MARKED", why);
              });
    }
  }

  /** Why the file could not be marked; empty where it was. */
  private static Optional<String> failure(
      RedlineChannel.Request request, RedlineChannel channel, ChildProcess process, Guard guard)
      throws IOException {
    RedlineChannel.Frame<RedlineChannel.Type> answer;
    try {
      channel.send(RedlineChannel.Type.REQUEST, request.body());
      answer = channel.receive();
    } catch (IOException e) {
      int exit = process.exitCode();
      return Optional.of(
          guard.firedForTime() ? "it took too long" : "its reader ended with " + exit);
    }
    return switch (answer.type()) {
      case WRITTEN -> Optional.empty();
      case UNREADABLE -> Optional.of(new String(answer.body(), UTF_8));
      case REQUEST, TROUBLE -> throw new IOException(new String(answer.body(), UTF_8));
    };
  }
}
