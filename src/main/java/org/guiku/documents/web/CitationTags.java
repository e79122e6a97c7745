package org.guiku.documents.web;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.documents.Document;
import org.guiku.documents.citation.Citation;

/**
 * What a document's page tells reference managers and Google Scholar, in the tags of HighWire that
 * both read. The institution makes a report of it, which in Zotero has a number.
 */
record CitationTags(List<Tag> tags) {

  /** A meta element. */
  record Tag(String name, String content) {}

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

  static CitationTags of(Document document, Citation citation, String server) {
    List<Tag> tags = new ArrayList<>();
    tags.add(new Tag("citation_title", citation.title()));
    add(tags, "citation_author", citation.issuer());
    add(tags, "citation_publication_date", citation.issuedOn().map(DAY::format));
    add(tags, "citation_technical_report_institution", citation.issuer());
    add(tags, "citation_technical_report_number", citation.number());
    tags.add(new Tag("citation_language", citation.language()));
    tags.add(new Tag("citation_public_url", citation.address()));
    if (document.mediaType().equals("application/pdf")) {
      String original = server + "/api/v1/documents/" + document.id() + "/content";
      tags.add(new Tag("citation_pdf_url", original));
    }
    return new CitationTags(List.copyOf(tags));
  }

  private static void add(List<Tag> tags, String name, Optional<String> content) {
    content.ifPresent(known -> tags.add(new Tag(name, known)));
  }
}
