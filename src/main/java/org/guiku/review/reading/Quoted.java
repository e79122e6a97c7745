package org.guiku.review.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.guiku.documents.Passage;
import org.guiku.documents.Reading;

/** The earlier mails that a mail carries below its own text: somebody else's words. */
final class Quoted {

  private static final Pattern BEGINS =
      Pattern.compile(
          "[-—_=\\s]*(?:原始邮件|转发邮件信息|转发的邮件|Original Message|Forwarded message)[-—_=\\s]*"
              + "|(?:发件人|寄件人|From|发自|Sent)[：:].*"
              + "|(?:在|于)?\\s*\\d{4}[-年/].{4,40}(?:写道|wrote)[：:]?"
              + "|On .{5,80} wrote:"
              + "|.{1,40}[＠@].{3,60}(?:写道|wrote)[：:]?",
          Pattern.CASE_INSENSITIVE);

  /** Subject, From, To, Cc and Date, which the mail's own head has. */
  private static final int HEAD = 5;

  private Quoted() {}

  /** The passages without what the mail quotes. */
  static List<Passage> without(Reading reading) {
    Set<Integer> foreign = reading.foreignOrdinals();
    List<Passage> own = reading.passages().stream().takeWhile(passage -> !begins(passage)).toList();
    return own.stream()
        .filter(passage -> !passage.text().stripLeading().startsWith(">"))
        .filter(passage -> !foreign.contains(passage.ordinal()))
        .toList();
  }

  private static boolean begins(Passage passage) {
    return passage.ordinal() > HEAD && BEGINS.matcher(passage.text().strip()).matches();
  }
}
