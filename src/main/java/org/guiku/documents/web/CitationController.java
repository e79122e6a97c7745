package org.guiku.documents.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.Passage;
import org.guiku.documents.PassageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Leads from the address in a citation to the passage as it is now. */
@RestController
class CitationController {

  /** What an address leads to. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Cited(
      PassageAddress.State state,
      String documentId,
      @Nullable Integer ordinal,
      @Nullable Integer page,
      @Nullable String text) {}

  private final Citations citations;

  CitationController(Citations citations) {
    this.citations = citations;
  }

  @Open
  @GetMapping("/api/v1/passages/{address}")
  Cited get(@PathVariable String address, Viewer viewer) {
    Citations.Resolved resolved = citations.resolve(address, viewer);
    PassageAddress cited = resolved.address();
    PassageAddress.Target target = resolved.target();
    return target
        .passage()
        .map(passage -> cited(cited, target.state(), passage))
        .orElseGet(() -> new Cited(target.state(), cited.document().value(), null, null, null));
  }

  private static Cited cited(PassageAddress address, PassageAddress.State state, Passage passage) {
    return new Cited(
        state,
        address.document().value(),
        passage.ordinal(),
        passage.page().isPresent() ? passage.page().getAsInt() : null,
        passage.text());
  }
}
