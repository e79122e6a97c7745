package org.guiku.ingestion.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.guiku.documents.Failure;
import org.guiku.ingestion.structure.Block;

/**
 * Reads a mail (RFC 5322 and MIME): who wrote to whom and when, its text, and what is attached,
 * each as a file. A mail within the mail is attached as well and not looked into here.
 *
 * <p>Parts are streamed; attachments go to disk as they come.
 */
final class MailReading {

  private static final MimeConfig LIMITS =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderLen(1 << 18)
          .setMaxHeaderCount(10_000)
          .build();

  /** Programs nest three or four; each costs a layer of streams. */
  private static final int DEEPEST = 50;

  private static final Set<String> NOT_FOR_PEOPLE =
      Set.of(
          "application/pgp-signature",
          "application/pkcs7-signature",
          "application/x-pkcs7-signature",
          "text/calendar",
          "message/delivery-status",
          "message/disposition-notification");

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx");

  /**
   * An open multipart.
   *
   * @param choice the number of the alternatives around what stands in it; 0 for none
   */
  private record Multipart(String mediaType, int choice) {}

  private final MailBodies bodies = new MailBodies();
  private final MailAttachments attachments;
  private final Deque<Multipart> open = new ArrayDeque<>();
  private final MailPart mail = new MailPart();
  private MailPart part = mail;
  private int choices;

  private MailReading(SourceFile file) {
    this.attachments = new MailAttachments(file);
  }

  static Outcome.Read read(SourceFile file) throws Unreadable, IOException {
    MailReading reading = new MailReading(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file.path()))) {
      MimeTokenStream parts = new MimeTokenStream(LIMITS);
      parts.setRecursionMode(RecursionMode.M_NO_RECURSE);
      parts.parse(in);
      reading.walk(parts);
    } catch (MimeException | IOException broken) {
      throw Broken.of(broken, "The mail is damaged; save it again in the mail program.");
    }
    return new Outcome.Read(
        FlowReadings.of(TextTypes.MAIL, reading.blocks()), reading.attachments.enclosed());
  }

  private void walk(MimeTokenStream parts) throws Unreadable, IOException, MimeException {
    EntityState state = parts.getState();
    while (state != EntityState.T_END_OF_STREAM) {
      switch (state) {
        case T_START_BODYPART -> part = new MailPart();
        case T_FIELD -> part.add(parts.getField());
        case T_START_MULTIPART -> openMultipart();
        case T_END_MULTIPART -> open.pop();
        case T_BODY -> readBody(parts);
        default -> {}
      }
      state = parts.next();
    }
  }

  private void openMultipart() throws Unreadable {
    String type = part.mediaType();
    if (type.equals("multipart/encrypted")) {
      throw encrypted();
    }
    if (open.size() >= DEEPEST) {
      throw new Unreadable(
          Failure.Code.BOMB, "The mail's parts lie more than " + DEEPEST + " deep in one another.");
    }
    int around = open.isEmpty() ? 0 : open.peek().choice();
    open.push(new Multipart(type, type.equals("multipart/alternative") ? ++choices : around));
  }

  private void readBody(MimeTokenStream parts) throws Unreadable, IOException {
    String type = part.mediaType();
    if (type.equals("application/pkcs7-mime") || type.equals("application/x-pkcs7-mime")) {
      throw encrypted();
    }
    if (NOT_FOR_PEOPLE.contains(type) || isPictureInText(type)) {
      attachments.skip(part);
    } else if (isText(type)) {
      int choice = open.isEmpty() ? 0 : open.peek().choice();
      bodies.add(part, parts.getDecodedInputStream(), choice);
    } else {
      attachments.add(part, parts);
    }
  }

  private boolean isText(String type) {
    return (type.equals(TextTypes.PLAIN) || type.equals(TextTypes.HTML))
        && !part.isAttached()
        && part.name().isEmpty();
  }

  private boolean isPictureInText(String type) {
    boolean related = !open.isEmpty() && open.peek().mediaType().equals("multipart/related");
    return type.startsWith("image/")
        && (part.isAttached()
            ? related && part.isReferredTo()
            : related || part.isReferredTo() || part.isInline());
  }

  private static Unreadable encrypted() {
    return new Unreadable(
        Failure.Code.ENCRYPTED, "The mail is encrypted for certain readers; save it decrypted.");
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    String subject = mail.text("subject");
    if (!subject.isEmpty()) {
      blocks.add(new Block.Title(subject));
    }
    addField(blocks, "From", mail.text("from"));
    addField(blocks, "To", mail.text("to"));
    addField(blocks, "Cc", mail.text("cc"));
    addField(blocks, "Date", date(mail.text("date")));
    blocks.addAll(bodies.blocks());
    return blocks;
  }

  private static void addField(List<Block> blocks, String name, String value) {
    if (!value.isEmpty()) {
      blocks.add(new Block.Paragraph(name + ": " + value));
    }
  }

  /** As the writer's clock showed it; what is no date stays as it is. */
  private static String date(String written) {
    String bare = written.replaceAll("\\([^)]*\\)", "").replaceAll("\\s+", " ").strip();
    try {
      return ZonedDateTime.parse(bare, DateTimeFormatter.RFC_1123_DATE_TIME).format(MINUTE);
    } catch (DateTimeException notOne) {
      return written;
    }
  }
}
