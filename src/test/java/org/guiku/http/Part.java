package org.guiku.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A part of an upload. */
record Part(String name, Optional<String> fileName, byte[] content) {

  static Part file(String fileName, byte[] content) {
    return new Part("file", Optional.of(fileName), content);
  }

  static Part file(String fileName, String text) {
    return file(fileName, text.getBytes(StandardCharsets.UTF_8));
  }

  static Part field(String name, String value) {
    return new Part(name, Optional.empty(), value.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] body(String boundary, List<Part> parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      body.writeBytes(utf8("--" + boundary + "\r\n" + part.head() + "\r\n\r\n"));
      body.writeBytes(part.content);
      body.writeBytes(utf8("\r\n"));
    }
    body.writeBytes(utf8("--" + boundary + "--\r\n"));
    return body.toByteArray();
  }

  private String head() {
    return "Content-Disposition: form-data; name=\""
        + name
        + "\""
        + fileName.map(own -> "; filename=\"" + own + "\"").orElse("");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
