package org.guiku.ingestion.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;
import org.guiku.documents.Received;
import org.guiku.ingestion.records.BadRecord.Code;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a record: an object with {@code id}, {@code text} and whatever is stated of it. */
public final class RecordForm {

  static final String ID = "id";
  static final String TEXT = "text";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RecordForm() {}

  public static ImportRecord read(byte[] line) throws BadRecord {
    JsonNode json = parsed(decoded(line));
    String id = id(json.path(ID));
    String text = text(json.path(TEXT));
    Stated stated = Stated.in(json);
    if (!stated.malformed().isEmpty()) {
      throw malformed(String.join(", ", stated.malformed()));
    }
    return new ImportRecord(id, text, stated.said(), stated.leftOut());
  }

  private static String decoded(byte[] line) throws BadRecord {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadRecord(Code.NOT_UTF8, "The line is not in UTF-8.");
    }
  }

  private static JsonNode parsed(String line) throws BadRecord {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException | StackOverflowError e) {
      // The parser's own words show the line, which may be long and is nobody else's business.
    }
    throw new BadRecord(Code.NOT_JSON, "The line is no JSON object.");
  }

  /** Systems that count their documents give numbers. */
  private static String id(JsonNode given) throws BadRecord {
    if (!given.isString() && !given.isIntegralNumber()) {
      throw new BadRecord(Code.NO_ID, "The record has no id.");
    }
    String id = given.asString().strip();
    if (id.isEmpty()) {
      throw new BadRecord(Code.NO_ID, "The record has no id.");
    }
    if (id.length() > Received.LONGEST_ID || NOT_SHOWN.matcher(id).find()) {
      throw malformed(ID);
    }
    return id;
  }

  private static String text(JsonNode given) throws BadRecord {
    if (given.isMissingNode() || given.isNull() || given.asString("x").isEmpty()) {
      throw new BadRecord(Code.EMPTY, "The record has no text.");
    }
    if (!given.isString()) {
      throw malformed(TEXT);
    }
    return given.asString();
  }

  private static BadRecord malformed(String fields) {
    return new BadRecord(Code.MALFORMED_VALUE, "Not in the form of their field: " + fields + ".");
  }
}
