package org.guiku.shell.web;

import java.util.List;
import java.util.Optional;
import org.guiku.access.Refused;
import org.guiku.documents.PageRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads {@code page} and {@code size} for every list. */
@Configuration(proxyBeanMethods = false)
class PageRequestArgument implements WebMvcConfigurer, HandlerMethodArgumentResolver {

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == PageRequest.class;
  }

  @Override
  public PageRequest resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    int page = number(request, "page", 0, 0, Integer.MAX_VALUE);
    int size = number(request, "size", PageRequest.DEFAULT_SIZE, 1, PageRequest.MAX_SIZE);
    return new PageRequest(page, size);
  }

  private static int number(NativeWebRequest request, String name, int other, int min, int max) {
    String given = Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    if (given.isEmpty()) {
      return other;
    }
    try {
      int value = Integer.parseInt(given);
      if (value >= min && value <= max) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Answered below, with what would be right.
    }
    throw new Refused(400, "BAD_NUMBER", name, min, max);
  }
}
