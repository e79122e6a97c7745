package org.guiku.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.guiku.documents.Box;
import org.guiku.documents.Listing;
import org.guiku.documents.Passage;
import org.guiku.search.PassageMatch;

/** The matching passages of one document as JSON. */
record PassagesResponse(List<Match> items, long total, int page, int size) {

  /**
   * @param marks start and end of each, as offsets in the text
   * @param boxes of the marks: page, x, y, width and height of each
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Match(
      int ordinal,
      String address,
      Passage.Kind kind,
      OptionalInt page,
      List<String> section,
      String text,
      List<List<Integer>> marks,
      List<List<Number>> boxes) {}

  static PassagesResponse of(Listing<PassageMatch> listing) {
    return new PassagesResponse(
        listing.items().stream().map(PassagesResponse::match).toList(),
        listing.total(),
        listing.page(),
        listing.size());
  }

  private static Match match(PassageMatch match) {
    Passage passage = match.passage();
    return new Match(
        passage.ordinal(),
        match.address().toString(),
        passage.kind(),
        passage.page(),
        passage.section(),
        passage.text(),
        match.marks().stream().map(mark -> List.of(mark.start(), mark.end())).toList(),
        match.boxes().stream().map(Box::toNumbers).toList());
  }
}
