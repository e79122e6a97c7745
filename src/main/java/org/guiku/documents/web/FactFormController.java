package org.guiku.documents.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guiku.access.ForContributors;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.documents.Fact;
import org.guiku.documents.Recoding;
import org.guiku.documents.Said;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms by which a document's page lets a person say what it is. */
@Controller
class FactFormController {

  private final Documents documents;
  private final Recoding recoding;

  FactFormController(Documents documents, Recoding recoding) {
    this.documents = documents;
    this.recoding = recoding;
  }

  /**
   * @param value several subjects are set apart by commas
   */
  @ForContributors
  @PostMapping("/documents/{id}/values/{field}")
  String say(
      @PathVariable String id,
      @PathVariable String field,
      @RequestParam Said.Says says,
      @RequestParam(defaultValue = "") String value,
      Viewer viewer) {
    Document document = documents.named(id, viewer);
    Fact fact = Fact.named(field).orElseThrow(() -> new Refused(400, "UNKNOWN_FIELD", field));
    recoding.say(document.id(), Map.of(fact, said(fact, says, value)), viewer);
    return "redirect:/documents/" + id + "#fact-" + field;
  }

  private static Said said(Fact fact, Said.Says says, String value) {
    return switch (says) {
      case VALUE -> word(fact, values(fact, value));
      case NONE -> word(fact, List.of());
      case TEXT -> {
        FactChanges.readFromText(fact.wording());
        yield Said.AS_THE_TEXT;
      }
    };
  }

  private static Said word(Fact fact, List<String> values) {
    return fact.said(values).orElseThrow(() -> new Refused(400, "MALFORMED_VALUE", fact.wording()));
  }

  /** An empty field of a form says that there is none. */
  private static List<String> values(Fact fact, String given) {
    String value = given.strip();
    if (value.isEmpty()) {
      return List.of();
    }
    return fact == Fact.SUBJECTS
        ? Stream.of(value.split("\\s*[,，、;；]\\s*")).toList()
        : List.of(value);
  }
}
