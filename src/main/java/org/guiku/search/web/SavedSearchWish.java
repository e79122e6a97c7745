package org.guiku.search.web;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.guiku.access.Refused;
import org.guiku.search.Filters;
import org.guiku.search.saved.FilterText;
import org.guiku.search.saved.SavedSearch;
import tools.jackson.databind.JsonNode;

/**
 * A search that somebody wants to save.
 *
 * @param filters a value or a list of them, by the names that they have in the address of a search
 */
record SavedSearchWish(
    Optional<String> query,
    Optional<String> name,
    Optional<Map<String, JsonNode>> filters,
    Optional<String> mode,
    Optional<String> mail) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_MAIL = 254;

  /**
   * @throws Refused 400 MISSING_PARAMETER, BAD_PARAMETER
   */
  SavedSearch.Wanted checked() {
    Map<String, JsonNode> named = filters.orElse(Map.of());
    return checked(query, name, filters(named), mode, mail);
  }

  /** The same of a form, whose filters were read already. */
  static SavedSearch.Wanted checked(
      Optional<String> query,
      Optional<String> name,
      Filters filters,
      Optional<String> mode,
      Optional<String> mail) {
    String asked = query.orElseThrow(() -> new Refused(400, "MISSING_PARAMETER", "query"));
    return new SavedSearch.Wanted(
        name.map(SavedSearchWish::line).filter(given -> !given.isEmpty()).orElse(line(asked)),
        asked,
        filters,
        Choices.mode(mode.orElse("hybrid")),
        mail.filter(given -> !given.isBlank()).map(SavedSearchWish::address));
  }

  /** A name that is none of a filter, or a value that is none, would widen the search unseen. */
  private static Filters filters(Map<String, JsonNode> named) {
    Filters filters =
        FiltersArgument.of(
            name -> Optional.ofNullable(named.get(name)).stream().flatMap(SavedSearchWish::values));
    Set<String> read = FilterText.named(filters).keySet();
    named.keySet().stream()
        .filter(name -> !read.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new Refused(400, "BAD_PARAMETER", name);
            });
    return filters;
  }

  private static Stream<String> values(JsonNode value) {
    return (value.isArray() ? value.valueStream() : Stream.of(value))
        .map(each -> each.asString(""));
  }

  private static String line(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private static String address(String mail) {
    try {
      InternetAddress address = new InternetAddress(mail.strip(), true);
      if (address.getPersonal() == null
          && address.getAddress().contains("@")
          && address.getAddress().length() <= LONGEST_MAIL) {
        return address.getAddress();
      }
    } catch (AddressException e) {
      // Answered below.
    }
    throw new Refused(400, "BAD_PARAMETER", "mail");
  }
}
