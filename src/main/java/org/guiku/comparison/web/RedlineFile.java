package org.guiku.comparison.web;

import java.util.Locale;
import java.util.Map;
import org.guiku.comparison.Compared;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A redline as one file that needs nothing else: the whole right text, with what was changed. */
@Component
class RedlineFile {

  private final Documents documents;
  private final ITemplateEngine templates;

  RedlineFile(Documents documents, ITemplateEngine templates) {
    this.documents = documents;
    this.templates = templates;
  }

  /** Well-formed XML as well, so that it can be set as pages. */
  String html(Compared compared, Locale locale) {
    Document left = documents.current(compared.comparison().left());
    Document right = documents.current(compared.comparison().right());
    return templates.process(
        "comparison/file",
        new Context(
            locale,
            Map.of(
                "left",
                left,
                "right",
                right,
                "summary",
                compared.redline().summary(),
                "paragraphs",
                FileParagraph.of(compared.redline()))));
  }
}
