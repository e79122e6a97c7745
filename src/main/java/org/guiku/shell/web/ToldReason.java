package org.guiku.shell.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.guiku.access.Refused;
import org.springframework.context.MessageSource;

/**
 * One of the reasons of a refusal, as the answer lists it.
 *
 * @param field left out where it is about none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ToldReason(String field, String code, String detail) {

  static List<ToldReason> of(List<Refused.Reason> reasons, MessageSource messages, Locale locale) {
    return reasons.stream().map(reason -> of(reason, messages, locale)).toList();
  }

  private static ToldReason of(Refused.Reason reason, MessageSource messages, Locale locale) {
    Object[] arguments = reason.arguments().toArray();
    String words = messages.getMessage(reason.message(), arguments, locale);
    return new ToldReason(reason.field(), reason.code(), words);
  }
}
