package org.guiku.search.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.guiku.access.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a list of queries, and of one that is too long no more than that it is. */
final class BatchQueries {

  static final int MOST = 1_000;

  /** Longest list, in characters. */
  static final int MOST_CHARACTERS = 8_000_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(MOST_CHARACTERS)
                  .maxStringLength(MOST_CHARACTERS)
                  .build())
          .build();

  private BatchQueries() {}

  /**
   * @throws Refused 400 BAD_BATCH where it is no list of texts; 413 BATCH_TOO_LARGE
   */
  static List<String> read(InputStream body) throws IOException {
    try (JsonParser json = JSON.createParser(body)) {
      return read(json);
    } catch (StreamConstraintsException e) {
      throw tooLarge();
    } catch (JacksonException e) {
      throw new Refused(400, "BAD_BATCH");
    }
  }

  private static List<String> read(JsonParser json) {
    List<String> queries = new ArrayList<>();
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw new Refused(400, "BAD_BATCH");
    }
    for (JsonToken token = json.nextToken();
        token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token != JsonToken.VALUE_STRING) {
        throw new Refused(400, "BAD_BATCH");
      }
      if (queries.size() == MOST) {
        throw tooLarge();
      }
      queries.add(json.getString());
    }
    return queries;
  }

  private static Refused tooLarge() {
    return new Refused(413, "BATCH_TOO_LARGE", MOST);
  }
}
