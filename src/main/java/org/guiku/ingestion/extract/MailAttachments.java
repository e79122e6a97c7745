package org.guiku.ingestion.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.guiku.documents.Failure;

/**
 * Writes what is attached to a mail to files, numbered here, so that no name within the mail says
 * where anything is written.
 */
final class MailAttachments {

  private final Path scratch;
  private final ReadingLimits limits;
  private final List<Outcome.Member> members = new ArrayList<>();
  private final List<Outcome.Skipped> skipped = new ArrayList<>();
  private final byte[] buffer = new byte[1 << 16];
  private long written;

  MailAttachments(SourceFile mail) {
    this.scratch = mail.scratch();
    this.limits = mail.limits();
  }

  Outcome.Enclosed enclosed() {
    return new Outcome.Enclosed(members, skipped, List.of());
  }

  void skip(MailPart part) {
    skipped.add(new Outcome.Skipped(nameOf(part), Outcome.Skipped.Why.PART_OF_THE_MAIL));
  }

  void add(MailPart part, MimeTokenStream mail) throws Unreadable, IOException {
    if (members.size() + skipped.size() >= limits.members()) {
      throw new Unreadable(
          Failure.Code.BOMB, "More than " + limits.members() + " files are attached to the mail.");
    }
    String name = nameOf(part);
    Path target =
        Files.createDirectories(scratch).resolve("member-%06d".formatted(members.size() + 1));
    long bytes = copy(mail, target);
    if (bytes == 0) {
      Files.delete(target);
      skipped.add(new Outcome.Skipped(name, Outcome.Skipped.Why.EMPTY));
    } else {
      members.add(new Outcome.Member(name, target, bytes));
    }
  }

  private long copy(MimeTokenStream mail, Path target) throws Unreadable, IOException {
    long bytes = 0;
    try (InputStream in = mail.getDecodedInputStream();
        OutputStream out = Files.newOutputStream(target)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        bytes += n;
        written += n;
        if (written > limits.unpackedBytes()) {
          throw new Unreadable(
              Failure.Code.BOMB, "What is attached to the mail is larger than is allowed.");
        }
        out.write(buffer, 0, n);
      }
    }
    return bytes;
  }

  private String nameOf(MailPart part) {
    return part.name()
        .map(OwnNames::of)
        .orElseGet(() -> "attachment-" + (members.size() + 1) + endingOf(part.mediaType()));
  }

  private static String endingOf(String mediaType) {
    try {
      return mediaType.equals(TextTypes.MAIL)
          ? ".eml"
          : MimeTypes.getDefaultMimeTypes().forName(mediaType).getExtension();
    } catch (MimeTypeException noSuchType) {
      return "";
    }
  }
}
