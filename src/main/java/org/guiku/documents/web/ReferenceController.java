package org.guiku.documents.web;

import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Open;
import org.guiku.access.Refused;
import org.guiku.access.Viewer;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.documents.citation.Citation;
import org.guiku.documents.citation.CitationForm;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Citations of documents and passages, in the forms that texts and reference managers take. */
@RestController
@RequestMapping("/api/v1")
class ReferenceController {

  private final Documents documents;
  private final References references;

  ReferenceController(Documents documents, References references) {
    this.documents = documents;
    this.references = references;
  }

  @Open
  @GetMapping("/documents/{id}/citation")
  ResponseEntity<String> ofDocument(
      @PathVariable String id,
      @RequestParam(defaultValue = "gbt7714") String format,
      @RequestParam Optional<Integer> passage,
      Viewer viewer,
      Locale locale) {
    CitationForm form = form(format);
    Document document = documents.named(id, viewer);
    return answer(
        form,
        passage
            .map(ordinal -> references.of(document, ordinal, locale))
            .orElseGet(() -> references.of(document, locale)));
  }

  @Open
  @GetMapping("/passages/{address}/citation")
  ResponseEntity<String> ofPassage(
      @PathVariable String address,
      @RequestParam(defaultValue = "gbt7714") String format,
      Viewer viewer,
      Locale locale) {
    return answer(form(format), references.of(address, viewer, locale));
  }

  /** As an attachment where a program takes it, which browsers then hand to the program. */
  private static ResponseEntity<String> answer(CitationForm form, Citation citation) {
    var answer = ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, form.mediaType());
    if (form != CitationForm.GBT7714) {
      String file = citation.key() + "." + form.extension();
      answer.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(file));
    }
    return answer.body(form.of(citation));
  }

  private static CitationForm form(String format) {
    return CitationForm.named(format)
        .orElseThrow(() -> new Refused(400, "BAD_PARAMETER", "format"));
  }
}
