package org.guiku.search.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guiku.access.Refused;

/** A list of questions, a line each: {@code id<TAB>question}. */
record Topics(List<Topic> topics) {

  record Topic(String id, String question) {}

  private static final int LONGEST_QUESTION = 10_000;

  /**
   * @throws Refused 400 NOT_UTF8; 400 BAD_TOPIC with the number of a line that has not this form,
   *     whose id is no single word, or has been there before
   */
  static Topics of(byte[] body) {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    String[] lines = decoded(body).split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        Topic topic = topic(lines[i], i + 1);
        if (!ids.add(topic.id())) {
          throw bad(i + 1);
        }
        topics.add(topic);
      }
    }
    return new Topics(topics);
  }

  private static Topic topic(String line, int number) {
    int tab = line.indexOf('\t');
    String id = tab < 0 ? "" : line.substring(0, tab).strip();
    String question = line.substring(tab + 1).strip();
    if (id.isEmpty()
        || id.codePoints().anyMatch(Character::isWhitespace)
        || question.isEmpty()
        || question.length() > LONGEST_QUESTION) {
      throw bad(number);
    }
    return new Topic(id, question);
  }

  private static String decoded(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new Refused(400, "NOT_UTF8");
    }
  }

  private static Refused bad(int line) {
    return new Refused(400, "BAD_TOPIC", Integer.toString(line));
  }
}
