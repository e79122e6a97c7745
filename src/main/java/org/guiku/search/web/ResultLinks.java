package org.guiku.search.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guiku.documents.PageRequest;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.guiku.search.Mode;
import org.guiku.search.Order;
import org.guiku.search.SearchRequest;
import org.springframework.web.util.UriUtils;

/** The addresses that lead on from a result. */
record ResultLinks(SearchRequest request) {

  /** One parameter of an address, not yet encoded. */
  record Field(String name, String value) {}

  /** The first page of the same search with that value chosen, or no longer chosen. */
  String toggled(Facet facet, String value) {
    return narrowed(request.filters().toggled(facet, value));
  }

  /** The first page of what was issued in a year of a period; of all years where it is that now. */
  String issuedIn(Year year, String period) {
    if (isIssuedIn(year)) {
      return undated();
    }
    Filters filters = request.filters();
    boolean chosen = filters.of(Facet.PERIOD).contains(period);
    return narrowed(
        dated(
            chosen ? filters : filters.toggled(Facet.PERIOD, period),
            Optional.of(year.atDay(1)),
            Optional.of(year.atDay(year.length()))));
  }

  /** Whether the result is narrowed to what was issued in exactly that year. */
  boolean isIssuedIn(Year year) {
    Filters filters = request.filters();
    return filters.from().filter(year.atDay(1)::equals).isPresent()
        && filters.to().filter(year.atDay(year.length())::equals).isPresent();
  }

  String undated() {
    return narrowed(dated(request.filters(), Optional.empty(), Optional.empty()));
  }

  String withoutPlan(String code) {
    Filters filters = request.filters();
    Set<String> others = new TreeSet<>(filters.planCodes());
    others.remove(code);
    return narrowed(new Filters(filters.chosen(), others, filters.from(), filters.to()));
  }

  /** The first page of the same search, narrowed to nothing. */
  String whole() {
    return narrowed(Filters.NONE);
  }

  /** The first page of another query, in the same way and under the same conditions. */
  String asking(String query) {
    return new ResultLinks(
            new SearchRequest(
                query, request.filters(), request.mode(), request.order(), request.page()))
        .page(0);
  }

  String sorted(Order order) {
    return link(request.filters(), request.mode(), order, 0);
  }

  String by(Mode mode) {
    return link(request.filters(), mode, request.order(), 0);
  }

  String page(int page) {
    return link(request.filters(), request.mode(), request.order(), page);
  }

  /** The page from which the whole result is taken away. */
  String taking() {
    return "/search/taking" + asked();
  }

  /**
   * The whole result as a file.
   *
   * @param format its name in the outer contract
   */
  String export(String format) {
    return "/api/v1/search/export" + asked() + "&format=" + format;
  }

  private String asked() {
    return page(0).substring("/search".length());
  }

  String document(String id) {
    return "/documents/" + id + "?q=" + encoded(request.query());
  }

  /** All passages of a document that match, in reading order. */
  String hits(String id) {
    return "/documents/" + id + "/hits?q=" + encoded(request.query());
  }

  /**
   * To the passage, lit, on its page; where the format has none, in the text around it.
   *
   * @param page 0 where the format has none
   */
  static String passage(String document, int page, int ordinal, String query) {
    String asked = "q=" + encoded(query);
    return page > 0
        ? "/documents/" + document + "/pages/" + page + "?" + asked + "#p" + ordinal
        : "/documents/" + document + "?" + asked + "&at=" + ordinal + "#p" + ordinal;
  }

  /** What a form that chooses values of facets and days anew must send along. */
  List<Field> kept() {
    return fields(
        new Filters(
            Filters.NONE.chosen(),
            request.filters().planCodes(),
            Optional.empty(),
            Optional.empty()),
        request.mode(),
        request.order());
  }

  private String narrowed(Filters filters) {
    return link(filters, request.mode(), request.order(), 0);
  }

  private static Filters dated(Filters filters, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Filters(filters.chosen(), filters.planCodes(), from, to);
  }

  private String link(Filters filters, Mode mode, Order order, int page) {
    List<Field> fields = new ArrayList<>(fields(filters, mode, order));
    if (page > 0) {
      fields.add(new Field("page", Integer.toString(page)));
    }
    return fields.stream()
        .map(field -> field.name() + "=" + encoded(field.value()))
        .collect(Collectors.joining("&", "/search?", ""));
  }

  /** What is as it is anyway is left out. */
  private List<Field> fields(Filters filters, Mode mode, Order order) {
    List<Field> fields = new ArrayList<>();
    fields.add(new Field("q", request.query()));
    new TreeMap<>(filters.chosen())
        .forEach((facet, values) -> addEach(fields, facet.wording(), values));
    addEach(fields, "planCode", filters.planCodes());
    filters.from().ifPresent(day -> fields.add(new Field("from", day.toString())));
    filters.to().ifPresent(day -> fields.add(new Field("to", day.toString())));
    if (mode != Mode.HYBRID) {
      fields.add(new Field("mode", lower(mode)));
    }
    if (order != Order.RELEVANCE) {
      fields.add(new Field("sort", lower(order)));
    }
    if (request.page().size() != PageRequest.DEFAULT_SIZE) {
      fields.add(new Field("size", Integer.toString(request.page().size())));
    }
    return fields;
  }

  private static void addEach(List<Field> fields, String name, Set<String> values) {
    values.stream().sorted().forEach(value -> fields.add(new Field(name, value)));
  }

  private static String lower(Enum<?> name) {
    return name.name().toLowerCase(Locale.ROOT);
  }

  private static String encoded(String text) {
    return UriUtils.encode(text, StandardCharsets.UTF_8);
  }
}
