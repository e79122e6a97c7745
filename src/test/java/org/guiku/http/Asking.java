package org.guiku.http;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.guiku.access.PersonId;
import org.guiku.access.Role;
import org.guiku.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a request say who asks: {@code X-Person: id name ROLE…}; without it whoever sits at the
 * machine does.
 */
@TestConfiguration
@Order(0)
class Asking implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  static final String HEADER = "X-Person";

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Viewer.class;
  }

  @Override
  public Viewer resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return Optional.ofNullable(request.getHeader(HEADER))
        .map(Asking::person)
        .orElseGet(Viewer.Operator::new);
  }

  private static Viewer person(String said) {
    List<String> words = List.of(said.split(" "));
    Set<Role> roles =
        words.stream().skip(2).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    return new Viewer.Person(new PersonId(words.getFirst()), words.get(1), Optional.empty(), roles);
  }

  /** The header by which a person asks. */
  static String[] as(String id, String name, Role... roles) {
    String all = Arrays.stream(roles).map(role -> " " + role).collect(Collectors.joining());
    return new String[] {HEADER, id + " " + name + all};
  }
}
