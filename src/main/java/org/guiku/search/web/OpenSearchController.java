package org.guiku.search.web;

import java.util.Locale;
import org.guiku.access.Open;
import org.guiku.access.OwnAddress;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Tells a browser how to search here (OpenSearch 1.1). */
@RestController
class OpenSearchController {

  private static final String DESCRIPTION =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>%2$s</ShortName>
        <Description>%3$s</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Image width="16" height="16" type="image/svg+xml">%1$s/seal.svg</Image>
        <Url type="text/html" template="%1$s/search?q={searchTerms}"/>
        <Url type="application/x-suggestions+json" template="%1$s/opensearch/suggest?q={searchTerms}"/>
        <Url type="application/opensearchdescription+xml" rel="self" template="%1$s/opensearch.xml"/>
      </OpenSearchDescription>
      """;

  private final OwnAddress server;
  private final MessageSource messages;

  OpenSearchController(OwnAddress server, MessageSource messages) {
    this.server = server;
    this.messages = messages;
  }

  @Open
  @GetMapping("/opensearch.xml")
  ResponseEntity<String> description(Locale locale) {
    return ResponseEntity.ok()
        .header("Content-Type", "application/opensearchdescription+xml;charset=UTF-8")
        .body(
            DESCRIPTION.formatted(
                HtmlUtils.htmlEscape(server.now(), "UTF-8"),
                word("frame.name", locale),
                word("frame.search", locale)));
  }

  private String word(String key, Locale locale) {
    return HtmlUtils.htmlEscape(messages.getMessage(key, new Object[0], locale), "UTF-8");
  }
}
