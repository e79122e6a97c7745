package org.guiku.catalog.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guiku.catalog.Lack;
import org.guiku.catalog.Stage;
import org.springframework.context.MessageSource;

/**
 * Where a plan stands.
 *
 * @param next left out where it stands last
 * @param missing what lacks before it may go on there
 */
record StageView(Stage stage, Optional<Stage> next, List<Missing> missing) {

  /** One thing that lacks, in words. */
  record Missing(String code, String detail) {}

  static StageView of(Stage stage, List<Lack> lacking, MessageSource messages, Locale locale) {
    List<Missing> missing =
        lacking.stream()
            .map(lack -> new Missing(lack.code(), words(lack, messages, locale)))
            .toList();
    return new StageView(stage, stage.next(), missing);
  }

  private static String words(Lack lack, MessageSource messages, Locale locale) {
    return messages.getMessage(lack.message(), lack.arguments().toArray(), locale);
  }
}
