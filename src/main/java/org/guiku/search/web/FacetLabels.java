package org.guiku.search.web;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.guiku.coding.CodedValue;
import org.guiku.coding.Regions;
import org.guiku.coding.Subjects;
import org.guiku.documents.CodeWords;
import org.guiku.search.Facet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people call the values of a facet. */
@Component
class FacetLabels {

  private record Key(Facet facet, String value, Locale locale) {}

  private final MessageSource messages;
  private final Map<Key, String> known = new ConcurrentHashMap<>();

  FacetLabels(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param value well formed; no document need have it
   */
  String of(Facet facet, String value, Locale locale) {
    return isNamed(facet, value)
        ? known.computeIfAbsent(new Key(facet, value, locale), this::label)
        : value;
  }

  /** As {@link #of}, in one language. */
  BiFunction<Facet, String, String> in(Locale locale) {
    return (facet, value) -> of(facet, value, locale);
  }

  /** Whether a value has another name than itself; only so many have, so they are remembered. */
  private static boolean isNamed(Facet facet, String value) {
    return switch (facet) {
      case ISSUER -> false;
      case REGION -> !Regions.ofChina().lives(value).isEmpty();
      case KIND, LEVEL, CATEGORY, MANAGEMENT_CLASS, PERIOD, SUBJECT -> true;
    };
  }

  private String label(Key key) {
    return switch (key.facet()) {
      case KIND -> word("search.kind.", key);
      case LEVEL -> word("code.level.", key);
      case CATEGORY -> word("code.category.", key);
      case MANAGEMENT_CLASS -> word("search.managementClass.", key);
      case PERIOD -> word("search.period", new Object[] {key.value(), chinesePeriod(key)}, key);
      case REGION -> CodeWords.label(CodedValue.Field.REGION, key.value());
      case ISSUER -> key.value();
      case SUBJECT ->
          Subjects.named(key.value())
              .map(subject -> subject.name(key.locale()))
              .orElse(key.value());
    };
  }

  private static String chinesePeriod(Key key) {
    return CodeWords.label(CodedValue.Field.PERIOD, key.value()).replaceAll("[“”]", "");
  }

  private String word(String prefix, Key key) {
    return word(prefix + key.value(), new Object[0], key);
  }

  private String word(String name, Object[] arguments, Key key) {
    return messages.getMessage(name, arguments, key.locale());
  }
}
