package org.guiku.search.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guiku.access.Refused;
import org.guiku.coding.Category;
import org.guiku.coding.Level;
import org.guiku.coding.Subjects;
import org.guiku.documents.DocumentKind;
import org.guiku.search.Facet;
import org.guiku.search.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads what a result is narrowed to from an address: each facet under its name, repeatable. */
@Configuration(proxyBeanMethods = false)
class FiltersArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  private static final Set<String> MANAGEMENT_CLASSES = Set.of("KEY", "GENERAL", "RECORD");

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Filters.class;
  }

  /**
   * @throws Refused 400 BAD_PARAMETER
   */
  @Override
  public Filters resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return of(name -> Stream.ofNullable(request.getParameterValues(name)).flatMap(Arrays::stream));
  }

  /**
   * @param given the values that were sent under a name
   * @throws Refused 400 BAD_PARAMETER
   */
  static Filters of(Function<String, Stream<String>> given) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Set<String> values =
          said(given, facet.wording())
              .map(value -> checked(facet, value))
              .collect(Collectors.toUnmodifiableSet());
      if (!values.isEmpty()) {
        chosen.put(facet, values);
      }
    }
    Set<String> planCodes = said(given, "planCode").collect(Collectors.toUnmodifiableSet());
    return new Filters(chosen, planCodes, day(given, "from"), day(given, "to"));
  }

  private static Stream<String> said(Function<String, Stream<String>> given, String name) {
    return given.apply(name).filter(value -> !value.isBlank());
  }

  private static Optional<LocalDate> day(Function<String, Stream<String>> given, String name) {
    try {
      return said(given, name).findFirst().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw bad(name);
    }
  }

  private static String checked(Facet facet, String value) {
    return form(facet, value).orElseThrow(() -> bad(facet.wording()));
  }

  private static Optional<String> form(Facet facet, String value) {
    return switch (facet) {
      case KIND -> constant(DocumentKind.values(), value);
      case LEVEL -> constant(Level.values(), value);
      case CATEGORY -> constant(Category.values(), value);
      case MANAGEMENT_CLASS -> Optional.of(value).filter(MANAGEMENT_CLASSES::contains);
      case PERIOD -> Optional.of(value).filter(number -> number.matches("[1-9][0-9]?"));
      case REGION -> Optional.of(value).filter(code -> code.matches("[0-9]{6}"));
      case ISSUER -> Optional.of(value);
      case SUBJECT -> Subjects.named(value).map(Subjects.Subject::id);
    };
  }

  private static Optional<String> constant(Enum<?>[] all, String value) {
    return Arrays.stream(all).<String>map(Enum::name).filter(value::equals).findFirst();
  }

  private static Refused bad(String parameter) {
    return new Refused(400, "BAD_PARAMETER", parameter);
  }
}
