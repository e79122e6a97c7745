package org.guiku.ingestion.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Base64;

/** Builds mails as good and bad programs write them. */
final class MailSample {

  static final Charset GBK = Charset.forName("GBK");
  private static final String END = "\r\n";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  static MailSample from(String writer) {
    return new MailSample()
        .line("From: " + writer)
        .line("To: <office@yunlan.example>")
        .line("Date: Fri, 11 Jun 2021 09:30:00 +0800 (CST)")
        .line("MIME-Version: 1.0");
  }

  static String word(String text, String charset) {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(Charset.forName(charset)));
    return "=?" + charset + "?B?" + encoded + "?=";
  }

  MailSample line(String line) {
    return line(line.getBytes(ISO_8859_1));
  }

  MailSample line(byte[] line) {
    bytes.writeBytes(line);
    bytes.writeBytes(END.getBytes(US_ASCII));
    return this;
  }

  /** Begins a part, or the parts of the whole. */
  MailSample multipart(String kind, String boundary) {
    return line("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"").line("");
  }

  MailSample part(String boundary, String... head) {
    line("--" + boundary);
    for (String field : head) {
      line(field);
    }
    return line("");
  }

  MailSample attachment(String boundary, String disposition, String content) {
    return part(
            boundary,
            "Content-Type: application/octet-stream",
            "Content-Transfer-Encoding: base64",
            disposition)
        .line(Base64.getMimeEncoder().encode(content.getBytes(ISO_8859_1)));
  }

  MailSample end(String boundary) {
    return line("--" + boundary + "--");
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
