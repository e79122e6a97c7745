package org.guiku.ingestion.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells formats that are text apart: by what they say of themselves, then by the file's name. */
final class TextTypes {

  static final String HTML = "text/html";
  static final String MAIL = "message/rfc822";
  static final String MARKDOWN = "text/markdown";
  static final String PLAIN = "text/plain";
  static final String XML = "application/xml";

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern OPENS_HTML =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*\\?>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
          CASELESS);

  private static final Pattern HOLDS_TAG =
      Pattern.compile("<(?:html|head|body|meta|div|p|table|span|h[1-6]|br)\\b", CASELESS);

  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "^(?:From|To|Subject|Date|Message-ID|MIME-Version|Received|Return-Path|Content-Type):",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]+:.*", Pattern.DOTALL);

  private TextTypes() {}

  static String of(String text, String fileName) {
    if (text.startsWith("{\\rtf")) {
      return "application/rtf";
    }
    if (isMail(text, fileName)) {
      return MAIL;
    }
    return ofMarkup(text.stripLeading(), fileName.toLowerCase(Locale.ROOT));
  }

  private static String ofMarkup(String text, String name) {
    boolean namedHtml = name.matches(".*\\.(?:s?html?|xhtml?)");
    if (text.startsWith("<")
        && (OPENS_HTML.matcher(text).matches() || (namedHtml && HOLDS_TAG.matcher(text).find()))) {
      return HTML;
    }
    if (text.startsWith("<?xml") || text.startsWith("<svg")) {
      return text.contains("<svg") ? "image/svg+xml" : XML;
    }
    if (namedHtml && HOLDS_TAG.matcher(text).find()) {
      return HTML;
    }
    return name.matches(".*\\.(?:md|markdown|mkd)") ? MARKDOWN : PLAIN;
  }

  /** Three fields of its head are proof; one is, where the name says so too. */
  private static boolean isMail(String text, String fileName) {
    if (!FIELD.matcher(text).matches()) {
      return false;
    }
    String head = text.split("\r?\n\r?\n", 2)[0];
    long known =
        MAIL_HEADER
            .matcher(head)
            .results()
            .map(m -> m.group().toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return known >= (fileName.toLowerCase(Locale.ROOT).endsWith(".eml") ? 1 : 3);
  }
}
