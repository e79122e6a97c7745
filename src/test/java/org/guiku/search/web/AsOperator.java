package org.guiku.search.web;

import java.util.Map;
import org.guiku.access.Viewer;
import org.guiku.documents.PageRequest;
import org.guiku.search.Library;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Everyone asks as the operator, for the first page. */
final class AsOperator implements HandlerMethodArgumentResolver {

  private static final Map<Class<?>, Object> ASKED =
      Map.of(
          Viewer.class,
          Library.ALL,
          PageRequest.class,
          new PageRequest(0, PageRequest.DEFAULT_SIZE));

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return ASKED.containsKey(parameter.getParameterType());
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return ASKED.get(parameter.getParameterType());
  }
}
