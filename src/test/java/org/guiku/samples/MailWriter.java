package org.guiku.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets a folder as a mail such as Chinese programs write: {@code 0-subject.txt}, {@code
 * 1-body.txt}, all other files attached; everything in GBK and base64. {@code 0-head.txt} names
 * sender, receiver and day, where they are others than usual.
 */
final class MailWriter {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String BOUNDARY = "----=_Part_of_a_sample";

  private static final List<String> HEAD =
      List.of(
          "From: 云澜市大数据局 <data@yunlan.example>",
          "To: 云澜市水务局 <water@yunlan.example>",
          "Date: Tue, 27 Apr 2021 16:20:00 +0800 (CST)");

  private static final Pattern NAMED = Pattern.compile("\\p{IsHan}+");

  private MailWriter() {}

  static byte[] of(Path folder) throws IOException {
    var mail = new StringBuilder();
    for (var field : head(folder)) {
      if (field.startsWith("Date:")) {
        line(mail, "Subject: " + word(Files.readString(folder.resolve("0-subject.txt")).strip()));
      }
      line(mail, NAMED.matcher(field).replaceFirst(name -> word(name.group())));
    }
    line(mail, "Message-ID: <sample-33@yunlan.example>");
    line(mail, "MIME-Version: 1.0");
    line(mail, "Content-Type: multipart/mixed; boundary=\"" + BOUNDARY + "\"");
    line(mail, "");
    part(mail, "text/plain; charset=gb2312", "inline", folder.resolve("1-body.txt"));
    for (var file : attached(folder)) {
      var name = word(file.getFileName().toString());
      part(
          mail,
          "application/octet-stream; name=\"" + name + "\"",
          "attachment; filename=\"" + name + "\"",
          file);
    }
    line(mail, "--" + BOUNDARY + "--");
    return mail.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> head(Path folder) throws IOException {
    var own = folder.resolve("0-head.txt");
    return Files.exists(own) ? Files.readAllLines(own) : HEAD;
  }

  private static List<Path> attached(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> !file.getFileName().toString().matches("\\d-.*"))
          .sorted()
          .toList();
    }
  }

  private static void part(StringBuilder mail, String type, String disposition, Path file)
      throws IOException {
    line(mail, "--" + BOUNDARY);
    line(mail, "Content-Type: " + type);
    line(mail, "Content-Transfer-Encoding: base64");
    line(mail, "Content-Disposition: " + disposition);
    line(mail, "");
    var text = Files.readString(file).replace("\n", "\r\n").getBytes(GBK);
    line(mail, Base64.getMimeEncoder().encodeToString(text));
  }

  private static String word(String text) {
    return "=?GBK?B?" + Base64.getEncoder().encodeToString(text.getBytes(GBK)) + "?=";
  }

  private static void line(StringBuilder mail, String line) {
    mail.append(line).append("\r\n");
  }
}
