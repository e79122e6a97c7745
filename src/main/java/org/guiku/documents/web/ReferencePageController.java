package org.guiku.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.documents.citation.Citation;
import org.guiku.documents.citation.CitationForm;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The page from which one copies a citation; other pages may fetch its middle into a dialog. */
@Controller
class ReferencePageController {

  /**
   * A citation written out.
   *
   * @param link to the same as a file
   */
  record Written(String name, String text, String link) {}

  private final Documents documents;
  private final References references;

  ReferencePageController(Documents documents, References references) {
    this.documents = documents;
    this.references = references;
  }

  /**
   * @param passage ordinal of the passage cited; without it the document is
   */
  @Open
  @GetMapping("/documents/{id}/citation")
  String citation(
      @PathVariable String id,
      @RequestParam Optional<Integer> passage,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fetched,
      HttpServletResponse response,
      Viewer viewer,
      Locale locale,
      Model model) {
    Document document = documents.named(id, viewer);
    Citation citation =
        passage
            .map(ordinal -> references.of(document, ordinal, locale))
            .orElseGet(() -> references.of(document, locale));
    model.addAttribute("cited", citation);
    model.addAttribute("back", citation.address());
    model.addAttribute("forms", forms(document, passage, citation));
    response.setHeader(HttpHeaders.VARY, "HX-Request");
    return fetched ? "documents/citation :: forms" : "documents/citation";
  }

  private static List<Written> forms(
      Document document, Optional<Integer> passage, Citation citation) {
    String at = passage.map(ordinal -> "&passage=" + ordinal).orElse("");
    String link = "/api/v1/documents/" + document.id() + "/citation?format=";
    return Arrays.stream(CitationForm.values())
        .map(
            form ->
                new Written(form.wording(), form.of(citation).strip(), link + form.wording() + at))
        .toList();
  }
}
