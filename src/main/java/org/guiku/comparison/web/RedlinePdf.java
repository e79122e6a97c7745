package org.guiku.comparison.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.comparison.Compared;
import org.guiku.comparison.OneAtATime;
import org.guiku.comparison.pdf.Labels;
import org.guiku.comparison.pdf.PdfRedline;
import org.guiku.comparison.pdf.RedlineHead;
import org.guiku.documents.Document;
import org.guiku.documents.Documents;
import org.guiku.fonts.ChineseFont;
import org.guiku.fonts.ChineseFonts;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** A comparison as pages, in the reader's words. */
@Component
class RedlinePdf {

  private static final ChangeFilter EVERYTHING =
      new ChangeFilter(Optional.empty(), Optional.empty());

  private final Documents documents;
  private final ChineseFonts fonts;
  private final MessageSource messages;
  private final OneAtATime turns = new OneAtATime();

  RedlinePdf(Documents documents, ChineseFonts fonts, MessageSource messages) {
    this.documents = documents;
    this.fonts = fonts;
    this.messages = messages;
  }

  /**
   * Made whole before it is answered, so that what fails is not half a file.
   *
   * @throws Refused 503 NO_CHINESE_FONT, TOO_BUSY
   */
  void answer(Compared compared, Locale locale, HttpServletResponse response) throws IOException {
    ChineseFont font = fonts.any().orElseThrow(() -> new Refused(503, "NO_CHINESE_FONT"));
    Path file = Files.createTempFile("guiku", ".pdf");
    try {
      write(file, font, compared, locale);
      response.setContentType(MediaType.APPLICATION_PDF_VALUE);
      response.setContentLengthLong(Files.size(file));
      Files.copy(file, response.getOutputStream());
    } finally {
      Files.delete(file);
    }
  }

  private void write(Path file, ChineseFont font, Compared compared, Locale locale)
      throws IOException {
    Labels labels = (key, arguments) -> messages.getMessage(key, arguments, locale);
    try (OneAtATime.Turn _ = turns.begin();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      PdfRedline.write(out, font, head(compared, labels, locale), labels, compared.redline());
    }
  }

  private RedlineHead head(Compared compared, Labels labels, Locale locale) {
    Document left = documents.current(compared.comparison().left());
    Document right = documents.current(compared.comparison().right());
    return new RedlineHead(
        new RedlineHead.Draft(left.title(), facts(left, labels, locale)),
        new RedlineHead.Draft(right.title(), facts(right, labels, locale)),
        summary(
            left,
            right,
            ComparisonPage.of(compared, EVERYTHING, 0, ComparisonPageController.Way.REDLINE),
            labels),
        right.language().orElse("zh"));
  }

  private static String facts(Document document, Labels labels, Locale locale) {
    return labels.of(
        "comparison.pdf.facts",
        labels.of("search.kind." + document.kind()),
        DateTimeFormatter.ofPattern(labels.of("frame.date"), locale)
            .withZone(ZoneId.systemDefault())
            .format(document.receivedAt()));
  }

  private static String summary(
      Document left, Document right, ComparisonPage shown, Labels labels) {
    List<String> busiest = shown.busiest();
    return labels.of(
        "comparison.note",
        left.title(),
        right.title(),
        shown.summary().changed(),
        shown.renumbered(),
        shown.summary().inserted(),
        shown.summary().deleted(),
        shown.summary().moved(),
        shown.figures(),
        busiest.size(),
        String.join(labels.of("comparison.and"), busiest));
  }
}
